import { addDays, earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import type { Evidence, Row, Silence, Truth } from '@kinfold/measure'
import type { PrintedFigure } from '@kinfold/scorecard'
import type { AnyEvent, Source } from '@kinfold/vocabulary'

/** An event that an answer rests on. */
export interface CitedEvent {
  readonly id: string
  readonly type: string
  readonly effectiveOn: string
  readonly recordedAt: string
  readonly source: Source
}

/**
 * What an answer rests on that is not there: no event of these types took effect on the days named (both included; `null`: from the
 * beginning, or to the end, of time) other than those cited. `about` narrows it to the ends of certain episodes. Where `covered` is false
 * the log does not reach these days, and nobody can say.
 */
export interface CitedSilence {
  readonly silence: {
    readonly types: readonly string[]
    readonly about: readonly string[] | null
    readonly from: string | null
    readonly to: string | null
    readonly covered: boolean
  }
}

/** A clause's answer about a child. `level` 0 is the whole clause, 1 a clause within it, and so on. */
export interface ExplainedClause {
  readonly part: 'of' | 'who'
  readonly level: number
  readonly clause: string
  readonly value: boolean | null
  readonly evidence: readonly (CitedEvent | CitedSilence)[]
}

export type Verdict = 'met' | 'not met' | 'cannot be known'

/** Why a child, or one occasion in a child's care, counts as it does. */
export interface ExplainedChild {
  readonly child: string
  readonly verdict: Verdict
  /** Whether the measure is about this child at all: `null` where it cannot be known. */
  readonly inScope: boolean | null
  /** The day of the occasion, for a measure of occasions; the last day it can have been where it is not known exactly. */
  readonly on: string | null
  /** The fewest and the most days, for a mean. */
  readonly days: { readonly low: number; readonly high: number } | null
  readonly clauses: readonly ExplainedClause[]
}

/** Where an occasion lies that a window does not take in: before it, after it, or within it though another stands in its place at its end. */
export type Outside = 'before' | 'after' | 'replaced'

/** An occasion in a child's care that a figure does not take in. */
export interface OccasionOutside {
  /** Its day; the last day it can have been where it is not known exactly. */
  readonly on: string
  readonly lies: Outside
  readonly evidence: readonly (CitedEvent | CitedSilence)[]
}

/** What of a child's occasions a figure does not take in. */
export interface OccasionsOfChild {
  readonly child: string
  /** The days over which the figure takes occasions, both included. */
  readonly from: string
  readonly to: string
  /** In order of their days. */
  readonly outside: readonly OccasionOutside[]
}

export interface Explanation {
  readonly figure: PrintedFigure
  readonly children: readonly ExplainedChild[]
  /** Of each child that was asked for, the occasions that the figure does not take in; none where nobody was asked for, of a slice, or for a measure of children. */
  readonly occasions: readonly OccasionsOfChild[]
}

const citedEvent = ({ id, type, effectiveOn, recordedAt, source }: AnyEvent): CitedEvent => ({ id, type, effectiveOn, recordedAt, source })

const citedSilence = ({ types, about, from, to, covered }: Silence): CitedSilence => ({
  silence: {
    types,
    about: about ?? null,
    from: from <= earliestDay ? null : formatDay(from),
    to: to >= latestDay ? null : formatDay(addDays(to, -1)),
    covered
  }
})

/** What an answer rests on: its events in order of effect, then what is not there. */
export const cited = ({ facts, silences }: Evidence): readonly (CitedEvent | CitedSilence)[] => [...[...facts].sort(inOrder).map(citedEvent), ...silences.map(citedSilence)]

export const asValue = (truth: Truth): boolean | null => truth ?? null

/** A truth table row and those within it, one after the other. */
export const flatten = (part: ExplainedClause['part'], row: Row, level = 0): readonly ExplainedClause[] => [
  {
    part,
    level,
    clause: row.clause,
    value: asValue(row.value),
    evidence: cited(row.evidence)
  },
  ...row.rows.flatMap(within => flatten(part, within, level + 1))
]

const inOrder = (a: AnyEvent, b: AnyEvent): number =>
  a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
