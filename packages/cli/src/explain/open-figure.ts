import { either } from 'fp-ts'
import { formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import { policyWords, sliceLabel, sliceName, sliceNamed, slicesInOrder } from '@kinfold/clauses'
import type { Dimension } from '@kinfold/clauses'
import { startExplanation } from '@kinfold/lineage'
import type { Explanation } from '@kinfold/lineage'
import type { Measure, Slice } from '@kinfold/measure'
import type { Scorecard } from '@kinfold/scorecard'
import type { EventStore } from '@kinfold/store'
import type { FiguresAsked } from '../asked/figures.js'
import type { Failure } from '../failure.js'
import { legend } from '../scorecard/legend.js'
import { childrenOf } from '../store/children.js'

/** A slice in words. */
export interface OpenedSlice {
  readonly by: string
  readonly slice: string
  readonly label: string
}

/** A figure that was opened, and the month it is of. */
export interface Opened {
  readonly explanation: Explanation
  /** The slice that alone was opened. */
  readonly slice: OpenedSlice | null
  readonly of: Omit<Scorecard, 'figures'>
  /** The child that alone was asked for. */
  readonly child: string | undefined
  /** Why it is not recorded, where it is not. */
  readonly notes: readonly string[]
}

/** A slice as it was typed. */
export interface SliceTyped {
  readonly by: Dimension
  readonly typed: string
}

/** What of a figure is shown: one child alone, or one slice. */
export interface Shown {
  readonly child: string | undefined
  readonly slice: SliceTyped | undefined
}

/** What a slice that was typed can be: one that is known beforehand, or one that the records hold. */
const sliceMeant = ({ by, typed }: SliceTyped, held: readonly Slice[]): either.Either<Failure, Slice> => {
  const known = slicesInOrder(by, [...new Set([...held, ...(by.showsEmpty ? by.order : [])])])
  const found = sliceNamed(typed, known)
  return found === undefined
    ? either.left({ code: 'CLI_SLICE_UNKNOWN', slice: typed, by: by.name, known: known.map(sliceName) })
    : either.right(found.slice)
}

/** Opens a figure of an authority, read from a store. With a child, only that child is shown; the figure is over all of them. */
export const openFigure = async (
  store: EventStore,
  authority: string,
  measure: Measure,
  asked: FiguresAsked,
  { child, slice }: Shown
): Promise<either.Either<Failure, Opened>> => {
  const { month, policy, knownAt, references } = asked
  const { coverage, each } = await childrenOf(store, authority, knownAt)
  const keep = child === undefined ? undefined : ({ journey }: { readonly journey: { readonly subject: string } }) => journey.subject === child
  const run = startExplanation({ measure, month, policy, coverage, references, ...(slice === undefined ? {} : { by: slice.by }) }, keep)
  const latest = await each(run.add)
  const of = { authority, month: formatMonth(month), asAt: formatDay(monthEnd(month)), knownAt: knownAt ?? latest, policy: policyWords(policy) }
  const opened = (explanation: Explanation, openedSlice: OpenedSlice | null): Opened => {
    const { figure } = explanation
    const notes = figure.state === 'not recorded' ? legend({ figures: [figure], month: of.month }, coverage) : []
    return { explanation, slice: openedSlice, of, child, notes }
  }
  if (slice === undefined) return either.right(opened(run.explanation(), null))
  return either.map((meant: Slice): Opened =>
    opened(run.sliceExplanation(meant), { by: slice.by.name, slice: sliceName(meant), label: sliceLabel(slice.by, meant) })
  )(sliceMeant(slice, run.slices()))
}
