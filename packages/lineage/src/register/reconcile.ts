import { parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { local, policyWith } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import { coverageOf, currentFacts, journeyOfState, replay } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { definitionHash } from '@kinfold/measure'
import type { Measure, References } from '@kinfold/measure'
import { indicatorOf, startScorecard } from '@kinfold/scorecard'
import type { PrintedFigure, ScorecardRun } from '@kinfold/scorecard'
import type { AnyEvent, FigurePublished, Instant } from '@kinfold/vocabulary'
import type { PublishedFigure } from './published-figure.js'

/** How a published figure stands to its derivation as known when it was published. */
export type RegisterStanding =
  /** The derivation prints what was published. */
  | 'reproduced'
  | 'differs'
  /** The log does not cover what the figure is taken over. */
  | 'not recorded'
  /** It has bounds where a number was published: what it takes is not in the log. */
  | 'cannot be known'
  | 'no such indicator'
  /** It is of a year, or of another period that is no month. */
  | 'period is no month'

/** A published figure, as it is worked out now as known then, and as known now. */
export interface Reconciled extends PublishedFigure {
  readonly standing: RegisterStanding
  /** The moment that counts as *then*: what the publication names, or the end of the day of publication. */
  readonly knownThen: Instant
  readonly isMomentGiven: boolean
  readonly then: PrintedFigure | null
  readonly now: PrintedFigure | null
  /** Whether the figure is another now than it was as known then. */
  readonly isRestated: boolean
  /** Whether the definition is another than that it was published under; `null` where none was registered. */
  readonly isDefinedAlike: boolean | null
  /** What it was worked out by; `null` where nothing was. */
  readonly worked: { readonly measure: Measure; readonly month: Month; readonly policy: Policy } | null
}

export interface ReconcileRequest {
  readonly published: readonly PublishedFigure[]
  /** The events of the authority's records: what the log covers. */
  readonly authority: readonly AnyEvent[]
  readonly references?: References
}

export interface ReconcileRun {
  readonly add: (child: string, events: readonly AnyEvent[]) => void
  readonly reconciled: () => readonly Reconciled[]
}

/** The last moment of a day, in UTC. */
const endOfDay = (day: string): Instant => `${day}T23:59:59.999Z` as Instant

interface Asked {
  readonly measure: Measure
  readonly month: Month
  readonly policy: Policy
  readonly then: ScorecardRun
  readonly now: ScorecardRun
}

interface View {
  readonly knownAt: Instant | undefined
  readonly coverage: TableCoverage
  readonly runs: Map<string, ScorecardRun>
}

const policyOf = ({ settings }: FigurePublished): Policy => {
  if (settings === undefined) return local
  const found = policyWith('local', settings)
  return found._tag === 'Right' ? found.right : local
}

/** As many decimals as were written: 43.5 is matched by 43.46, and 43 by 43.4. */
const decimalsOf = (written: string): number => /\.(\d+)/.exec(written)?.[1]?.length ?? 0

const tolerance = 1e-9

/** Whether a figure prints as what was published: to the decimals that were written. */
const isPrintedAs = (published: FigurePublished, derived: PrintedFigure): boolean => {
  if (published.value === undefined) return (published.low ?? null) === derived.low && (published.high ?? null) === derived.high && derived.value === null
  if (derived.value === null) return false
  return Math.abs(derived.value - published.value) <= 0.5 * 10 ** -decimalsOf(published.written) + tolerance
}

const isSame = (one: PrintedFigure, other: PrintedFigure): boolean => one.value === other.value && one.low === other.low && one.high === other.high && one.state === other.state

const standingOf = (published: FigurePublished, then: PrintedFigure): RegisterStanding => {
  if (isPrintedAs(published, then)) return 'reproduced'
  if (then.state === 'not recorded' || then.state === 'not measured this month') return 'not recorded'
  return then.value === null && published.value !== undefined ? 'cannot be known' : 'differs'
}

/** Compares what was published with what it comes to, as known then and as known now, over the children of an authority; they are added one by one. */
export const startReconciling = ({ published, authority, references }: ReconcileRequest): ReconcileRun => {
  const views = new Map<string, View>()
  const viewAt = (knownAt: Instant | undefined): View => {
    const key = knownAt ?? ''
    const held = views.get(key) ?? { knownAt, coverage: coverageOf(authority, knownAt), runs: new Map<string, ScorecardRun>() }
    views.set(key, held)
    return held
  }
  const runIn = (view: View, month: Month, policy: Policy, taken: References | undefined, name: string): ScorecardRun => {
    const key = `${month} ${JSON.stringify(policy.settings)} ${name}`
    const held = view.runs.get(key)
    if (held !== undefined) return held
    const run = startScorecard({ authority: '', months: { first: month, count: 1 }, knownAt: view.knownAt ?? null, policy, coverage: view.coverage, ...(taken === undefined ? {} : { references: taken }) })
    view.runs.set(key, run)
    return run
  }
  const knownThenOf = ({ knownAt, publishedOn }: FigurePublished): Instant => knownAt ?? endOfDay(publishedOn)
  const askedOf = (figure: FigurePublished): Asked | undefined => {
    const [measure, month] = [indicatorOf(figure.indicator), parseMonth(figure.period)]
    if (measure === undefined || month._tag === 'Left') return undefined
    const policy = policyOf(figure)
    const taken = figure.references === undefined ? references : new Map(Object.entries(figure.references).map(([name, value]) => [name, () => value]))
    const name = JSON.stringify(figure.references ?? null)
    return {
      measure,
      month: month.right,
      policy,
      then: runIn(viewAt(knownThenOf(figure)), month.right, policy, taken, name),
      now: runIn(viewAt(undefined), month.right, policy, taken, name)
    }
  }
  const asked = published.map(({ figure }) => askedOf(figure))

  return {
    add: (child, events) => {
      for (const { knownAt, coverage, runs } of views.values()) {
        const facts = currentFacts(events, knownAt)
        if (facts.length === 0) continue
        const subject = { journey: journeyOfState(child, replay(facts)), coverage }
        for (const run of runs.values()) run.add(subject)
      }
    },
    reconciled: () =>
      published.map((one, place): Reconciled => {
        const { figure } = one
        const base = { ...one, knownThen: knownThenOf(figure), isMomentGiven: figure.knownAt !== undefined }
        const worked = asked[place]
        if (worked === undefined) {
          return { ...base, standing: indicatorOf(figure.indicator) === undefined ? 'no such indicator' : 'period is no month', then: null, now: null, isRestated: false, isDefinedAlike: null, worked: null }
        }
        const { measure, month, policy } = worked
        const [then, now] = [worked.then.figure(measure.code, month)?.printed ?? null, worked.now.figure(measure.code, month)?.printed ?? null]
        return {
          ...base,
          standing: then === null ? 'not recorded' : standingOf(figure, then),
          then,
          now,
          isRestated: then !== null && now !== null && !isSame(then, now),
          isDefinedAlike: figure.definitionHash === undefined ? null : figure.definitionHash === definitionHash(measure, policy.settings),
          worked: { measure, month, policy }
        }
      })
  }
}
