import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRandom, type Choices } from './random.js'
import { xorshift128 } from './xorshift128.js'

const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 4 })
const drawn = (count: number, draw: () => number): readonly number[] => Array.from({ length: count }, draw)

describe('the generator', () => {
  it('gives the words of its paper for the seeds of its paper', () => {
    const word = xorshift128([123456789, 362436069, 521288629, 88675123])
    expect(drawn(4, word)).toEqual([3701687786, 458299110, 2500872618, 3633119408])
  })

  it('the same seeds give the same stream, and their order matters', () => {
    const stream = (...of: readonly number[]): readonly number[] => {
      const random = makeRandom(...of)
      return drawn(8, () => random.below(1_000_000))
    }
    expect(stream(1, 2)).toEqual(stream(1, 2))
    const others = [[2, 1], [1, 3], [1], [1, 2, 0], [-1, 2]]
    for (const other of others) expect(stream(...other)).not.toEqual(stream(1, 2))
  })
})

describe('chance', () => {
  it('a number lies between two ends, and both are reached', () => {
    let least = false
    let most = false
    fc.assert(
      fc.property(seeds, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 5 }), (of, from, width) => {
        const value = makeRandom(...of).between(from, from + width)
        least ||= width > 0 && value === from
        most ||= width > 0 && value === from + width
        return value >= from && value <= from + width && Number.isInteger(value)
      })
    )
    expect([least, most]).toEqual([true, true])
  })

  it('comes as often as it says', () => {
    const random = makeRandom(5)
    const yes = (perThousand: number): number => drawn(10_000, () => Number(random.chance(perThousand))).filter((one) => one === 1).length
    expect(yes(0)).toBe(0)
    expect(yes(1000)).toBe(10_000)
    expect(Math.abs(yes(250) - 2500)).toBeLessThan(200)
  })

  it('a value without weight is never picked, and the others as their weights say', () => {
    const random = makeRandom(6)
    const choices: Choices<string> = [[0, 'never'], [3, 'often'], [1, 'seldom']]
    const picked = Array.from({ length: 10_000 }, () => random.pick(choices))
    const count = (value: string): number => picked.filter((one) => one === value).length
    expect(count('never')).toBe(0)
    expect(Math.abs(count('often') - 7500)).toBeLessThan(200)
    expect(count('often') + count('seldom')).toBe(10_000)
  })
})
