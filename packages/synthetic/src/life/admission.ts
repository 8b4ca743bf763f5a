import { addDays, ageOn, birthday, dayOf, isWeekend, partsOf, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { AgeBand, Rates } from '../rates.js'

/** How a child comes to be looked after. */
export type Route = 'from a family' | 'short breaks' | 'unaccompanied' | 'remanded'

/** A child's first admission. */
export interface Admission {
  readonly on: Day
  readonly born: Day
  readonly route: Route
}

/** The band that an age falls in. */
export const ageBandOf = (born: Day, day: Day): AgeBand => {
  const age = ageOn(born, day)
  if (age < 1) return 'under 1'
  if (age < 5) return '1 to 4'
  if (age < 10) return '5 to 9'
  return age < 16 ? '10 to 15' : '16 or over'
}

const yearsOf: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  'under 1': [0, 1],
  '1 to 4': [1, 5],
  '5 to 9': [5, 10],
  '10 to 15': [10, 16],
  '16 or over': [16, 18]
}

const weekendsOfAThousand = 300
const firstDaysOfAThousand = 450
const newYearsDaysOfAThousand = 400

/** A day with the seasons of the rates; fewer on weekends. */
const admissionDay = (random: Random, { admissions: { months } }: Rates, earliest: Day, latest: Day): Day => {
  const most = Math.max(...months, 1)
  for (;;) {
    const day = addDays(earliest, random.below(latest - earliest + 1))
    const isSeason = random.below(most) < (months[partsOf(day).month - 1] ?? most)
    if (isSeason && (!isWeekend(day) || random.chance(weekendsOfAThousand))) return day
  }
}

/** A birth between two ages before a day: after the birthday on which the child would be too old, up to the one that makes it old enough. */
const bornBetween = (random: Random, day: Day, fromYears: number, toYears: number): Day => {
  const tooOld = birthday(day, -toYears)
  const oldEnough = birthday(day, -fromYears)
  const born = addDays(oldEnough, -random.below(oldEnough - tooOld - 1))
  return ageOn(born, day) < toYears ? born : oldEnough
}

const agesOfTheUnaccompanied: Choices<number> = [[8, 14], [17, 15], [40, 16], [35, 17]]

const bornBefore = (random: Random, rates: Rates, route: Route, day: Day): Day => {
  switch (route) {
    case 'short breaks':
      return bornBetween(random, day, 4, 16)
    case 'remanded':
      return bornBetween(random, day, 12, 18)
    case 'unaccompanied': {
      const age = random.pick(agesOfTheUnaccompanied)
      const born = bornBetween(random, day, age, age + 1)
      // Where nobody knows the day of birth, 1 January is written down.
      const assumed = dayOf(partsOf(born).year, 1, 1) ?? born
      return random.chance(newYearsDaysOfAThousand) && ageOn(assumed, day) < 18 ? assumed : born
    }
    case 'from a family': {
      const { ages } = rates.admissions
      const bands = (Object.keys(yearsOf) as AgeBand[]).map((band) => [ages[band], band] as const)
      const [first = [1, 'under 1'] as const, ...others] = bands
      const band = random.pick([first, ...others])
      if (band === 'under 1' && random.chance(firstDaysOfAThousand)) return addDays(day, -random.below(11))
      return bornBetween(random, day, ...yearsOf[band])
    }
  }
}

/** A first admission between two days, both included. */
export const admissionBetween = (random: Random, rates: Rates, earliest: Day, latest: Day): Admission => {
  const on = admissionDay(random, rates, earliest, latest)
  const { unaccompanied, shortBreaks, remanded } = rates.admissions
  const route = random.pick<Route>([
    [Math.max(0, 1000 - unaccompanied - shortBreaks - remanded), 'from a family'],
    [unaccompanied, 'unaccompanied'],
    [shortBreaks, 'short breaks'],
    [remanded, 'remanded']
  ])
  return { on, born: bornBefore(random, rates, route, on), route }
}
