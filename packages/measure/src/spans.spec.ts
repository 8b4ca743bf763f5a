import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { always, and, BooleanAlgebra, holds, never, notSpans, or, since, span, unionOf, without } from './index.js'
import type { Spans } from './index.js'
import { askedDays, daysIn, isNormal, someSpans } from './spans-for-tests.laws.js'

const day = (number: number): Day => number as Day

describe('a set of days', () => {
  it('holds its first day and not the day it runs up to', () => {
    const week = span(day(0), day(7))
    expect([-1, 0, 6, 7].map(number => holds(week, day(number)))).toEqual([false, true, true, false])
  })

  it('holds nothing where its end is not after its beginning', () => {
    expect(span(day(3), day(3))).toBe(never)
    expect(span(day(4), day(3))).toBe(never)
    expect(span(day(3), day(4))).toEqual([3, 4])
  })

  it('of all days reaches from the first of the calendar up to, and not including, the last', () => {
    expect([earliestDay, day(0), day(latestDay - 1), latestDay].map(each => holds(always, each))).toEqual([true, true, true, false])
    expect(askedDays.some(each => holds(never, each))).toBe(false)
  })
})

describe('the union of intervals', () => {
  const interval = fc.tuple(fc.constantFrom(...askedDays), fc.constantFrom(...askedDays)).map(([from, to]) => ({ from, to }))

  it('joins what overlaps and what touches, whatever the order in which it comes', () => {
    const touching = [{ from: day(3), to: day(5) }, { from: day(0), to: day(3) }, { from: day(7), to: day(9) }, { from: day(4), to: day(6) }]
    expect(unionOf(touching)).toEqual([0, 6, 7, 9])
  })

  it('leaves out an interval that holds no day, though another comes after it', () => {
    expect(unionOf([{ from: day(9), to: day(9) }, { from: day(8), to: day(2) }, { from: day(1), to: day(2) }])).toEqual([1, 2])
    expect(unionOf([])).toEqual([])
  })

  it('keeps the longer of two that begin together, and one that lies within another goes into it', () => {
    expect(unionOf([{ from: day(0), to: day(9) }, { from: day(0), to: day(2) }, { from: day(3), to: day(5) }])).toEqual([0, 9])
  })

  it('holds the days that some interval holds, and leaves the intervals as they were', () => {
    let unordered = 0
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 6 }), intervals => {
        const before = JSON.stringify(intervals)
        const union = unionOf(intervals)
        expect(isNormal(union)).toBe(true)
        expect(daysIn(union)).toEqual(askedDays.filter(each => intervals.some(({ from, to }) => from <= each && each < to)))
        expect(JSON.stringify(intervals)).toBe(before)
        if (intervals.some(({ from }, place) => from < (intervals[place - 1]?.from ?? from))) unordered += 1
      })
    )
    expect(unordered).toBeGreaterThan(20)
  })
})

const operations: readonly (readonly [name: string, of: (a: Spans, b: Spans) => Spans, asSets: (inA: boolean, inB: boolean) => boolean])[] = [
  ['and', and, (inA, inB) => inA && inB],
  ['or', or, (inA, inB) => inA || inB],
  ['without', without, (inA, inB) => inA && !inB],
  ['not', notSpans, inA => !inA],
  ['implies', BooleanAlgebra.implies, (inA, inB) => !inA || inB]
]

/** Two sets, now and then one and the same. */
const pairs: fc.Arbitrary<readonly [Spans, Spans]> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(someSpans, someSpans) },
  { weight: 1, arbitrary: someSpans.map(spans => [spans, spans] as const) }
)

describe('an operation on sets of days', () => {
  it.each(operations)('%s: gives the days that it gives one by one, written in one way only', (_name, of, asSets) => {
    let many = 0
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const found = of(a, b)
        expect(isNormal(found)).toBe(true)
        expect(daysIn(found)).toEqual(askedDays.filter(each => each < latestDay && asSets(holds(a, each), holds(b, each))))
        if (a.length > 2 && b.length > 2) many += 1
      }),
      { numRuns: 300 }
    )
    expect(many).toBeGreaterThan(30)
  })
})

describe('a set of days from a day on', () => {
  it('holds the day itself, and not the day before', () => {
    expect(since([day(0), day(7)], day(3))).toEqual([3, 7])
    expect(since([day(0), day(7)], day(7))).toEqual([])
    expect(since([day(0), day(7)], day(6))).toEqual([6, 7])
    expect(since([day(0), day(2), day(5), day(7)], day(2))).toEqual([5, 7])
  })

  it('is the set itself where it begins on that day or later', () => {
    const spans: Spans = [day(3), day(7)]
    expect(since(spans, day(3))).toBe(spans)
    expect(since(never, day(3))).toBe(never)
  })

  it('holds the days that it holds one by one', () => {
    fc.assert(
      fc.property(someSpans, fc.constantFrom(...askedDays), (spans, from) => {
        const found = since(spans, from)
        expect(isNormal(found)).toBe(true)
        expect(daysIn(found)).toEqual(daysIn(spans).filter(each => each >= from))
      }),
      { numRuns: 300 }
    )
  })
})

const { zero, one, meet, join, not, implies } = BooleanAlgebra

const laws: readonly (readonly [name: string, sides: (a: Spans, b: Spans, c: Spans) => readonly [Spans, Spans]])[] = [
  ['both is both the other way round', (a, b) => [meet(a, b), meet(b, a)]],
  ['either is either the other way round', (a, b) => [join(a, b), join(b, a)]],
  ['both of three, however they are taken together', (a, b, c) => [meet(a, meet(b, c)), meet(meet(a, b), c)]],
  ['either of three, however they are taken together', (a, b, c) => [join(a, join(b, c)), join(join(a, b), c)]],
  ['a set and itself is itself', a => [meet(a, a), a]],
  ['a set or itself is itself', a => [join(a, a), a]],
  ['absorption of what is in both', (a, b) => [join(a, meet(a, b)), a]],
  ['absorption of what is in either', (a, b) => [meet(a, join(a, b)), a]],
  ['both distributes over either', (a, b, c) => [meet(a, join(b, c)), join(meet(a, b), meet(a, c))]],
  ['either distributes over both', (a, b, c) => [join(a, meet(b, c)), meet(join(a, b), join(a, c))]],
  ['no day changes nothing in either', a => [join(a, zero), a]],
  ['all days change nothing in both', a => [meet(a, one), a]],
  ['a set and its complement share no day', a => [meet(a, not(a)), zero]],
  ['a set or its complement is every day', a => [join(a, not(a)), one]],
  ['the complement of the complement is the set', a => [not(not(a)), a]],
  ['the complement of both is either complement', (a, b) => [not(meet(a, b)), join(not(a), not(b))]],
  ['to imply is not to hold, or to hold both', (a, b) => [implies(a, b), join(not(a), b)]],
  ['what a set implies holds of it', (a, b) => [meet(a, implies(a, b)), meet(a, b)]]
]

describe('sets of days are a Boolean algebra', () => {
  it.each(laws)('%s', (_name, sides) => {
    fc.assert(
      fc.property(someSpans, someSpans, someSpans, (a, b, c) => {
        const [left, right] = sides(a, b, c)
        expect(left).toEqual(right)
      })
    )
  })

  it('of which one name stands for each set: equal days are equal lists', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(daysIn(a).join() === daysIn(b).join()).toBe(a.join() === b.join())
      })
    )
  })
})
