import { addDays, ageOn, birthday, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { Route } from './admission.js'
import type { Life } from './life.js'
import { madeUpChildNumber, madeUpPostcode, madeUpPupilNumber } from './made-up-numbers.js'

const ethnicities: Choices<string> = [
  [700, 'WBRI'], [5, 'WIRI'], [35, 'WOTH'], [4, 'WIRT'], [8, 'WROM'], [32, 'MWBC'], [10, 'MWBA'], [15, 'MWAS'], [30, 'MOTH'],
  [5, 'AIND'], [20, 'APKN'], [8, 'ABAN'], [20, 'AOTH'], [25, 'BCRB'], [40, 'BAFR'], [13, 'BOTH'], [2, 'CHNE'], [15, 'OOTH'], [3, 'REFU'],
  [10, 'NOBT']
]
const ofTheUnaccompanied: Choices<string> = [[330, 'BAFR'], [300, 'AOTH'], [250, 'OOTH'], [90, 'WOTH'], [30, 'NOBT']]

const girlsOfAThousand = (route: Route): number => (route === 'unaccompanied' ? 120 : 455)
const mothersOfAThousand = 25

const statusLifted = (random: Random, born: Day, admitted: Day): Day => {
  const ofAge = birthday(born, 18)
  const granted = addDays(admitted, random.between(150, 900))
  return granted < ofAge ? granted : ofAge
}

/** Who a child is: nothing here belongs to anybody. */
export const describeChild = (
  random: Random, ordinal: number, route: Route, born: Day, admitted: Day
): Pick<Life, 'child' | 'sex' | 'ethnicity' | 'pupilNumber' | 'homePostcode' | 'motherOf' | 'asylumUntil'> => {
  const sex = random.chance(girlsOfAThousand(route)) ? 'female' : 'male'
  const givesBirth = addDays(birthday(born, 15), random.between(60, 1000))
  const isMother = sex === 'female' && random.chance(mothersOfAThousand) && ageOn(born, admitted) >= 10
  return {
    child: madeUpChildNumber(ordinal),
    sex,
    ethnicity: random.pick(route === 'unaccompanied' ? ofTheUnaccompanied : ethnicities),
    pupilNumber: madeUpPupilNumber(random, ordinal),
    homePostcode: madeUpPostcode(random),
    ...(isMother ? { motherOf: givesBirth } : {}),
    ...(route === 'unaccompanied' ? { asylumUntil: statusLifted(random, born, admitted) } : {})
  }
}
