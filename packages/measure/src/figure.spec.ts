import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf } from './index.js'
import type { Figure, Ratio } from './index.js'
import { countOfChildren, countOfMoments, meanOfDays, shareOfChildren, shareOfMoments } from './measures-for-tests.laws.js'

const over = (numerator: number, denominator: number): Ratio => ({ numerator, denominator })
const value = ({ numerator, denominator }: Ratio): number => numerator / denominator

/** met, base, gain, drop, unknown. */
type Numbers = readonly [met: number, base: number, gain: number, drop: number, unknown: number]

describe('a share', () => {
  it.each<[string, Numbers, Partial<Figure>]>([
    ['of everybody known', [3, 10, 0, 0, 0], { numerator: 3, denominator: 10, low: over(3, 10), high: over(3, 10) }],
    ['with one who may be met, or not', [3, 10, 1, 1, 1], { low: over(3, 11), high: over(4, 11) }],
    ['with one in scope, met or not there', [3, 10, 1, 0, 1], { low: over(3, 10), high: over(4, 11) }],
    ['with one not met, or not there', [3, 10, 0, 1, 1], { low: over(3, 11), high: over(3, 10) }],
    ['of nobody', [0, 0, 0, 0, 0], { numerator: 0, denominator: 0, low: undefined, high: undefined }],
    ['of one who is met or not there', [0, 0, 1, 0, 1], { low: over(1, 1), high: over(1, 1) }],
    ['of one who is not met or not there', [0, 0, 0, 1, 1], { low: over(0, 1), high: over(0, 1) }],
    ['of one of whom nothing is known', [0, 0, 1, 1, 1], { low: over(0, 1), high: over(1, 1) }]
  ])('%s', (_name, numbers, expected) => {
    expect(figureOf(shareOfChildren, numbers)).toMatchObject({ unknown: numbers[4], ...expected })
    expect(figureOf(shareOfMoments('month'), numbers)).toEqual(figureOf(shareOfChildren, numbers))
  })

  /** Somebody who is surely met or not, or may be met, or not, or not there at all. */
  const child = fc.constantFrom<readonly ('met' | 'missed' | 'away')[]>(['met'], ['missed'], ['met', 'missed'], ['met', 'away'], ['missed', 'away'], ['met', 'missed', 'away'])

  const numbersOf = (children: readonly (readonly string[])[]): Numbers => {
    const count = (holds: (outcomes: readonly string[]) => boolean): number => children.filter(holds).length
    const surely = (outcomes: readonly string[], outcome: string): boolean => outcomes.length === 1 && outcomes[0] === outcome
    return [
      count(outcomes => surely(outcomes, 'met')),
      count(outcomes => surely(outcomes, 'met') || surely(outcomes, 'missed')),
      count(outcomes => outcomes.length > 1 && outcomes.includes('met')),
      count(outcomes => outcomes.length > 1 && outcomes.includes('missed')),
      count(outcomes => outcomes.length > 1)
    ]
  }

  it('has for bounds the least and the most that any outcome gives, where anybody may be there', () => {
    let uncertain = 0
    fc.assert(
      fc.property(fc.array(child, { maxLength: 6 }), children => {
        const worlds = children.reduce<readonly (readonly string[])[]>((all, outcomes) => all.flatMap(world => outcomes.map(each => [...world, each])), [[]])
        const shares = worlds.flatMap(world => {
          const there = world.filter(each => each !== 'away')
          return there.length === 0 ? [] : [there.filter(each => each === 'met').length / there.length]
        })
        const { low, high } = figureOf(shareOfChildren, numbersOf(children))
        expect(low === undefined ? [] : [value(low)]).toEqual(shares.length === 0 ? [] : [Math.min(...shares)])
        expect(high === undefined ? [] : [value(high)]).toEqual(shares.length === 0 ? [] : [Math.max(...shares)])
        if (new Set(shares).size > 1) uncertain += 1
      }),
      { numRuns: 300 }
    )
    expect(uncertain).toBeGreaterThan(50)
  })
})

describe('a count', () => {
  it('is bounded by those surely there, and those that may be', () => {
    const expected = { numerator: 7, denominator: undefined, low: over(7, 1), high: over(9, 1), unknown: 2 }
    expect(figureOf(countOfChildren, [7, 0, 2, 0, 2, 0])).toEqual(expected)
    expect(figureOf(countOfMoments('month'), [7, 0, 2, 0, 2, 0])).toEqual(expected)
  })

  it('of nobody is nought, which can be said', () => {
    expect(figureOf(countOfChildren, [0, 0, 0, 0, 0, 0])).toEqual({ numerator: 0, denominator: undefined, low: over(0, 1), high: over(0, 1), unknown: 0 })
  })
})

describe('a mean of days', () => {
  /** members, fewest, most, possible, possibleMost, unknown. */
  const mean = (...numbers: readonly number[]): Figure => figureOf(meanOfDays('year to date'), numbers)

  it('of what is known is the days over the children', () => {
    expect(mean(4, 100, 100, 0, 0, 0)).toEqual({ numerator: 100, denominator: 4, low: over(100, 4), high: over(100, 4), unknown: 0 })
  })

  it('with days not all known has no numerator, and lies between the fewest and the most', () => {
    expect(mean(4, 100, 130, 0, 0, 1)).toEqual({ numerator: undefined, denominator: 4, low: over(100, 4), high: over(130, 4), unknown: 1 })
  })

  it('over nobody has no bounds', () => {
    expect(mean(0, 0, 0, 0, 0, 0)).toMatchObject({ denominator: 0, low: undefined, high: undefined })
  })

  it('with one who may belong is bounded widely', () => {
    expect(mean(4, 100, 100, 1, 60, 1)).toMatchObject({ numerator: 100, denominator: 4, low: over(100, 5), high: over(160, 4), unknown: 1 })
    expect(mean(0, 0, 0, 2, 60, 2)).toMatchObject({ denominator: 0, low: over(0, 2), high: over(60, 1) })
  })

  it('is never above the most that a single one can give, or what is known already', () => {
    expect(mean(0, 0, 0, 4, 200, 4)).toMatchObject({ high: over(70, 1) })
    expect(mean(1, 90, 90, 4, 200, 4)).toMatchObject({ high: over(90, 1) })
  })

  it('lies within its bounds whatever the days are, and whoever of those that may belong does', () => {
    const somebody = fc.record({ low: fc.nat({ max: 50 }), more: fc.nat({ max: 20 }), belongs: fc.constantFrom(true, undefined), chosen: fc.nat({ max: 20 }), there: fc.boolean() })
    fc.assert(
      fc.property(fc.array(somebody, { minLength: 1, maxLength: 6 }), everybody => {
        const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
        const sure = everybody.filter(({ belongs }) => belongs === true)
        const possible = everybody.filter(({ belongs }) => belongs !== true)
        const { low, high } = mean(
          sure.length,
          sum(sure.map(each => each.low)),
          sum(sure.map(each => each.low + each.more)),
          possible.length,
          sum(possible.map(each => each.low + each.more)),
          0
        )
        const real = everybody.filter(({ belongs, there }) => belongs === true || there).map(each => each.low + Math.min(each.more, each.chosen))
        if (real.length === 0) return
        const average = sum(real) / real.length
        expect(value(low as Ratio)).toBeLessThanOrEqual(average + 1e-9)
        expect(value(high as Ratio)).toBeGreaterThanOrEqual(average - 1e-9)
      })
    )
  })
})
