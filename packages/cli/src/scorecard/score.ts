import type { TableCoverage } from '@kinfold/journey'
import { startScorecard } from '@kinfold/scorecard'
import type { Scorecard } from '@kinfold/scorecard'
import type { EventStore } from '@kinfold/store'
import type { FiguresAsked } from '../asked/figures.js'
import { childrenOf } from '../store/children.js'

/** A month's figures, and the coverage they rest on. */
export interface Scored {
  readonly scorecard: Scorecard
  readonly coverage: TableCoverage
}

/** The scorecard of an authority, read from a store: each child is looked at once. */
export const score = async (store: EventStore, authority: string, { month, policy, knownAt, references }: FiguresAsked): Promise<Scored> => {
  const { coverage, each } = await childrenOf(store, authority, knownAt)
  const run = startScorecard({ authority, months: { first: month, count: 1 }, knownAt: knownAt ?? null, policy, coverage, references })
  const latest = await each(run.add)
  return { scorecard: { ...run.scorecard(month), knownAt: knownAt ?? latest }, coverage }
}
