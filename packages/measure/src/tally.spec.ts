import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, earliestDay, latestDay, monthEnd, monthOf } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { contribute, emptyTally, tallyGroup, totals, truthOn, windowOf } from './index.js'
import type { FlowBasis, Measure, Moment, MonthEnds, Moments, Quantity, Spans, Tally, Tri, Truth } from './index.js'
import { countOfChildren, countOfMoments, meanOfDays, momentOn, shareOfChildren, shareOfMoments } from './measures-for-tests.laws.js'

const firstOf2014 = 16_071
const lastOf2019 = 18_261
const someDay: fc.Arbitrary<Day> = fc.integer({ min: firstOf2014, max: lastOf2019 }).map(number => number as Day)
const nearAnEnd: fc.Arbitrary<Day> = fc.tuple(someDay, fc.integer({ min: -1, max: 1 })).map(([day, near]) => addDays(monthEnd(monthOf(day)), near))
const days: fc.Arbitrary<Day> = fc.oneof(someDay, nearAnEnd)

const ends: fc.Arbitrary<MonthEnds> = fc.record({ first: someDay.map(monthOf), count: fc.integer({ min: 0, max: 30 }) })

const spans: fc.Arbitrary<Spans> = fc.uniqueArray(fc.oneof(days, days, days, fc.constantFrom(earliestDay, latestDay)), { maxLength: 6 }).map(found => {
  const ordered = [...found].sort((a, b) => a - b)
  return ordered.slice(ordered.length % 2)
})

const clauses: fc.Arbitrary<Tri> = fc.oneof(
  spans.map(known => ({ surely: known, possibly: known })),
  fc.tuple(spans, fc.nat({ max: 2 })).map(([possibly, kept]) => ({ surely: possibly.slice(0, 2 * kept), possibly }))
)

const moments: fc.Arbitrary<Moments<null>> = fc
  .array(fc.tuple(days, fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.nat({ max: 800 })), fc.option(fc.nat({ max: 500 }), { freq: 2, nil: undefined })), { maxLength: 5 })
  .map(found => ({
    items: found.map(([on, before, later]) => ({ ...momentOn(on, addDays(on, -before)), ...(later === undefined ? {} : { until: addDays(on, later) }) })),
    uncovered: []
  }))

const truths = fc.array(fc.constantFrom<Truth[]>(true, false, undefined), { minLength: 5, maxLength: 5 })
const quantities: fc.Arbitrary<readonly Quantity[]> = fc.array(
  fc.tuple(fc.constantFrom<Truth[]>(true, true, false, undefined), fc.nat({ max: 900 }), fc.oneof(fc.constant(0), fc.nat({ max: 90 }))).map(([counts, low, more]) => ({ counts, low, high: low + more })),
  { minLength: 5, maxLength: 5 }
)

/** Whether a moment is in a window: for sure where every day it may have been on is; not once another stands in its place. */
const isIn = (moment: Moment<unknown>, measure: Measure, month: Month): Truth => {
  const window = windowOf(measure, month)
  if (moment.until !== undefined && moment.until <= window.to) return false
  const inside = Array.from({ length: moment.on - moment.earliest + 1 }, (_, place) => moment.earliest + place).map(day => window.from <= day && day <= window.to)
  return inside.every(Boolean) ? true : inside.some(Boolean) ? undefined : false
}

type Numbers = [number, number, number, number, number, number]

const ofOneInAShare = (of: Truth, who: Truth): Numbers => {
  const met = of === true && who === true
  const missed = of === true && who === false
  const gain = of !== false && who !== false && !met
  const drop = of !== false && who !== true && !missed
  return [met, met || missed, gain, drop, gain || drop, false].map(Number) as Numbers
}

const ofOneInACount = (who: Truth): Numbers => [who === true ? 1 : 0, 0, who === undefined ? 1 : 0, 0, who === undefined ? 1 : 0, 0]

const ofOneInAMean = (inWindow: Truth, { counts, low, high }: Quantity): Numbers => {
  if (inWindow === false || counts === false) return [0, 0, 0, 0, 0, 0]
  if (inWindow === undefined || counts === undefined) return [0, 0, 0, 1, high, 1]
  return [1, low, high, 0, 0, low === high ? 0 : 1]
}

const sum = (all: readonly Numbers[]): Numbers => all.reduce<Numbers>((a, b) => a.map((number, place) => number + (b[place] ?? 0)) as Numbers, [0, 0, 0, 0, 0, 0])

/** What one subject gives at one month end, looked at alone. */
const atMonthEnd = (measure: Measure, values: readonly unknown[], month: Month): Numbers => {
  const day = monthEnd(month)
  if (measure.shape === 'share of children') return ofOneInAShare(truthOn(values[0] as Tri, day), truthOn(values[1] as Tri, day))
  if (measure.shape === 'count of children' || measure.shape === 'rate of children') return ofOneInACount(truthOn(values[0] as Tri, day))
  const { items } = values[0] as Moments<null>
  const inWindow = items.map(moment => isIn(moment, measure, month))
  const truth = (part: number, place: number): Truth => (values[part] as readonly Truth[])[place]
  const given = (each: Truth, other: Truth): Truth => (each === false || other === false ? false : each === true && other === true ? true : undefined)
  if (measure.shape === 'count of moments') return sum(inWindow.map((each, place) => ofOneInACount(measure.who === undefined ? each : given(each, truth(1, place)))))
  if (measure.shape === 'mean of days') return sum(inWindow.map((each, place) => ofOneInAMean(each, (values[1] as readonly Quantity[])[place] as Quantity)))
  if ('among' in measure && measure.among !== undefined) return sum(inWindow.map((each, place) => ofOneInAShare(given(each, truth(1, place)), truth(2, place))))
  return sum(inWindow.map((each, place) => ofOneInAShare(each, truth(1, place))))
}

const bases: readonly FlowBasis[] = ['month', 'year to date', 'rolling 12 months', 'pooled 3 years']
const { who } = shareOfMoments('month')

const shapes: readonly (readonly [name: string, measure: Measure, values: fc.Arbitrary<readonly unknown[]>])[] = [
  ['a share of children', shareOfChildren, fc.tuple(clauses, clauses)],
  ['a count of children', countOfChildren, fc.tuple(clauses)],
  ...bases.flatMap(basis => [
    [`a count of moments, ${basis}`, countOfMoments(basis), fc.tuple(moments)] as const,
    [`a count of moments that something holds of, ${basis}`, { ...countOfMoments(basis), who }, fc.tuple(moments, truths)] as const,
    [`a share of moments, ${basis}`, shareOfMoments(basis), fc.tuple(moments, truths)] as const,
    [`a share of moments among some, ${basis}`, { ...shareOfMoments(basis), among: who }, fc.tuple(moments, truths, truths)] as const,
    [`a mean of days, ${basis}`, meanOfDays(basis), fc.tuple(moments, quantities)] as const
  ])
]

const contributed = (measure: Measure, months: MonthEnds, subjects: readonly (readonly unknown[])[]): Tally => {
  const tally = emptyTally(months)
  for (const values of subjects) contribute({ tally, ends: months, sign: 1 }, measure, place => values[place])
  return tally
}

describe.each(shapes)('%s', (_name, measure, values) => {
  it('tallied by differences is what each month end gives by itself', () => {
    const seen = [0, 0, 0, 0, 0, 0]
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), ends, (subjects, months) => {
        const found = totals(contributed(measure, months, subjects), months)
        const expected = Array.from({ length: months.count }, (_, place) => sum(subjects.map(each => atMonthEnd(measure, each, (months.first + place) as Month))))
        expect(found).toEqual(expected)
        for (const numbers of expected) numbers.forEach((number, place) => (seen[place] = (seen[place] ?? 0) + Math.abs(number)))
      }),
      { numRuns: 120 }
    )
    expect(seen[0]).toBeGreaterThan(0)
    expect(seen[measure.shape === 'mean of days' ? 5 : 4]).toBeGreaterThan(0)
  })

  it('with everybody taken out again, in any order, is empty', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), ends, fc.boolean(), (subjects, months, backwards) => {
        const tally = contributed(measure, months, subjects)
        for (const each of backwards ? [...subjects].reverse() : subjects) contribute({ tally, ends: months, sign: -1 }, measure, place => each[place])
        expect(tally).toEqual(emptyTally(months))
        expect([...tally].some(number => Object.is(number, -0))).toBe(false)
      }),
      { numRuns: 60 }
    )
  })
})

describe('tallies are a group', () => {
  const months: MonthEnds = { first: monthOf(17_000 as Day), count: 4 }
  const { empty, concat, inverse } = tallyGroup(months)
  const tallies: fc.Arbitrary<Tally> = fc
    .array(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger().map(number => Math.trunc(number / 8))), { minLength: empty.length, maxLength: empty.length })
    .map(numbers => Float64Array.from(numbers, number => number + 0))

  it.each<[string, (a: Tally, b: Tally, c: Tally) => readonly [Tally, Tally]]>([
    ['however three are added together', (a, b, c) => [concat(a, concat(b, c)), concat(concat(a, b), c)]],
    ['nothing added changes nothing', a => [concat(a, empty), a]],
    ['nothing added to first changes nothing', a => [concat(empty, a), a]],
    ['what is taken out again leaves nothing', a => [concat(a, inverse(a)), empty]],
    ['the order of adding is nothing', (a, b) => [concat(a, b), concat(b, a)]]
  ])('%s', (_name, sides) => {
    fc.assert(
      fc.property(tallies, tallies, tallies, (a, b, c) => {
        const [left, right] = sides(a, b, c)
        expect(left).toEqual(right)
      })
    )
  })

  it('two parts of the children add up to all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(clauses, clauses), { maxLength: 4 }), fc.nat({ max: 4 }), (subjects, at) => {
        const [one, other] = [subjects.slice(0, at), subjects.slice(at)].map(each => contributed(shareOfChildren, months, each)) as [Tally, Tally]
        expect(concat(one, other)).toEqual(contributed(shareOfChildren, months, subjects))
      })
    )
  })
})
