import { describe, expect, it } from 'vitest'
import { dayFromIso, earliestDay, monthOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { node, noEvidence, primitive, sliceOfMoment, slicesAddUp, startRun, totals } from './index.js'
import type { Attribute, Json, Measure, Moment, Moments, MonthEnds, Quantity, Slice, Steps, Truth } from './index.js'
import { clauseOn, countOfChildren, countOfMoments, meanOfDays, momentOn, shareOfChildren, shareOfMoments, somebody } from './measures-for-tests.laws.js'

const day = (text: string): Day => dayFromIso(text) as Day
const evidence = () => noEvidence
let attributes = 0

/** An attribute that a test gives: what it is from each day on. */
const attribute = (steps: Omit<Steps<string | null>, 'evidence'>): Attribute => {
  attributes += 1
  return node(primitive<Steps<string | null>, readonly [], Json>({ name: `an attribute that a test gives ${attributes}`, version: 1, all: () => ({ ...steps, evidence }), say: () => 'an attribute' }), null, [])
}

const young = { from: [earliestDay, day('2018-03-15'), day('2018-05-15')], is: ['1 to 4', '5 to 9', undefined] } as const
const byAge = attribute(young)
const ends: MonthEnds = { first: monthOf(day('2018-02-01')), count: 5 }

const run = (measure: Measure, by: Attribute = byAge) => {
  const started = startRun([measure], {}, ends, new Map(), by)
  started.add(somebody)
  expect(slicesAddUp.check({ run: started, ends, codes: [measure.code] })).toEqual([])
  return started
}

/** The first and the second number of a slice, month end by month end. */
const rows = (started: ReturnType<typeof run>, slice: Slice) => totals(started.sliceTallies('0.0').get(slice) ?? new Float64Array(36), ends).map(([one, other]) => `${one}/${other}`)

describe('a measure of children', () => {
  const there = clauseOn('there', [day('2018-02-10'), day('2018-06-10')])
  const met = clauseOn('met', [day('2018-03-01'), day('2018-05-01')])

  it('is told apart month end by month end: who has a birthday is in one slice before it and in the next from it on', () => {
    const started = run({ ...shareOfChildren, of: there, who: met })
    expect(rows(started, '1 to 4')).toEqual(['0/1', '0/0', '0/0', '0/0', '0/0'])
    expect(rows(started, '5 to 9')).toEqual(['0/0', '1/1', '1/1', '0/0', '0/0'])
    expect(rows(started, undefined)).toEqual(['0/0', '0/0', '0/0', '0/1', '0/0'])
  })

  it('on the birthday itself is in the next', () => {
    const onMonthEnd = attribute({ from: [earliestDay, day('2018-03-31')], is: ['1 to 4', '5 to 9'] })
    expect(rows(run({ ...countOfChildren, who: there }, onMonthEnd), '1 to 4')).toEqual(['1/0', '0/0', '0/0', '0/0', '0/0'])
  })

  it('keeps who cannot be known in doubt within the slice', () => {
    const maybe = clauseOn('perhaps there', [], [day('2018-02-10'), day('2018-04-10')])
    const started = run({ ...countOfChildren, who: maybe })
    expect(started.sliceFigures('0.0', '1 to 4')[0]).toEqual({ numerator: 0, denominator: undefined, low: { numerator: 0, denominator: 1 }, high: { numerator: 1, denominator: 1 }, unknown: 1 })
  })

  it('leaves no trace of who is taken out again', () => {
    const started = run({ ...countOfChildren, who: there })
    started.remove(somebody)
    expect([...started.sliceTallies('0.0').values()].every(tally => tally.every(number => number === 0))).toBe(true)
  })

  it('is told apart only where that is asked', () => {
    const started = startRun([{ ...countOfChildren, who: there }], {}, ends)
    started.add(somebody)
    expect([started.sliceTallies('0.0').size, started.sliceFigures('0.0', '1 to 4')]).toEqual([0, []])
  })
})

describe('those of whom the slice is not known', () => {
  const there = clauseOn('in care', [day('2018-02-10'), day('2018-07-10')])
  const unsure = { from: [earliestDay], is: [undefined] }

  it('may belong to any slice, so that each is bounded and none stated', () => {
    const started = run({ ...countOfChildren, who: there }, attribute(unsure))
    expect(started.sliceFigures('0.0', '5 to 9')[0]).toMatchObject({ numerator: 0, low: { numerator: 0 }, high: { numerator: 1 }, unknown: 1 })
    expect(started.sliceFigures('0.0', undefined)[0]).toMatchObject({ numerator: 1, low: { numerator: 1 }, high: { numerator: 1 }, unknown: 0 })
  })

  it('may belong to those alone that are possible, where these are known', () => {
    const started = run({ ...countOfChildren, who: there }, attribute({ ...unsure, may: [['5 to 9', '10 to 15']] }))
    expect(['1 to 4', '5 to 9', '10 to 15'].map(slice => started.sliceFigures('0.0', slice)[0]?.high?.numerator)).toEqual([0, 1, 1])
    expect(slicesAddUp.check({ run: started, ends, codes: ['0.0'] })).toEqual([])
  })

  it('may be met or missed in a share, and may come to a mean with all their days', () => {
    const never = clauseOn('not met', [])
    const share = run({ ...shareOfChildren, of: there, who: never }, attribute(unsure))
    expect(share.sliceFigures('0.0', '5 to 9')[0]).toMatchObject({ numerator: 0, denominator: 0, low: { numerator: 0, denominator: 1 }, high: { numerator: 0 }, unknown: 1 })
    const mean = run(averaging([momentOn(day('2018-03-01'))], [{ counts: true, low: 10, high: 30 }]), attribute(unsure))
    expect(mean.sliceFigures('0.0', '5 to 9')[1]).toMatchObject({ denominator: 0, low: { numerator: 0, denominator: 1 }, high: { numerator: 30, denominator: 1 }, unknown: 1 })
  })
})

let given = 0
const giving = <T>(value: T) => {
  given += 1
  return node(primitive<T, readonly [], Json>({ name: `moments that a test gives ${given}`, version: 1, all: () => value, say: () => 'given' }), null, [])
}
const moments = (items: readonly Moment<unknown>[]) => giving<Moments<unknown>>({ items, uncovered: [] })
const averaging = (items: readonly Moment<unknown>[], days: readonly Quantity[]): Measure => ({ ...meanOfDays('month'), of: moments(items), days: giving<readonly Quantity[]>(days) })

describe('a measure of occasions', () => {
  const [before, on] = [momentOn(day('2018-03-14')), momentOn(day('2018-03-15'))]

  it('counts each in the slice of the day on which it is seen', () => {
    const ceasing = { ...on, seen: day('2018-03-14') }
    const started = run({ ...countOfMoments('month'), of: moments([before, on, ceasing]) })
    expect([rows(started, '1 to 4')[1], rows(started, '5 to 9')[1]]).toEqual(['2/0', '1/0'])
  })

  it('takes what is said of each along', () => {
    const started = run({ ...shareOfMoments('month'), of: moments([before, on, on]), among: giving<readonly Truth[]>([true, false, true]), who: giving<readonly Truth[]>([true, true, false]) })
    expect([rows(started, '1 to 4')[1], rows(started, '5 to 9')[1]]).toEqual(['1/1', '0/1'])
  })

  it('sums the days of a mean slice by slice', () => {
    const started = run(averaging([before, on], [{ counts: true, low: 10, high: 10 }, { counts: undefined, low: 4, high: 8 }]))
    expect([rows(started, '1 to 4')[1], rows(started, '5 to 9')[1]]).toEqual(['1/10', '0/0'])
  })

  it('keeps one in its slice in every window that holds it', () => {
    expect(rows(run({ ...countOfMoments('rolling 12 months'), of: moments([before]) }), '1 to 4')).toEqual(['0/0', '1/0', '1/0', '1/0', '1/0'])
  })
})

describe('the slice of an occasion whose day is not known', () => {
  const steps = { ...young, evidence }
  it.each([
    ['all the days it can be are of one', '2018-03-20', '2018-05-01', '5 to 9'],
    ['a birthday lies among them', '2018-03-14', '2018-05-01', undefined],
    ['the last of them is the day before a birthday', '2018-01-01', '2018-03-14', '1 to 4'],
    ['it is not known on the last', '2018-05-01', '2018-05-15', undefined]
  ])('%s', (_what, earliest, on, slice) => {
    expect(sliceOfMoment(steps, momentOn(day(on), day(earliest)))).toBe(slice)
  })

  it('an ending is read on the day before each', () => {
    expect(sliceOfMoment(steps, { earliest: day('2018-03-10'), on: day('2018-03-15'), seen: day('2018-03-14') })).toBe('1 to 4')
    expect(sliceOfMoment(steps, { earliest: day('2018-03-15'), on: day('2018-03-20'), seen: day('2018-03-19') })).toBeUndefined()
    expect(sliceOfMoment(steps, { earliest: day('2018-03-16'), on: day('2018-03-20'), seen: day('2018-03-19') })).toBe('5 to 9')
  })

  it('may be any of those between', () => {
    const started = run({ ...countOfMoments('month'), of: moments([momentOn(day('2018-04-02'), day('2018-03-02'))]) })
    expect(['1 to 4', '5 to 9', '10 to 15'].map(slice => started.sliceFigures('0.0', slice)[1]?.high?.numerator)).toEqual([1, 1, 0])
  })
})

describe('the law of slices', () => {
  it('is broken by a slice that is counted twice', () => {
    const started = run({ ...countOfChildren, who: clauseOn('seen', [day('2018-02-10'), day('2018-06-10')]) })
    const twice = { ...started, sliceTallies: () => new Map<Slice, Float64Array>([['1 to 4', started.tally('0.0') as Float64Array], ['5 to 9', started.tally('0.0') as Float64Array]]) }
    expect(slicesAddUp.check({ run: twice, ends, codes: ['0.0', '9.9'] })).toEqual(['0.0: the slices do not add up to the whole'])
  })
})
