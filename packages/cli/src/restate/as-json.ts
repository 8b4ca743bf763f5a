import type { FigureKnown, Restated, Restatement } from '@kinfold/lineage'
import type { Scorecard } from '@kinfold/scorecard'
import { changeJson, numbersJson } from '../changes/as-json.js'
import { recordedJson } from '../changes/recorded.js'

/** Whose restatement, of which month, counted how. */
export type RestatementOf = Pick<Scorecard, 'authority' | 'month' | 'asAt' | 'policy'>

const figureOf = ({ knownAt, figure: { basis, value, low, high, state }, numbers }: FigureKnown) => ({ knownAt, basis, value, low, high, state, numbers: numbersJson(numbers) })

const changeOf = (restated: Restated) => ({ ...changeJson(restated), events: restated.events.map(recordedJson), isCoveredAnew: restated.isCoveredAnew })

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
    change: numbersJson(change),
    changes: changes.map(changeOf),
    extracts: coverage.map(({ event: { id, type, recordedAt } }) => ({ id, type, recordedAt })),
    recorded,
    logBegins,
    addsUp
  }
}
