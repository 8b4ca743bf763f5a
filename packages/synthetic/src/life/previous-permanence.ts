import { addDays, ageOn, formatUkDay, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { PreviousPermanence } from './life.js'

const options: Choices<string> = [[915, 'Z1'], [20, 'P1'], [30, 'P2'], [10, 'P3'], [25, 'P4']]
const countries: Choices<string> = [[40, 'WAL'], [40, 'SCO'], [20, 'NIR']]
const leastAgeYears = 3
/** Outside the kingdom, on a day that nobody knows: what is told of an option that is not known either. */
const notKnown = { localAuthority: 'NUK', ordered: 'zz/zz/zzzz' } as const
/** The number of an English council, for orders made in the made-up authority itself. */
const ownNumber = '301'

/** A date as the return lets it be written: whole, or known in part only. */
const dateKnown = (random: Random, day: Day): string => {
  const whole = formatUkDay(day)
  return random.pick([[70, whole], [15, `zz${whole.slice(2)}`], [10, `zz/zz${whole.slice(5)}`], [5, 'zz/zz/zzzz']])
}

/** What a child had left before a period of care: mostly nothing; sometimes an adoption or an order, made in another country of the kingdom. */
export const previousPermanenceOf = (random: Random, born: Day, starts: Day): PreviousPermanence => {
  const option = random.pick(options)
  if (option === 'P4') return { option, localAuthority: notKnown.localAuthority, ordered: notKnown.ordered }
  if (option === 'Z1' || ageOn(born, starts) < leastAgeYears) return { option: 'Z1' }
  const ordered = addDays(starts, -random.between(200, starts - born - 200))
  return { option, localAuthority: random.pick(countries), ordered: dateKnown(random, ordered) }
}

/** What a child left who comes back after care ceased with an order of the authority's own country. */
export const leftAnOrder = (reasonCeased: string, on: Day): PreviousPermanence => ({
  option: reasonCeased === 'E41' ? 'P3' : 'P2',
  localAuthority: ownNumber,
  ordered: formatUkDay(on)
})
