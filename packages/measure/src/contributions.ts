import type { Month } from '@kinfold/calendar'
import { compile } from './compile.js'
import { contribute } from './contribute.js'
import { partsOf } from './measure.js'
import type { Measure } from './measure.js'
import type { Moment, Moments } from './moments.js'
import { ofMoments } from './slices.js'
import type { Subject } from './subject.js'
import { emptyTally, totals } from './tally.js'

/** What a child, or one occasion in a child's care, adds to a measure's numbers of one month. */
export interface Contribution {
  /** The occasion, of a measure of occasions. */
  readonly moment: Moment<unknown> | undefined
  readonly numbers: readonly number[]
}

/** What each child adds to a settled measure's numbers of a month, occasion by occasion: once for a measure of children. */
export const contributionsTo = (measure: Measure, month: Month): ((child: Subject) => readonly Contribution[]) => {
  const ends = { first: month, count: 1 }
  const { slots, ask, valueAt } = compile(partsOf(measure).map(({ node }) => node))
  const numbersOf = (values: readonly unknown[]): readonly number[] => {
    const tally = emptyTally(ends)
    contribute({ tally, ends, sign: 1 }, measure, place => values[place])
    return totals(tally, ends)[0] ?? []
  }
  return child => {
    ask(child)
    const values = slots.map(valueAt)
    switch (measure.shape) {
      case 'share of children':
      case 'count of children':
      case 'rate of children':
        return [{ moment: undefined, numbers: numbersOf(values) }]
      case 'count of moments':
      case 'share of moments':
      case 'mean of days':
        return (values[0] as Moments<unknown>).items.map((moment, place) => ({ moment, numbers: numbersOf(ofMoments(values, [place])) }))
    }
  }
}
