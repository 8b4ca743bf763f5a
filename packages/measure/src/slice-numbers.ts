import type { Measure } from './measure.js'
import { meanColumn, shareColumn } from './tally-columns.js'

const at = (numbers: readonly number[], column: number): number => numbers[column] ?? 0

const plus = (numbers: readonly number[], added: Readonly<Record<number, number>>): readonly number[] =>
  numbers.map((number, column) => number + (added[column] ?? 0))

/**
 * The numbers of a slice together with those who may belong to it and of whom the slice is not known: none of them is in it for sure. So the bounds of a
 * slice hold what the whole history would give it.
 */
export const withThoseInDoubt = (measure: Measure, numbers: readonly number[], inDoubt: readonly number[]): readonly number[] => {
  switch (measure.shape) {
    case 'share of children':
    case 'share of moments': {
      const { met, base, gain, drop, unknown } = shareColumn
      return plus(numbers, {
        [gain]: at(inDoubt, met) + at(inDoubt, gain),
        [drop]: at(inDoubt, base) - at(inDoubt, met) + at(inDoubt, drop),
        [unknown]: at(inDoubt, base) + at(inDoubt, unknown)
      })
    }
    case 'count of children':
    case 'rate of children':
    case 'count of moments': {
      const { met, gain, unknown } = shareColumn
      const may = at(inDoubt, met) + at(inDoubt, gain)
      return plus(numbers, { [gain]: may, [unknown]: may })
    }
    case 'mean of days': {
      const { members, most, possible, possibleMost, unknown } = meanColumn
      const may = at(inDoubt, members) + at(inDoubt, possible)
      return plus(numbers, { [possible]: may, [possibleMost]: at(inDoubt, most) + at(inDoubt, possibleMost), [unknown]: may })
    }
  }
}
