import { birthday, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Evidence } from './evidence.js'
import * as S from './spans.js'
import { exactly, tri } from './tri.js'
import type { Tri } from './tri.js'

/**
 * An attribute that changes over time and covers every day, such as an age band or a legal status: it is `is[n]` from the day `from[n]` up
 * to the next one's, the last for ever. The first begins with the calendar, days ascend, and neighbours differ.
 *
 * Unknowns: `undefined` on the days on which it cannot be known. There `may` says what it can be, where that is known: neighbours may then be told apart by it
 * alone. Without it, it may be anything.
 */
export interface Steps<A> {
  readonly from: readonly Day[]
  readonly is: readonly (A | undefined)[]
  readonly may?: readonly (readonly A[] | undefined)[]
  /** What it rests on that the attribute is what it is on a day. */
  readonly evidence: (day: Day) => Evidence
}

/** Steps of an attribute asked for on each day on which it may change; the first of the calendar is one of them. */
const stepsAt = <A>(days: readonly Day[], isOn: (day: Day) => A | undefined, evidence: (day: Day) => Evidence): Steps<A> => {
  const from: Day[] = []
  const is: (A | undefined)[] = []
  for (const day of [...new Set([earliestDay, ...days])].filter(each => each < latestDay).sort((a, b) => a - b)) {
    const value = isOn(day)
    if (from.length > 0 && is.at(-1) === value) continue
    from.push(day)
    is.push(value)
  }
  return { from, is, evidence }
}

/** A label that holds from a day up to, and not including, another. */
export interface Labelled<A> {
  readonly from: Day
  readonly to: Day
  readonly is: A
}

/**
 * What labels say that come in order and do not overlap; `otherwise` where none holds.
 *
 * Unknowns: on the days that are uncovered and that no label holds.
 */
export const stepsOfLabels = <A, B>(labels: readonly Labelled<A>[], uncovered: S.Spans, otherwise: B, evidence: (day: Day) => Evidence): Steps<A | B> => {
  const from: Day[] = []
  const is: (A | B | undefined)[] = []
  const add = (begins: Day, value: A | B | undefined): void => {
    if (from.length > 0 && is[is.length - 1] === value) return
    from.push(begins)
    is.push(value)
  }
  const fill = (begins: Day, ends: Day): void => {
    if (begins >= ends) return
    let reached = begins
    let unseen = false
    for (const edge of uncovered) {
      if (edge >= ends) break
      if (edge > reached) {
        add(reached, unseen ? undefined : otherwise)
        reached = edge
      }
      unseen = !unseen
    }
    add(reached, unseen ? undefined : otherwise)
  }
  let reached = earliestDay
  for (const label of labels) {
    if (label.from >= label.to) continue
    fill(reached, label.from)
    add(label.from, label.is)
    reached = label.to
  }
  fill(reached, latestDay)
  return { from, is, evidence }
}

/** The birthday from which a label goes. */
export interface AgeFrom<A> {
  readonly age: number
  readonly is: A
}

/**
 * What the ages say: the label of the last birthday reached, and `otherwise` before the first of them. Ages ascend.
 *
 * Unknowns: without a date of birth, on every day.
 */
export const stepsOfAges = <A, B>(born: Day | undefined, ages: readonly AgeFrom<A>[], otherwise: B, evidence: () => Evidence): Steps<A | B> => {
  if (born === undefined) return { from: [earliestDay], is: [undefined], evidence }
  const reached = ages.map(({ age, is }) => ({ on: birthday(born, age), is }))
  const isOn = (day: Day): A | B => {
    const last = reached.findLast(({ on }) => on <= day)
    return last === undefined ? otherwise : last.is
  }
  return stepsAt(reached.map(({ on }) => on), isOn, evidence)
}

/** What the attribute is on a day; `undefined` where it cannot be known. */
export const stepOn = <A>({ from, is }: Steps<A>, day: Day): A | undefined => is[from.findLastIndex(begins => begins <= day)]

/** Adds days to a set, its first ones or some that come after those it has. */
const withDays = (days: Day[] | undefined, begins: Day, ends: Day): Day[] => {
  if (days === undefined) return [begins, ends]
  if (days[days.length - 1] === begins) days[days.length - 1] = ends
  else days.push(begins, ends)
  return days
}

/** The days on which the attribute passes. Where it cannot be known it possibly does, unless nothing that it may be passes. */
export const whereStep = <A>({ from, is, may }: Steps<A>, passes: (is: A) => boolean): Tri => {
  let surely: Day[] | undefined
  let possibly: Day[] | undefined
  let isExact = true
  for (let place = 0; place < from.length; place += 1) {
    const value = is[place]
    const [begins, ends] = [from[place] as Day, from[place + 1] ?? latestDay]
    if (value !== undefined) {
      if (!passes(value)) continue
      surely = withDays(surely, begins, ends)
    } else {
      if (may?.[place]?.some(passes) === false) continue
      // Up to here the two sets were one.
      if (isExact) possibly = surely?.slice()
      isExact = false
    }
    if (!isExact) possibly = withDays(possibly, begins, ends)
  }
  const sure = surely ?? S.never
  return isExact ? exactly(sure) : tri(sure, possibly ?? S.never)
}
