import type { Bridge, BridgeStep, FigureOnTheWay } from '@kinfold/lineage'
import type { Scorecard } from '@kinfold/scorecard'
import { changeJson, numbersJson } from '../changes/as-json.js'

/** Whose bridge, of which month, as known when. */
export type BridgeOf = Pick<Scorecard, 'authority' | 'month' | 'asAt' | 'knownAt'>

/** What a figure on the way is known by: its code and title are those of all of them. */
const figureOf = ({ figure: { basis, value, low, high, state }, numbers }: FigureOnTheWay) => ({ basis, value, low, high, state, numbers: numbersJson(numbers) })

const stepOf = ({ switch: name, says, from, to, words, before, after, change, changes }: BridgeStep) => ({
  switch: name,
  says,
  from,
  to,
  words: words.map(({ part, one, other }) => ({ part, before: one, after: other })),
  before: figureOf(before),
  after: figureOf(after),
  change: numbersJson(change),
  changes: changes.map(changeJson)
})

/** A bridge as JSON, as docs/cli-json.md describes it. */
export const bridgeJson = ({ from, to, steps, withoutPart, addsUp }: Bridge, of: BridgeOf) => {
  const { code, title, unit } = from.figure
  return {
    ...of,
    code,
    title,
    unit,
    from: { policy: from.policy, ...figureOf(from) },
    to: { policy: to.policy, ...figureOf(to) },
    steps: steps.map(stepOf),
    withoutPart,
    addsUp
  }
}
