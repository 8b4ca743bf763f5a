import { formatDay } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { say, windowOf } from '@kinfold/measure'
import type { Contribution, Measure, Moment, Subject } from '@kinfold/measure'
import type { Entry } from './explain-child.js'
import { noNumbers, plus } from './bridge-law.js'
import { explainEntries } from './explain-child.js'
import type { ExplainedChild, ExplainedClause, Verdict } from './explanation.js'

/** How a child, or an occasion, stands to a figure. */
export type Standing = Verdict | 'out of scope'

/** A clause that is answered otherwise: `null` where it cannot be known. */
export interface FlippedClause {
  readonly clause: string
  readonly before: boolean | null
  readonly after: boolean | null
}

/** Why a child, or one occasion, adds something else to a figure than before a switch was set otherwise, or more was recorded. */
export interface WhyChanged {
  readonly before: Standing
  readonly after: Standing
  /** The fewest and the most days, for a mean; `null` for other measures, and where there are none. */
  readonly days: { readonly before: ExplainedChild['days']; readonly after: ExplainedChild['days'] } | null
  readonly because: readonly FlippedClause[]
}

/** What tells the occasions of a child apart under two policies: the day, and the place among those of that day. */
export const keysOf = (moments: readonly (Moment<unknown> | undefined)[]): readonly string[] => {
  const met = new Map<string, number>()
  return moments.map(moment => {
    const day = moment === undefined ? '' : formatDay(moment.on)
    const place = met.get(day) ?? 0
    met.set(day, place + 1)
    return `${day} ${place}`
  })
}

/** The clauses within one, which follow it at deeper levels. */
const within = (clauses: readonly ExplainedClause[], place: number): readonly number[] => {
  const level = clauses[place]?.level ?? 0
  const end = clauses.findIndex((clause, other) => other > place && clause.level <= level)
  return clauses.flatMap((_, other) => (other > place && (end === -1 || other < end) ? [other] : []))
}

const isShapedAlike = (one: readonly ExplainedClause[], other: readonly ExplainedClause[]): boolean =>
  one.length === other.length && one.every(({ part, level }, place) => part === other[place]?.part && level === other[place].level)

/** The innermost clauses that are answered otherwise; the outermost, where the definitions are not built alike. */
const flipped = (before: readonly ExplainedClause[], after: readonly ExplainedClause[]): readonly FlippedClause[] => {
  const alike = isShapedAlike(before, after)
  const was = (place: number): ExplainedClause | undefined =>
    alike ? before[place] : before.find(({ part, level }) => level === 0 && after[place]?.level === 0 && part === after[place].part)
  const differs = (place: number): boolean => was(place) !== undefined && was(place)?.value !== after[place]?.value
  return after.flatMap(({ clause, value }, place) =>
    differs(place) && !within(after, place).some(differs) ? [{ clause, before: was(place)?.value ?? null, after: value }] : [])
}

/** Why an occasion is not among those that a measure looks at: there is none, another stands in its place, or its day is outside. */
const whyOutside = (measure: Measure, month: Month, moment: Moment<unknown> | undefined): string => {
  if (!('of' in measure) || moment === undefined) return `among the ${'of' in measure ? say(measure.of) : 'children'}`
  const { from, to } = windowOf(measure, month)
  if (moment.until !== undefined && moment.until <= to) return `not replaced by a later one of the year, as it is from ${formatDay(moment.until)} on`
  return `in the days looked at, ${formatDay(from)} to ${formatDay(to)}`
}

const standingOf = (entry: Entry | undefined): Standing => (entry === undefined || entry.explained.inScope === false ? 'out of scope' : entry.explained.verdict)

/** One of two sides that are compared, for one child. */
export interface Side {
  readonly measure: Measure
  readonly contributions: readonly Contribution[]
  readonly child: Subject
  /** The records say nothing of the child on this side. */
  readonly isUntold?: boolean
}

interface Known {
  readonly entries: ReadonlyMap<string, Entry>
  readonly moments: ReadonlyMap<string, Moment<unknown> | undefined>
}

const known = ({ measure, contributions, child, isUntold }: Side, month: Month): Known => {
  if (isUntold === true) return { entries: new Map(), moments: new Map() }
  const moments = contributions.map(({ moment }) => moment)
  const keys = keysOf(moments)
  return {
    entries: new Map(explainEntries(measure, child, month).map(entry => [keys[entry.place] ?? '', entry])),
    moments: new Map(keys.map((key, place) => [key, moments[place]]))
  }
}

/** Explains why what a child adds has changed, occasion by occasion. */
export const whyChanged = (before: Side, after: Side, month: Month): ((key: string) => WhyChanged) => {
  const [one, other] = [known(before, month), known(after, month)]
  return key => {
    const [was, is] = [one.entries.get(key), other.entries.get(key)]
    const [hadDays, hasDays] = [was?.explained.days ?? null, is?.explained.days ?? null]
    const because = (): readonly FlippedClause[] => {
      if (before.isUntold === true || after.isUntold === true) return [{ clause: 'told of in the records', before: before.isUntold !== true, after: after.isUntold !== true }]
      if (was === undefined) return [{ clause: whyOutside(before.measure, month, one.moments.get(key)), before: false, after: true }]
      if (is === undefined) return [{ clause: whyOutside(after.measure, month, other.moments.get(key)), before: true, after: false }]
      return flipped(was.explained.clauses, is.explained.clauses)
    }
    const days = hadDays === null && hasDays === null ? null : { before: hadDays, after: hasDays }
    return { before: standingOf(was), after: standingOf(is), days, because: because() }
  }
}

/** What one occasion, or a child, adds otherwise on the second of two sides. */
export interface Differing {
  /** Tells the occasion apart, as `whyChanged` asks for it. */
  readonly key: string
  /** Its day; `null` for a measure of children. */
  readonly on: string | null
  readonly numbers: readonly number[]
}

const minus = (a: readonly number[], b: readonly number[]): readonly number[] => plus(a, b.map(number => 0 - number))

/** What is added by each occasion, by what tells it apart. */
export const numbersByKey = (contributions: readonly Contribution[]): ReadonlyMap<string, readonly number[]> => {
  const keys = keysOf(contributions.map(({ moment }) => moment))
  return new Map(contributions.map(({ numbers }, place) => [keys[place] ?? '', numbers]))
}

/** What a child adds otherwise on the second side, occasion by occasion. */
export const differing = (was: readonly Contribution[], is: readonly Contribution[]): readonly Differing[] => {
  const [old, next] = [numbersByKey(was), numbersByKey(is)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap(key => {
    const numbers = minus(next.get(key) ?? noNumbers, old.get(key) ?? noNumbers)
    const [day = ''] = key.split(' ')
    return numbers.every(number => number === 0) ? [] : [{ key, on: day === '' ? null : day, numbers }]
  })
}

/** What contributions come to together. */
export const sumOf = (contributions: readonly Contribution[]): readonly number[] => contributions.map(({ numbers }) => numbers).reduce(plus, noNumbers)
