import type { Month } from '@kinfold/calendar'
import type { Policy } from '@kinfold/clauses'
import { coverageOf, currentFacts, journeyOfState, latestVersions, replay } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { contributionsTo, figureOf, namedNumbers, settleMeasure } from '@kinfold/measure'
import type { Contribution, Measure, NamedNumbers, References, Subject } from '@kinfold/measure'
import { printFigure } from '@kinfold/scorecard'
import type { PrintedFigure } from '@kinfold/scorecard'
import { firstRecorded, lastRecorded, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { differing, numbersByKey, sumOf, whyChanged } from '../bridge-change.js'
import type { Differing, WhyChanged } from '../bridge-change.js'
import { bridgeAddsUp, noNumbers, plus } from '../bridge-law.js'
import { decidingEvents } from './deciding-events.js'
import type { Later } from './deciding-events.js'

export interface RestatementRequest {
  readonly measure: Measure
  readonly month: Month
  readonly policy: Policy
  /** The two moments; without the second, all that the log holds. */
  readonly from: Instant
  readonly to: Instant | undefined
  /** The events of the authority's own stream: what the log covers. */
  readonly authority: readonly AnyEvent[]
  readonly references?: References
}

/** An event recorded between the two moments, and what it took the place of: the version of its fact that was known before. */
export interface RecordedSince {
  readonly event: AnyEvent
  readonly was: AnyEvent | null
}

/** A child, or an occasion, that adds something else to the figure than was known before. */
export interface Restated extends WhyChanged {
  readonly child: string
  readonly on: string | null
  readonly change: NamedNumbers
  /** The events that did it, none of which can be left out; with the coverage, where that is needed, they alone give the later answer. */
  readonly events: readonly RecordedSince[]
  /** Whether it takes that the log covers other days than it did. */
  readonly isCoveredAnew: boolean
}

/** A figure as known at a moment: `numbers` are none where nothing can be said of it. */
export interface FigureKnown {
  readonly knownAt: Instant | null
  readonly figure: PrintedFigure
  readonly numbers: NamedNumbers | null
}

/** The difference between what a figure was known to be at two moments, child by child and event by event. */
export interface Restatement {
  readonly from: FigureKnown
  readonly to: FigureKnown
  /** What the changes add up to; `null`, with no child listed, where nothing can be said of one of the two. */
  readonly change: NamedNumbers | null
  readonly changes: readonly Restated[]
  /** Extracts and declarations recorded in between, by which the log covers other days. */
  readonly coverage: readonly RecordedSince[]
  /** How many events about children were recorded in between. */
  readonly recorded: number
  /** The first moment at which anything was recorded; `null` of an empty log. */
  readonly logBegins: Instant | null
  /** Whether everything adds up exactly, asked anew of this restatement. `false` is a fault of Kinfold's. */
  readonly addsUp: boolean
}

export interface RestatementRun {
  /** All that the log holds of a child, in whatever order. */
  readonly add: (child: string, events: readonly AnyEvent[]) => void
  readonly restatement: () => Restatement
}

interface Known {
  readonly subject: Subject
  readonly isUntold: boolean
  readonly contributions: readonly Contribution[]
}

interface Change {
  readonly child: string
  readonly on: string | null
  readonly numbers: readonly number[]
  /** Worked out only where it is told. */
  readonly restated: () => Restated
}

const inOrder = (a: Change, b: Change): number =>
  a.child < b.child ? -1 : a.child > b.child ? 1 : (a.on ?? '') < (b.on ?? '') ? -1 : 1

const isSame = (a: readonly number[], b: readonly number[]): boolean => noNumbers.every((_, place) => (a[place] ?? 0) === (b[place] ?? 0))

const isSaid = ({ state }: PrintedFigure): boolean => state !== 'not recorded' && state !== 'not measured this month'

/** What was recorded after one moment and by another. */
const recordedBetween = (events: readonly AnyEvent[], from: Instant, to: Instant | undefined): readonly AnyEvent[] =>
  recordedBy(events, to).filter(({ recordedAt }) => recordedAt > from)

const withWas = (events: readonly AnyEvent[], all: readonly AnyEvent[], from: Instant): readonly RecordedSince[] => {
  const before = latestVersions(all, from)
  return events.map(event => ({ event, was: before.get(event.factId) ?? null }))
}

/** Starts the restatement of a figure between two moments over the children of an authority; they are added one by one. */
export const startRestatement = ({ measure: written, month, policy, from, to, authority, references }: RestatementRequest): RestatementRun => {
  const measure = settleMeasure(written, policy.settings)
  const contributionsOf = contributionsTo(measure, month)
  const [covered, coveredLater] = [coverageOf(authority, from), coverageOf(authority, to)]
  const population = 'per' in measure ? references?.get(measure.per)?.(month) : undefined
  const changes: Change[] = []
  let [before, after] = [noNumbers, noNumbers]
  let recorded = 0
  let logBegins = firstRecorded(authority)
  let lastKnown = lastRecorded(recordedBy(authority, to))

  /** The child by some facts, or as nobody knew of it: then it adds nothing, whatever the log does not cover. */
  const knownBy = (child: string, facts: readonly AnyEvent[], coverage: TableCoverage): Known => {
    const subject = { journey: journeyOfState(child, replay(facts)), coverage }
    return facts.length === 0 ? { subject, isUntold: true, contributions: [] } : { subject, isUntold: false, contributions: contributionsOf(subject) }
  }

  const restatedOf = (child: string, events: readonly AnyEvent[], between: readonly AnyEvent[], was: Known, is: Known): ((changed: Differing) => Change) => {
    const side = ({ subject, isUntold, contributions }: Known) => ({ measure, contributions, child: subject, isUntold })
    const why = whyChanged(side(was), side(is), month)
    const known = recordedBy(events, from)
    const wanted = numbersByKey(is.contributions)
    return ({ key, on, numbers }) => {
      const gives = ({ facts, isCoveredAnew }: Later): boolean => {
        const tried = knownBy(child, currentFacts([...known, ...between.filter(({ factId }) => facts.has(factId))]), isCoveredAnew ? coveredLater : covered)
        return isSame(numbersByKey(tried.contributions).get(key) ?? noNumbers, wanted.get(key) ?? noNumbers)
      }
      const restated = (): Restated => {
        const { events: deciding, isCoveredAnew } = decidingEvents(between, gives)
        return { child, on, ...why(key), change: namedNumbers(measure, numbers), events: withWas(deciding, events, from), isCoveredAnew }
      }
      return { child, on, numbers, restated }
    }
  }

  const told = (coverage: TableCoverage, numbers: readonly number[], knownAt: Instant | null): FigureKnown => {
    const figure = printFigure(measure, month, coverage, figureOf(measure, numbers, population))
    return { knownAt, figure, numbers: isSaid(figure) ? namedNumbers(measure, numbers) : null }
  }

  return {
    add: (child, events) => {
      const between = recordedBetween(events, from, to)
      recorded += between.length
      logBegins = firstRecorded(events, logBegins)
      lastKnown = lastRecorded(recordedBy(events, to), lastKnown)
      const was = knownBy(child, currentFacts(events, from), covered)
      const is = knownBy(child, currentFacts(events, to), coveredLater)
      before = plus(before, sumOf(was.contributions))
      after = plus(after, sumOf(is.contributions))
      const changed = differing(was.contributions, is.contributions)
      if (changed.length > 0) changes.push(...changed.map(restatedOf(child, events, between, was, is)))
    },
    restatement: () => {
      const [one, other] = [told(covered, before, from), told(coveredLater, after, to ?? lastKnown)]
      const isTold = one.numbers !== null && other.numbers !== null
      const ordered = changes.toSorted(inOrder)
      const numbers = ordered.map(change => change.numbers)
      const isOfCoverage = ({ type }: AnyEvent): boolean => type === 'ExtractImported' || type === 'CoverageDeclared' || type === 'FactRetracted'
      return {
        from: one,
        to: other,
        change: isTold ? namedNumbers(measure, numbers.reduce(plus, noNumbers)) : null,
        changes: isTold ? ordered.map(({ restated }) => restated()) : [],
        coverage: withWas(recordedBetween(authority, from, to).filter(isOfCoverage), authority, from),
        recorded,
        logBegins,
        addsUp: bridgeAddsUp.check({ from: before, steps: [{ before, changes: numbers, after }], to: after }).length === 0
      }
    }
  }
}
