import { dayFromIso, latestDay, type Day } from '@kinfold/calendar'
import type { Ending } from '../courses/course.js'
import type { Choices, Random } from '../random.js'
import { isFoster, isKinFoster } from './placement.js'

/**
 * From this day on, special guardianship is reported by whether the guardian is a relative or friend as well.
 *
 * Source: liia-tools @0dd821c, the schemas of 2017 and 2019
 */
const guardiansToldApartFrom: Day = dayFromIso('2018-04-01') ?? latestDay

const specialGuardianship = (on: Day, lastType: string): string => {
  if (on < guardiansToldApartFrom) return isFoster(lastType) ? 'E43' : 'E44'
  if (isKinFoster(lastType)) return 'E45'
  return lastType === 'P1' ? 'E47' : isFoster(lastType) ? 'E46' : 'E47'
}

const home: Choices<string> = [[680, 'E4A'], [250, 'E4B'], [70, 'E13']]
const ofAgeInFosterCare: Choices<string> = [[520, 'E17'], [230, 'E5'], [80, 'E6'], [130, 'E8'], [40, 'E7']]
const ofAgeElsewhere: Choices<string> = [[480, 'E5'], [160, 'E6'], [240, 'E8'], [120, 'E7']]
const ofAgeAtHome: Choices<string> = [[600, 'E8'], [400, 'E6']]
const independent: Choices<string> = [[650, 'E5'], [350, 'E6']]

const ofAge = (lastType: string): Choices<string> => (isFoster(lastType) ? ofAgeInFosterCare : lastType === 'P1' ? ofAgeAtHome : ofAgeElsewhere)

/** The reason for which care ceased, as the year of the ending has it. */
export const reasonCeasedFor = (random: Random, ending: Ending, on: Day, lastType: string): string => {
  switch (ending) {
    case 'home':
      return random.pick(home)
    case 'special guardianship':
      return specialGuardianship(on, lastType)
    case 'child arrangements':
      return 'E41'
    case 'adopted':
      return random.pick([[250, 'E11'], [750, 'E12']])
    case 'adopted with consent':
      return 'E11'
    case 'of age':
      return random.pick(ofAge(lastType))
    case 'independent':
      return random.pick(independent)
    case 'sentenced':
      return 'E9'
    case 'another authority':
      return 'E3'
    case 'died':
      return 'E2'
    case 'found to be an adult':
      return 'E15'
    case 'moved abroad':
      return 'E16'
    case 'remand over':
      return 'E14'
    case 'short breaks over':
      return 'E8'
  }
}
