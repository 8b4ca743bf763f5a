import { chainLadder, fewestSteps } from './chain-ladder.js'
import type { NoEstimate } from './chain-ladder.js'
import type { RevisionTriangle } from './triangle.js'

/** What the figure of a month is expected to come to, with the range that it lies in nineteen times of twenty if the past is a guide. */
export interface EstimatedMonth {
  readonly month: string
  /** `null` where there is none: `why` says what is missing, and is `null` for a month that was followed as far as estimates look. */
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly why: NoEstimate | 'not stated' | 'too few to go by' | null
}

/** Estimates of the newest months, and how far ahead they look. */
export interface Estimates {
  /** How many month ends after its own a month is estimated for: as far as steps were seen in enough months. */
  readonly horizon: number
  readonly months: readonly EstimatedMonth[]
}

/** Of a normal distribution, two sides of one in twenty. */
const nineteenOfTwenty = 1.96

/** Of a count below this, one record more or less says too much: tried on generated logs, such estimates were no better than the figure unrevised. */
const fewestCounted = 5

type Row = readonly (number | null)[]

const isStated = (row: Row): row is readonly number[] => row.length > 0 && row.every(value => value !== null)

/** As far as each step from one view to the next was seen in enough months. */
const horizonOf = (rows: readonly Row[]): number => {
  let horizon = 0
  while (rows.filter(row => isStated(row) && row.length > horizon + 1).length >= fewestSteps) horizon += 1
  return horizon
}

/** What the newest months are expected to come to. A month of which a view is bounded, or not recorded, shows no steps. */
export const estimatesOf = ({ months, unit }: RevisionTriangle): Estimates => {
  const most = unit === 'percent' ? 100 : Infinity
  const rows: readonly Row[] = months.map(({ views }) => views.map(({ value }) => value))
  const horizon = horizonOf(rows)
  const found = chainLadder(rows.map(row => (isStated(row) ? row.slice(0, horizon + 1) : [])))
  const estimated = months.map(({ month }, place): EstimatedMonth => {
    const none = { month, estimate: null, low: null, high: null }
    const [row = [], one = 'nothing to grow from'] = [rows[place], found[place]]
    if (!isStated(row)) return { ...none, why: 'not stated' }
    if (row.length > horizon) return horizon === 0 ? { ...none, why: 'too few months' } : { ...none, why: null }
    if (unit === 'count' && (row.at(-1) ?? 0) < fewestCounted) return { ...none, why: 'too few to go by' }
    if (typeof one === 'string') return { ...none, why: one }
    const { estimate, standardError } = one
    return { month, estimate: Math.min(estimate, most), low: Math.max(0, estimate - nineteenOfTwenty * standardError), high: Math.min(most, estimate + nineteenOfTwenty * standardError), why: null }
  })
  return { horizon, months: estimated }
}
