import type { FlippedClause } from '@kinfold/lineage'
import type { NamedNumbers } from '@kinfold/measure'
import type { Changing } from './groups.js'

/** The numbers that a figure is made from; `null` where nothing can be said of it. */
export const numbersJson = (numbers: NamedNumbers | null) =>
  numbers === null ? null : { numerator: numbers.numerator, denominator: numbers.denominator, unknown: numbers.unknown, may: numbers.may }

/** The clauses that are answered otherwise on the second of two sides. */
export const becauseJson = (because: readonly FlippedClause[]) => because.map(({ clause, before, after }) => ({ clause, before, after }))

/** A child, or an occasion, that adds something else to a figure. */
export const changeJson = ({ child, on, before, after, days, because, change }: Changing) => ({
  child,
  on,
  before,
  after,
  days: days === null ? null : { before: days.before, after: days.after },
  because: becauseJson(because),
  change: numbersJson(change)
})
