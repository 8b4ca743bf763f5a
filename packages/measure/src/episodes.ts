import type { Day } from '@kinfold/calendar'
import * as S from './spans.js'
import type { Spans } from './spans.js'
import type { Tri } from './tri.js'
import { tri } from './tri.js'
import type { Evidence } from './evidence.js'

/**
 * A labelled interval of days. It surely holds `[from, to)` and began on a day in `[earliest, from]`.
 *
 * Episodes are never merged: what touches stays apart, so that durations and counts can be asked of them.
 */
export interface Episode<A> {
  readonly earliest: Day
  readonly from: Day
  readonly to: Day
  readonly is: A
  /** It may be the very episode before it. */
  readonly mayContinuePrevious?: boolean
  /** The episode just before it, where that belongs to the same run. */
  readonly previous?: Episode<A> | undefined
  /** Where there is none in view: one just before it may have begun unseen, on any day from this one on. */
  readonly unseenPreviousSince?: Day | undefined
  /** What it rests on that the episode holds a day, and has since it began. */
  readonly evidence: (day: Day) => Evidence
}

/**
 * Episodes in order, none before the one it follows.
 *
 * Unknowns: on the days `uncovered` there may be others unseen, which may have begun on any day from `unseenSince` on.
 */
export interface Episodes<A> {
  readonly items: readonly Episode<A>[]
  readonly uncovered: Spans
  readonly unseenSince: Day
  /** What any other answer about a day rests on. */
  readonly evidence: (day: Day) => Evidence
}

/** The episode that holds a day: the last to begin, where several do. */
export const heldOn = <A>(episodes: Episodes<A>, day: Day): Episode<A> | undefined => {
  for (let index = episodes.items.length - 1; index >= 0; index -= 1) {
    const episode = episodes.items[index]
    if (episode !== undefined && episode.from <= day && day < episode.to) return episode
  }
  return undefined
}

/** The days on which some episode holds. */
export const during = <A>({ items, uncovered }: Episodes<A>): Tri => {
  const surely = S.unionOf(items)
  return tri(surely, S.or(surely, uncovered))
}

/** Two days on which something may have begun, the later the one on which it surely had. */
interface Began {
  readonly surely: Day
  readonly possibly: Day
}

const reaching = <A>(episodes: Episodes<A>, reached: (start: Day) => Day, start: (episode: Episode<A>) => Began): Tri => {
  const sure: { from: Day; to: Day }[] = []
  /** Made when the first differs from what is sure. */
  let possible: { from: Day; to: Day }[] | undefined
  for (const episode of episodes.items) {
    const { surely, possibly } = start(episode)
    const { from, to } = episode
    const surelyFrom = reached(surely)
    const possiblyFrom = possibly === surely ? surelyFrom : reached(possibly)
    if (possiblyFrom !== surelyFrom) possible ??= [...sure]
    if (surelyFrom < to) sure.push({ from: surelyFrom > from ? surelyFrom : from, to })
    if (possible !== undefined && possiblyFrom < to) possible.push({ from: possiblyFrom > from ? possiblyFrom : from, to })
  }
  const { uncovered, unseenSince } = episodes
  // Something begun unseen can have lasted long enough from this day on.
  const unseen = uncovered.length === 0 ? uncovered : S.since(uncovered, reached(unseenSince))
  const surely = S.unionOf(sure)
  if (possible === undefined && unseen.length === 0) return tri(surely, surely)
  return tri(surely, S.or(possible === undefined ? surely : S.unionOf(possible), unseen))
}

/**
 * The days on which an episode holds that has lasted long enough. `reached` gives the first such day for an episode begun on a day,
 * and never goes back as the day goes on.
 */
export const lastingAtLeast = <A>(episodes: Episodes<A>, reached: (start: Day) => Day): Tri =>
  reaching(episodes, reached, episode => ({ surely: episode.from, possibly: episode.earliest }))

/** When an episode began, together with the one just before it in its run. */
export const startWithPrevious = ({ previous, from, earliest, unseenPreviousSince = earliest }: Episode<unknown>): Began =>
  previous === undefined ? { surely: from, possibly: unseenPreviousSince } : { surely: previous.from, possibly: previous.earliest }

/** As `lastingAtLeast`, an episode counting from the beginning of the one just before it in its run. */
export const lastingAtLeastWithPrevious = <A>(episodes: Episodes<A>, reached: (start: Day) => Day): Tri => reaching(episodes, reached, startWithPrevious)

/** Episodes as surely different ones: what may be one is taken as one. Where one is enough, whether it is another does not matter. */
const surelyDifferent = <A>(items: readonly Episode<A>[], count: number): readonly Episode<A>[] => {
  if (count === 1 || !items.some(item => item.mayContinuePrevious === true)) return items
  const kept: Episode<A>[] = []
  for (const item of items) {
    const before = kept.at(-1)
    if (item.mayContinuePrevious === true && before !== undefined) kept[kept.length - 1] = { ...before, to: item.to }
    else kept.push(item)
  }
  return kept
}

/** The first day on which an episode may have held beside the others: not before the one before it ended. */
export const mayHoldFrom = <A>(items: readonly Episode<A>[], index: number): Day => {
  const earliest = (items[index] as Episode<A>).earliest
  const before = items[index - 1]?.to
  return before !== undefined && before > earliest ? before : earliest
}

/** From the start of the last of `count` episodes until the first of them leaves the window. */
const heldTogether = <A>(items: readonly Episode<A>[], count: number, leaves: (lastDay: Day) => Day, start: (index: number) => Day): Spans => {
  const found: { from: Day; to: Day }[] = []
  for (let index = count - 1; index < items.length; index += 1) {
    const first = items[index - count + 1] as Episode<A>
    found.push({ from: start(index), to: leaves((first.to - 1) as Day) })
  }
  return S.unionOf(found)
}

/**
 * The days in whose window at least `count` episodes were held, if only for a day of it.
 *
 * `leaves` gives the first day whose window no longer holds a day: the adjoint of the window, not "a day and n months later".
 */
export const heldAtLeast = <A>(episodes: Episodes<A>, count: number, leaves: (lastDay: Day) => Day): Tri => {
  const different = surelyDifferent(episodes.items, count)
  const surely = heldTogether(different, count, leaves, index => (different[index] as Episode<A>).from)
  const uncovered = episodes.uncovered
  const exact = different === episodes.items && episodes.items.every(episode => episode.earliest === episode.from) && uncovered.length === 0
  if (exact) return tri(surely, surely)
  const unseen: { from: Day; to: Day }[] = []
  for (let edge = 0; edge + 1 < uncovered.length; edge += 2) {
    unseen.push({ from: uncovered[edge] as Day, to: leaves(((uncovered[edge + 1] as Day) - 1) as Day) })
  }
  return tri(surely, S.or(S.or(surely, S.unionOf(unseen)), heldTogether(episodes.items, count, leaves, index => mayHoldFrom(episodes.items, index))))
}

/** Those episodes whose label passes; what may be unseen stays unseen. `previous` is kept. */
export const where = <A>(episodes: Episodes<A>, passes: (is: A) => boolean): Episodes<A> => ({
  ...episodes,
  items: episodes.items.filter(episode => passes(episode.is))
})
