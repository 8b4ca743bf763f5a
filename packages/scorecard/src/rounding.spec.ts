import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '@kinfold/measure'
import { printed } from './index.js'

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('a figure as printed', () => {
  it.each<[string, number, number, Unit, number]>([
    ['0.05 is half, and goes up', 1, 2000, 'percent', 0.1],
    ['just less than half goes down', 499, 1_000_000, 'percent', 0],
    ['12.25 goes up', 49, 400, 'percent', 12.3],
    ['12.35 goes up, though no binary number is 12.35', 247, 2000, 'percent', 12.4],
    ['a third', 1, 3, 'percent', 33.3],
    ['two thirds', 2, 3, 'percent', 66.7],
    ['nothing', 0, 7, 'percent', 0],
    ['everybody', 7, 7, 'percent', 100],
    ['99.95 is 100.0', 1999, 2000, 'percent', 100],
    ['days with one decimal', 401, 4, 'days', 100.3],
    ['days of a mean that is whole', 400, 4, 'days', 100],
    ['12.35 days go up', 247, 20, 'days', 12.4],
    ['a mean with one decimal', 5, 4, 'mean', 1.3],
    ['a rate for 10,000', 627, 56_588, 'per 10000', 110.8],
    ['a count is whole', 627, 1, 'count', 627],
    ['half of a count goes up', 5, 2, 'count', 3]
  ])('%s', (_name, numerator, denominator, unit, expected) => {
    expect(printed(ratio(numerator, denominator), unit)).toBe(expected)
  })

  const scales: readonly (readonly [unit: Unit, times: bigint, tenths: bigint])[] = [
    ['count', 1n, 1n],
    ['percent', 100n, 10n],
    ['per 10000', 10_000n, 10n],
    ['days', 1n, 10n],
    ['mean', 1n, 10n]
  ]

  it.each(scales)('%s: is the exact ratio rounded half up, in whole numbers of any size', (unit, times, tenths) => {
    let halves = 0
    const denominators = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(2, 4, 16, 20, 40, 64, 320, 400, 2000))
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), denominators, (numerator, denominator) => {
        const [top, bottom] = [BigInt(numerator) * times * tenths, BigInt(denominator)]
        const rest = top % bottom
        if (2n * rest === bottom) halves += 1
        const whole = top / bottom + (2n * rest >= bottom ? 1n : 0n)
        expect(printed(ratio(numerator, denominator), unit)).toBe(Number(whole) / Number(tenths))
      }),
      { numRuns: 500 }
    )
    expect(halves).toBeGreaterThan(0)
  })

  it('of more is never less', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 5000 }), (numerator, more, denominator) => {
        expect(printed(ratio(numerator + more, denominator), 'percent')).toBeGreaterThanOrEqual(printed(ratio(numerator, denominator), 'percent'))
      })
    )
  })
})
