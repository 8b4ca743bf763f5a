import type { Measure } from './measure.js'
import { meanColumn, shareColumn } from './tally-columns.js'

const at = (numbers: readonly number[], column: number): number => numbers[column] ?? 0

const plus = (numbers: readonly number[], added: Readonly<Record<number, number>>): readonly number[] =>
  numbers.map((number, column) => number + (added[column] ?? 0))

/**
 * The numbers of a slice with those in doubt of whom the slice is not known: each of them may belong to it, so none is in it for sure. So the bounds of a
 * slice hold what the whole history would give it.
 */
export const withThoseNotKnown = (measure: Measure, numbers: readonly number[], notKnown: readonly number[]): readonly number[] => {
  switch (measure.shape) {
    case 'share of children':
    case 'share of moments': {
      const { met, base, gain, drop, unknown } = shareColumn
      return plus(numbers, {
        [gain]: at(notKnown, met) + at(notKnown, gain),
        [drop]: at(notKnown, base) - at(notKnown, met) + at(notKnown, drop),
        [unknown]: at(notKnown, base) + at(notKnown, unknown)
      })
    }
    case 'count of children':
    case 'rate of children':
    case 'count of moments': {
      const { met, gain, unknown } = shareColumn
      const may = at(notKnown, met) + at(notKnown, gain)
      return plus(numbers, { [gain]: may, [unknown]: may })
    }
    case 'mean of days': {
      const { members, most, possible, possibleMost, unknown } = meanColumn
      const may = at(notKnown, members) + at(notKnown, possible)
      return plus(numbers, { [possible]: may, [possibleMost]: at(notKnown, most) + at(notKnown, possibleMost), [unknown]: may })
    }
  }
}
