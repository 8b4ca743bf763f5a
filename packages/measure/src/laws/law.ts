import { journeyOf } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import type { Figure } from '../figure.js'
import type { Measure } from '../measure.js'
import type { MonthEnds } from '../month-ends.js'
import { startRun } from '../run.js'
import type { References, Run } from '../run.js'
import type { Subject } from '../subject.js'
import type { Settings } from '../switches.js'

/**
 * Something that always holds, as a value: a property test checks it on generated histories, a scorecard on itself, and an audit on
 * other people's published figures. `check` says what breaks it, in words; nothing where it holds.
 */
export interface Law<World> {
  readonly name: string
  readonly statement: string
  readonly check: (world: World) => readonly string[]
}

/** One child's events, in the order in which they were appended. */
export interface ChildEvents {
  readonly subject: string
  readonly events: readonly AnyEvent[]
}

/** Some children's histories, and what is asked of them. */
export interface Histories {
  readonly measures: readonly Measure[]
  readonly settings: Settings
  readonly ends: MonthEnds
  readonly children: readonly ChildEvents[]
  readonly coverage: TableCoverage
  /** What rates are taken of. */
  readonly references?: References
}

export const subjectOf = ({ subject, events }: ChildEvents, coverage: TableCoverage, knownAt?: Instant): Subject => ({
  journey: journeyOf(subject, events, knownAt),
  coverage
})

export const runOver = (histories: Histories, knownAt?: Instant): Run => {
  const run = startRun(histories.measures, histories.settings, histories.ends, histories.references)
  for (const child of histories.children) run.add(subjectOf(child, histories.coverage, knownAt))
  return run
}

/** A figure as one text, to compare. */
export const figureText = (figure: Figure | undefined): string => JSON.stringify(figure, (_key, value: unknown) => value ?? null)

/** Where two runs over the same measures differ, in words. */
export const differences = ({ measures }: Histories, one: Run, other: Run): readonly string[] =>
  measures.flatMap(({ code }) => {
    const others = other.figures(code)
    return one.figures(code).flatMap((figure, index) =>
      figureText(figure) === figureText(others[index]) ? [] : [`${code}, month end ${index}: ${figureText(figure)} is not ${figureText(others[index])}`]
    )
  })
