import { formatDay } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { say, windowOf } from '@kinfold/measure'
import type { Contribution, Measure, Moment, Subject } from '@kinfold/measure'
import type { Entry } from './explain-child.js'
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

/** Why a child, or one occasion, adds something else to a figure than before a switch was set otherwise. */
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

/** One side of a switch, for one child. */
export interface Side {
  readonly measure: Measure
  readonly contributions: readonly Contribution[]
}

interface Known {
  readonly entries: ReadonlyMap<string, Entry>
  readonly moments: ReadonlyMap<string, Moment<unknown> | undefined>
}

const known = ({ measure, contributions }: Side, child: Subject, month: Month): Known => {
  const moments = contributions.map(({ moment }) => moment)
  const keys = keysOf(moments)
  return {
    entries: new Map(explainEntries(measure, child, month).map(entry => [keys[entry.place] ?? '', entry])),
    moments: new Map(keys.map((key, place) => [key, moments[place]]))
  }
}

/** Explains why what a child adds has changed, occasion by occasion. */
export const whyChanged = (before: Side, after: Side, child: Subject, month: Month): ((key: string) => WhyChanged) => {
  const [one, other] = [known(before, child, month), known(after, child, month)]
  return key => {
    const [was, is] = [one.entries.get(key), other.entries.get(key)]
    const [hadDays, hasDays] = [was?.explained.days ?? null, is?.explained.days ?? null]
    const because = (): readonly FlippedClause[] => {
      if (was === undefined) return [{ clause: whyOutside(before.measure, month, one.moments.get(key)), before: false, after: true }]
      if (is === undefined) return [{ clause: whyOutside(after.measure, month, other.moments.get(key)), before: true, after: false }]
      return flipped(was.explained.clauses, is.explained.clauses)
    }
    const days = hadDays === null && hasDays === null ? null : { before: hadDays, after: hasDays }
    return { before: standingOf(was), after: standingOf(is), days, because: because() }
  }
}
