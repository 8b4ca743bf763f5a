import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latestDay } from '@kinfold/calendar'
import { andTri, andTruth, exactly, isExact, notTri, notTruth, orTri, orTruth, tri, triAlways, triNever, truthOn, without } from './index.js'
import type { Tri, Truth } from './index.js'
import { askedDays, isNormal, someSpans, someTri } from './spans-for-tests.laws.js'

const operators: readonly (readonly [name: string, of: (a: Tri, b: Tri) => Tri, onADay: (a: Truth, b: Truth) => Truth])[] = [
  ['and', andTri, andTruth],
  ['or', orTri, orTruth],
  ['not', notTri, notTruth]
]

const ordinaryDays = askedDays.filter(day => day < latestDay)
const truths = (clause: Tri): readonly Truth[] => ordinaryDays.map(day => truthOn(clause, day))

describe.each(operators)('%s, over all days', (_name, of, onADay) => {
  it('says on each day what it says of that day', () => {
    const seen = new Set<Truth>()
    fc.assert(
      fc.property(someTri, someTri, (a, b) => {
        const found = truths(of(a, b))
        expect(found).toEqual(ordinaryDays.map(day => onADay(truthOn(a, day), truthOn(b, day))))
        for (const truth of found) seen.add(truth)
      }),
      { numRuns: 300 }
    )
    expect(seen).toEqual(new Set([true, false, undefined]))
  })

  it('keeps what surely holds within what possibly holds, both written in one way only', () => {
    fc.assert(
      fc.property(someTri, someTri, (a, b) => {
        const { surely, possibly } = of(a, b)
        expect(without(surely, possibly)).toEqual([])
        expect(isNormal(surely) && isNormal(possibly)).toBe(true)
      })
    )
  })

  it('of clauses of which everything is known is known, and worked out once', () => {
    fc.assert(
      fc.property(someSpans, someSpans, (a, b) => {
        expect(isExact(of(exactly(a), exactly(b)))).toBe(true)
      })
    )
  })

  it('keeps the difference where only one clause is not known', () => {
    fc.assert(
      fc.property(someTri, someSpans, (a, b) => {
        const known = exactly(b)
        expect(truths(of(known, a))).toEqual(truths(of(tri(b, [...b]), a)))
      })
    )
  })
})

describe('a clause over all days', () => {
  it('says true where it surely holds, false where it cannot, and nothing in between', () => {
    const clause = tri([2, 4] as never, [1, 6] as never)
    expect([0, 1, 2, 3, 4, 5, 6].map(day => truthOn(clause, day as never))).toEqual([false, undefined, true, true, undefined, undefined, false])
  })

  it('twice not is itself', () => {
    fc.assert(
      fc.property(someTri, clause => {
        expect(truths(notTri(notTri(clause)))).toEqual(truths(clause))
      })
    )
  })

  it('that always holds changes nothing in both, one that never does nothing in either', () => {
    fc.assert(
      fc.property(someTri, clause => {
        expect(truths(andTri(triAlways, clause))).toEqual(truths(clause))
        expect(truths(orTri(triNever, clause))).toEqual(truths(clause))
      })
    )
  })
})
