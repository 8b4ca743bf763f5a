import type { Dimension } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import type { Measure } from '@kinfold/measure'
import { slicedScorecard, startScorecard } from '@kinfold/scorecard'
import type { Scorecard, SlicedScorecard } from '@kinfold/scorecard'
import type { EventStore } from '@kinfold/store'
import type { FiguresAsked } from '../asked/figures.js'
import { childrenOf } from '../store/children.js'

/** A month's figures, and the coverage they rest on. */
export interface Scored {
  readonly scorecard: Scorecard
  /** The same with slices, where a dimension was asked for. */
  readonly sliced: SlicedScorecard | undefined
  readonly coverage: TableCoverage
}

/** Which figures a scorecard holds, and how they are told apart. */
export interface Choice {
  readonly measures?: readonly Measure[] | undefined
  readonly by?: Dimension | undefined
}

/** The scorecard of an authority, read from a store: each child is looked at once. */
export const score = async (store: EventStore, authority: string, asked: FiguresAsked, { measures, by }: Choice = {}): Promise<Scored> => {
  const { month, policy, knownAt, references } = asked
  const { coverage, each } = await childrenOf(store, authority, knownAt)
  const chosen = { ...(measures === undefined ? {} : { measures }), ...(by === undefined ? {} : { by }) }
  const run = startScorecard({ authority, months: { first: month, count: 1 }, knownAt: knownAt ?? null, policy, coverage, references, ...chosen })
  const latest = await each(run.add)
  const known = { knownAt: knownAt ?? latest }
  const sliced = slicedScorecard(run, month)
  return { scorecard: { ...run.scorecard(month), ...known }, sliced: sliced === undefined ? undefined : { ...sliced, ...known }, coverage }
}
