import type { FigureKnown, Restated, Restatement } from '@kinfold/lineage'
import type { NamedNumbers } from '@kinfold/measure'
import type { Scorecard } from '@kinfold/scorecard'
import { recordedJson } from '../changes/recorded.js'

/** Whose restatement, of which month, counted how. */
export type RestatementOf = Pick<Scorecard, 'authority' | 'month' | 'asAt' | 'policy'>

const numbersOf = (numbers: NamedNumbers | null) =>
  numbers === null ? null : { numerator: numbers.numerator, denominator: numbers.denominator, unknown: numbers.unknown, may: numbers.may }

const figureOf = ({ knownAt, figure: { basis, value, low, high, state }, numbers }: FigureKnown) => ({ knownAt, basis, value, low, high, state, numbers: numbersOf(numbers) })

const changeOf = ({ child, on, before, after, days, because, change, events, isCoveredAnew }: Restated) => ({
  child,
  on,
  before,
  after,
  days: days === null ? null : { before: days.before, after: days.after },
  because: because.map(flipped => ({ clause: flipped.clause, before: flipped.before, after: flipped.after })),
  change: numbersOf(change),
  events: events.map(recordedJson),
  isCoveredAnew
})

/** A restatement as JSON, as docs/cli-json.md describes it. */
export const restatementJson = ({ from, to, change, changes, coverage, recorded, logBegins, addsUp }: Restatement, of: RestatementOf) => {
  const { code, title, unit } = to.figure
  return {
    ...of,
    code,
    title,
    unit,
    from: figureOf(from),
    to: figureOf(to),
    change: numbersOf(change),
    changes: changes.map(changeOf),
    extracts: coverage.map(({ event: { id, type, recordedAt } }) => ({ id, type, recordedAt })),
    recorded,
    logBegins,
    addsUp
  }
}
