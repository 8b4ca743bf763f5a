import type { Bridge, BridgeChange, BridgeStep, FigureOnTheWay } from '@kinfold/lineage'
import type { NamedNumbers } from '@kinfold/measure'
import type { Scorecard } from '@kinfold/scorecard'

/** Whose bridge, of which month, as known when. */
export type BridgeOf = Pick<Scorecard, 'authority' | 'month' | 'asAt' | 'knownAt'>

const numbersOf = (numbers: NamedNumbers | null) =>
  numbers === null ? null : { numerator: numbers.numerator, denominator: numbers.denominator, unknown: numbers.unknown, may: numbers.may }

/** What a figure on the way is known by: its code and title are those of all of them. */
const figureOf = ({ figure: { basis, value, low, high, state }, numbers }: FigureOnTheWay) => ({ basis, value, low, high, state, numbers: numbersOf(numbers) })

const daysOf = (days: BridgeChange['days']) => (days === null ? null : { before: days.before, after: days.after })

const changeOf = ({ child, on, before, after, days, because, change }: BridgeChange) => ({
  child,
  on,
  before,
  after,
  days: daysOf(days),
  because: because.map(flipped => ({ clause: flipped.clause, before: flipped.before, after: flipped.after })),
  change: numbersOf(change)
})

const stepOf = ({ switch: name, says, from, to, words, before, after, change, changes }: BridgeStep) => ({
  switch: name,
  says,
  from,
  to,
  words: words.map(({ part, one, other }) => ({ part, before: one, after: other })),
  before: figureOf(before),
  after: figureOf(after),
  change: numbersOf(change),
  changes: changes.map(changeOf)
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
