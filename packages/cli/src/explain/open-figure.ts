import { formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import { startExplanation } from '@kinfold/lineage'
import type { Explanation } from '@kinfold/lineage'
import type { Measure } from '@kinfold/measure'
import type { Scorecard } from '@kinfold/scorecard'
import type { EventStore } from '@kinfold/store'
import type { FiguresAsked } from '../asked/figures.js'
import { legend } from '../scorecard/legend.js'
import { childrenOf } from '../store/children.js'

/** A figure that was opened, and the month it is of. */
export interface Opened {
  readonly explanation: Explanation
  readonly of: Omit<Scorecard, 'figures'>
  /** Why it is not recorded, where it is not. */
  readonly notes: readonly string[]
}

/** Opens a figure of an authority, read from a store. With a child, only that child is shown; the figure is over all of them. */
export const openFigure = async (store: EventStore, authority: string, measure: Measure, asked: FiguresAsked, child?: string): Promise<Opened> => {
  const { month, policy, knownAt, references } = asked
  const { coverage, each } = await childrenOf(store, authority, knownAt)
  const run = startExplanation({ measure, month, policy, coverage, references }, child === undefined ? undefined : ({ journey }) => journey.subject === child)
  const latest = await each(run.add)
  const of = { authority, month: formatMonth(month), asAt: formatDay(monthEnd(month)), knownAt: knownAt ?? latest, policy: policyWords(policy) }
  const explanation = run.explanation()
  const { figure } = explanation
  return { explanation, of, notes: figure.state === 'not recorded' ? legend({ figures: [figure], month: of.month }, coverage) : [] }
}
