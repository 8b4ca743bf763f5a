import { addDays, ageOn, type Day } from '@kinfold/calendar'
import { daysOutOf, type Lengths, type Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Absence, Episode } from './life.js'
import { isFoster } from './placement.js'
import { written, type Clerk } from './recording.js'

const spells: Lengths = [[55, [0, 1]], [30, [2, 4]], [12, [5, 14]], [3, [15, 60]]]
const missingOfAThousand = 720

const yearlyChance = ({ missing }: Rates, age: number, type: string): number => {
  if (age < 10) return missing['under 10']
  return isFoster(type) ? missing['foster 10 or over'] : missing['elsewhere 10 or over']
}

const daysOfYear = 365

/** The spells in which a child was missing or away: none outlasts the episode it began in, and none begins before the one before it is over. */
export const absencesOf = (random: Random, rates: Rates, born: Day, episodes: readonly Episode[], clerk: Clerk): readonly Absence[] => {
  const absences: Absence[] = []
  for (const { starts, ends, placement, legalStatus } of episodes) {
    if (legalStatus === 'V4') continue
    for (let year = starts; year < ends; year = addDays(year, daysOfYear)) {
      const length = Math.min(daysOfYear, ends - year)
      const chance = yearlyChance(rates, ageOn(born, year), placement.type)
      if (!random.chance(chance) || random.below(daysOfYear) >= length) continue
      const from = Array.from({ length: random.between(1, 5) }, () => random.below(length)).sort((one, other) => one - other)
      for (const after of from) {
        const on = addDays(year, after)
        const until = addDays(on, daysOutOf(random, spells))
        const earlier = absences.at(-1)?.returned.on
        if (until >= ends || (earlier !== undefined && on <= earlier)) continue
        absences.push({ ...written(on, clerk), kind: random.chance(missingOfAThousand) ? 'M' : 'A', returned: written(until, clerk) })
      }
    }
  }
  return absences
}
