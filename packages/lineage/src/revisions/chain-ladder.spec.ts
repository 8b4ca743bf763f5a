import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainLadder } from '../index.js'

/** Claims of ten years as they developed: G. Taylor and F. Ashe, Second moments of estimates of outstanding claims, Journal of Econometrics 23 (1983), as T. Mack worked it out. */
const taylorAshe = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014]
]

describe('the chain ladder', () => {
  it("gives what Mack published of Taylor and Ashe's triangle: what is still to come of each year, and its standard error, in thousands", () => {
    const found = chainLadder(taylorAshe, 1).map((each, place) => {
      if (typeof each === 'string') return each
      return [Math.round((each.estimate - (taylorAshe[place]?.at(-1) ?? 0)) / 1000), Math.round(each.standardError / 1000)]
    })
    expect(found).toEqual([[0, 0], [95, 76], [470, 122], [710, 134], [985, 261], [1419, 411], [2178, 558], [3920, 875], [4279, 971], [4626, 1363]])
  })

  it('says that there are too few months where a step was seen in fewer than three', () => {
    const found = chainLadder(taylorAshe)
    expect(found.map(each => typeof each === 'string')).toEqual([false, ...Array.from({ length: 9 }, () => true)])
    expect(chainLadder([[10, 11], [20, 22], [30, 33], [40]]).at(-1)).toMatchObject({ estimate: expect.closeTo(44, 9) })
    expect(chainLadder([[10, 11], [20, 22], [40]]).at(-1)).toBe('too few months')
  })

  it('from nothing nothing grows', () => {
    expect(chainLadder([[0, 1], [1, 1], [1, 1], [0]]).at(-1)).toBe('nothing to grow from')
    expect(chainLadder([[]])).toEqual(['nothing to grow from'])
  })

  it('steps that are always alike are expected again, without error', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 8 }), fc.constantFrom(1, 1.5, 2), (starts, growth) => {
        const rows = starts.map((start, place) => (place < starts.length - 1 ? [start, start * growth] : [start]))
        const last = chainLadder(rows).at(-1)
        expect(last).toMatchObject({ estimate: expect.closeTo((starts.at(-1) ?? 0) * growth, 6), standardError: expect.closeTo(0, 6) })
      })
    )
  })
})
