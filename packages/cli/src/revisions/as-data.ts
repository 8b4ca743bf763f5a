import type { EstimatedMonth } from '@kinfold/lineage'
import { csvLine } from '../text/csv.js'
import type { Revised } from './revised.js'

const estimateOf = (of: EstimatedMonth | undefined) => ({ estimate: of?.estimate ?? null, low: of?.low ?? null, high: of?.high ?? null })

/** A revision triangle as JSON, as docs/cli-json.md describes it. */
export const revisionsJson = ({ authority, knownAt, policy, triangle: { code, title, unit, months }, revisions, estimates }: Revised) => ({
  authority,
  knownAt,
  policy,
  code,
  title,
  unit,
  months: months.map(({ month, views }, place) => ({
    month,
    views: views.map(({ value, low, high, numerator, denominator, state }, lag) => ({ lag, value, low, high, numerator, denominator, state })),
    estimate: estimateOf(estimates.months[place])
  })),
  estimatedForLag: estimates.horizon,
  revisions: revisions.map(({ lag, months: count, mean, meanAbsolute, spread, lowest, highest }) => ({ lag, months: count, mean, meanAbsolute, spread, lowest, highest }))
})

const headings = ['code', 'month', 'lag', 'value', 'low', 'high', 'numerator', 'denominator', 'state'] as const

/** A revision triangle as CSV: a line for each view of each month. Estimates are no figures, and stand in the JSON and the table alone. */
export const revisionsCsv = ({ triangle: { code, months } }: Revised): string =>
  [csvLine(headings), ...months.flatMap(({ month, views }) => views.map(({ value, low, high, numerator, denominator, state }, lag) => csvLine([code, month, lag, value, low, high, numerator, denominator, state])))].join('')
