import type { Measure } from './measure.js'
import { meanColumn, shareColumn } from './tally-columns.js'

/** The numbers that a figure is made from, by name. They add and subtract. */
export interface NamedNumbers {
  /** Of a mean the sum of the fewest days, of others the children or occasions that are met for sure. */
  readonly numerator: number
  /** Children or occasions that are in the base for sure; `null` for a count. */
  readonly denominator: number | null
  readonly unknown: number
  /** What the bounds are made from besides: those who may be met (`gain`) or missed (`drop`); of a mean the most days, and those who only may belong. */
  readonly may: Readonly<Record<string, number>>
}

/** A row of a tally by the names of its numbers. */
export const namedNumbers = (measure: Measure, numbers: readonly number[]): NamedNumbers => {
  const at = (column: number): number => numbers[column] ?? 0
  const { met, base, gain, drop, unknown } = shareColumn
  switch (measure.shape) {
    case 'share of children':
    case 'share of moments':
      return { numerator: at(met), denominator: at(base), unknown: at(unknown), may: { gain: at(gain), drop: at(drop) } }
    case 'count of children':
    case 'rate of children':
    case 'count of moments':
      return { numerator: at(met), denominator: null, unknown: at(unknown), may: { gain: at(gain) } }
    case 'mean of days':
      return {
        numerator: at(meanColumn.fewest),
        denominator: at(meanColumn.members),
        unknown: at(meanColumn.unknown),
        may: { most: at(meanColumn.most), possible: at(meanColumn.possible), possibleMost: at(meanColumn.possibleMost) }
      }
  }
}
