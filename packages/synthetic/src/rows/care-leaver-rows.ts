import { ageOn, birthday, type Day } from '@kinfold/calendar'
import { endOfYear, startOfYear } from '../authority.js'
import type { Life } from '../life/life.js'
import { makeRandom, type Choices } from '../random.js'
import { valuesOf, written, type Values } from './values.js'
import type { View } from './view.js'

const contact: Choices<string> = [[920, 'YES'], [50, 'NO'], [15, 'REFU'], [15, 'NREQ']]
const activities: Choices<string> = [
  [60, 'F1'], [210, 'F2'], [60, 'F4'], [200, 'F5'], [10, 'P1'], [30, 'P2'], [10, 'P4'], [50, 'P5'], [110, 'G4'], [200, 'G5'], [60, 'G6']
]
const accommodation: Choices<string> = [
  [150, 'B1'], [130, 'D1'], [60, 'E1'], [330, 'U1'], [20, 'T1'], [20, 'C1'], [20, 'K1'], [15, 'Y1'],
  [15, 'S2'], [10, 'W2'], [30, 'X2'], [20, 'Y2']
]
const withFormerCarers: Choices<string> = [[850, 'Z1'], [150, 'U1']]
const adultsFrom = 18

const daysShared = (starts: Day, ends: Day, from: Day, to: Day): number => Math.max(0, Math.min(ends, to) - Math.max(starts, from))

const weeksThatCount = 13

/**
 * At least thirteen weeks in care from the fourteenth birthday on, some of it from the sixteenth, and neither adopted, dead
 * nor with another authority.
 *
 * Source: csc-validator-be-903 @10ad07c, rules 1001 and 1007; DfE, Children looked after in England, data guidance 2023
 */
const hasLeftCare = ({ born, periods }: Life, day: Day): boolean => {
  const counted = periods.flatMap(({ episodes }) => episodes.filter(({ legalStatus }) => legalStatus !== 'V4'))
  const days = counted.reduce((sum, { starts, ends }) => sum + daysShared(starts, ends, birthday(born, 14), day), 0)
  const isLate = counted.some(({ starts, ends }) => daysShared(starts, ends, birthday(born, 16), day) > 0)
  const isInCare = counted.some(({ starts, ends }) => starts <= day && day < ends)
  const last = counted.filter(({ starts }) => starts < day).at(-1)?.reasonCeased
  return days >= 7 * weeksThatCount && isLate && !isInCare && last !== undefined && !['E11', 'E12', 'E2', 'E3', 'X1'].includes(last)
}

/** The row of the OC3 file, for a care leaver with a 17th to 21st birthday in the collection year. */
export const careLeaverRows = (life: Life, { collectionYear: year, declarations }: View): readonly Values[] => {
  const { child, born, periods, declarationSeed } = life
  const age = ageOn(born, endOfYear(year))
  const day = birthday(born, age)
  if (!declarations || age < 17 || age > 21 || day < startOfYear(year) || !hasLeftCare(life, day)) return []
  const random = makeRandom(declarationSeed, year, 2)
  const stayedPut = periods.at(-1)?.episodes.at(-1)?.reasonCeased === 'E17'
  const inTouch = random.pick(contact)
  const found = random.pick(stayedPut && age >= adultsFrom ? withFormerCarers : accommodation)
  // No foyer takes somebody of 17 (rule 347 of the return).
  const livesIn = age < adultsFrom && found === 'T1' ? 'E1' : found
  const does = random.pick(activities)
  const isKnown = inTouch === 'YES'
  return [valuesOf({ CHILD: child, DOB: written(born), IN_TOUCH: inTouch, ACTIV: isKnown ? does : '0', ACCOM: isKnown ? livesIn : '0' })]
}
