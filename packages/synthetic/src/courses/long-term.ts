import { addDays, ageOn, birthday, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { Beginning, Course, Ending, LegalStep } from './course.js'
import { proceedings } from './proceedings.js'

const accommodatedOfAThousand = (age: number): number => (age >= 16 ? 850 : age >= 10 ? 380 : 60)
const withParentsOfAThousand = 70
const atTheHearingOfAThousand = 400

const notThisYear = undefined
const whileYoung: Choices<Ending | undefined> = [
  [920, notThisYear], [28, 'home'], [34, 'special guardianship'], [10, 'child arrangements'], [7, 'another authority'], [1, 'died']
]
const inTheTeens: Choices<Ending | undefined> = [[945, notThisYear], [38, 'home'], [9, 'special guardianship'], [7, 'another authority'], [1, 'died']]
const nearlyOfAge: Choices<Ending | undefined> = [
  [860, notThisYear], [55, 'home'], [60, 'independent'], [12, 'sentenced'], [11, 'another authority'], [2, 'died']
]

const chancesAt = (age: number): Choices<Ending | undefined> => (age >= 16 ? nearlyOfAge : age >= 10 ? inTheTeens : whileYoung)

/** How a childhood in care ends: each year has its chances, and there is the eighteenth birthday. */
export const endOfChildhoodInCare = (random: Random, born: Day, from: Day): { readonly ends: Day; readonly ending: Ending } => {
  const ofAge = birthday(born, 18)
  for (let year = from; year < ofAge; year = addDays(year, 365)) {
    const ending = random.pick(chancesAt(ageOn(born, year)))
    const ends = addDays(year, random.between(1, 365))
    if (ending !== undefined && ends < ofAge) return { ends, ending }
  }
  return { ends: ofAge, ending: 'of age' }
}

/** The plan is a childhood in care: by agreement, or under a care order; some of these children live with their parents. */
export const longTermCourse = (beginning: Beginning): Course => {
  const { random, born, starts } = beginning
  if (random.chance(accommodatedOfAThousand(ageOn(born, starts)))) {
    const legal: readonly LegalStep[] = [{ on: starts, status: 'V2' }]
    return { starts, ...endOfChildhoodInCare(random, born, addDays(starts, 60)), legal, planned: [], decisions: [] }
  }
  const { legal, hearing } = proceedings(beginning)
  const movesHome = random.chance(atTheHearingOfAThousand) ? hearing : addDays(hearing, random.between(10, 200))
  const planned = random.chance(withParentsOfAThousand)
    ? [{ on: movesHome, type: 'P1', carer: 'new', lasts: false } as const]
    : []
  return {
    starts,
    ...endOfChildhoodInCare(random, born, addDays(hearing, 200)),
    legal: [...legal, { on: hearing, status: 'C2' }],
    planned,
    decisions: []
  }
}
