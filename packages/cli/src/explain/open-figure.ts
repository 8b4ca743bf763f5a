import { formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import { startExplanation } from '@kinfold/lineage'
import type { Explanation } from '@kinfold/lineage'
import type { Measure } from '@kinfold/measure'
import type { Scorecard } from '@kinfold/scorecard'
import type { EventStore } from '@kinfold/store'
import type { FiguresAsked } from '../asked/figures.js'
import { childrenOf } from '../store/children.js'

/** A figure that was opened, and the month it is of. */
export interface Opened {
  readonly explanation: Explanation
  readonly of: Omit<Scorecard, 'figures'>
}

/** Opens a figure of an authority, read from a store. With a child, only that child is shown; the figure is over all of them. */
export const openFigure = async (store: EventStore, authority: string, measure: Measure, asked: FiguresAsked, child?: string): Promise<Opened> => {
  const { month, policy, knownAt } = asked
  const { coverage, each } = await childrenOf(store, authority, knownAt)
  const run = startExplanation({ measure, month, policy, coverage }, child === undefined ? undefined : ({ journey }) => journey.subject === child)
  const latest = await each(run.add)
  const of = { authority, month: formatMonth(month), asAt: formatDay(monthEnd(month)), knownAt: knownAt ?? latest, policy: policyWords(policy) }
  return { explanation: run.explanation(), of }
}
