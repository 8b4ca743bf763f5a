import { birthday, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { heldOn } from './episodes.js'
import type { Episodes } from './episodes.js'
import type { Evidence } from './evidence.js'
import * as S from './spans.js'
import { tri } from './tri.js'
import type { Tri } from './tri.js'

/**
 * An attribute that changes over time and covers every day, such as an age band or a legal status: it is `is[n]` from the day `from[n]` up
 * to the next one's, the last for ever. The first begins with the calendar, days ascend, and neighbours differ.
 *
 * Unknowns: `undefined` on the days on which it cannot be known.
 */
export interface Steps<A> {
  readonly from: readonly Day[]
  readonly is: readonly (A | undefined)[]
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

/**
 * What the episodes say: on each day the label of the one that began last among those that hold it, and `otherwise` where none does.
 *
 * Unknowns: on the days that are uncovered and that no episode holds.
 */
export const stepsOfEpisodes = <A, B>(episodes: Episodes<A>, otherwise: B): Steps<A | B> => {
  const { items, uncovered, evidence } = episodes
  const isOn = (day: Day): A | B | undefined => {
    const held = heldOn(episodes, day)
    if (held !== undefined) return held.is
    return S.holds(uncovered, day) ? undefined : otherwise
  }
  return stepsAt([...items.flatMap(({ from, to }) => [from, to]), ...uncovered], isOn, evidence)
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

/** The days on which the attribute passes. Where it cannot be known it possibly does. */
export const whereStep = <A>({ from, is }: Steps<A>, passes: (is: A) => boolean): Tri => {
  const days = (chosen: (value: A | undefined) => boolean): S.Spans =>
    S.unionOf(from.flatMap((begins, place) => (chosen(is[place]) ? [{ from: begins, to: from[place + 1] ?? latestDay }] : [])))
  const surely = days(value => value !== undefined && passes(value))
  return is.includes(undefined) ? tri(surely, days(value => value === undefined || passes(value))) : tri(surely, surely)
}
