import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childrenLookedAfter } from './6.1-children-looked-after.js'
import { admissions } from './6.3-admissions.js'
import { ceased } from './6.4-ceased.js'
import { isoDay, monthEnd } from './days.js'
import { exampleChild } from './example-child.js'
import { children as someChildren } from './histories.js'
import { childOf } from './rows.js'
import { dimensions, sliceAt, sliceOn } from './slices.js'
import type { Dimension } from './slices.js'
import { localSwitches } from './switches.js'

const child = exampleChild('10/04/2010', [
  '01/01/2018 S C1 U4 10/04/2018 X1 here PR4 N1', '10/04/2018 B E1 T1 20/04/2018 X1 there - N2', '20/04/2018 P E1 K2 01/06/2018 E4A home PR1 -'
])

const on = (dimension: Dimension, day: string, of = child): string => sliceOn(of, dimension, isoDay(day))

describe('the slice of a child on a day', () => {
  it('the age band changes on the birthday', () => {
    const bands = (years: number, day: string): readonly string[] =>
      ['-1', '0'].map((shift) => sliceOn(child, 'age-band', isoDay(`${String(2010 + years)}-${day}`) + Number(shift)))
    expect(bands(1, '04-10')).toEqual(['under 1', '1 to 4'])
    expect(bands(5, '04-10')).toEqual(['1 to 4', '5 to 9'])
    expect(bands(10, '04-10')).toEqual(['5 to 9', '10 to 15'])
    expect(bands(16, '04-10')).toEqual(['10 to 15', '16 and over'])
    expect(on('age-band', '2010-04-10')).toBe('under 1')
    const leap = exampleChild('29/02/2008', ['01/01/2009 S C2 U4'])
    expect([on('age-band', '2009-02-27', leap), on('age-band', '2009-02-28', leap)]).toEqual(['under 1', '1 to 4'])
    expect(on('age-band', '2018-01-01', exampleChild('', ['01/01/2018 S C2 U4']))).toBe('not known')
  })

  it('sex and ethnicity are those of the header, blanks not stated', () => {
    expect([on('sex', '2018-01-01'), on('ethnicity', '2018-01-01')]).toEqual(['1', 'WBRI'])
    const blank = exampleChild('10/04/2010', ['01/01/2018 S C2 U4'], { sex: '', ethnicity: '' })
    const none = exampleChild('', ['01/01/2018 S C2 U4'])
    for (const of of [blank, none]) expect([on('sex', '2018-01-01', of), on('ethnicity', '2018-01-01', of)]).toEqual(['not stated', 'not stated'])
  })

  it('legal status, placement, provider and need are those of the latest row begun, a temporary one as it stands', () => {
    const read = (day: string): readonly string[] => (['legal-status', 'placement-type', 'provider', 'need'] as const).map((dimension) => on(dimension, day))
    expect(read('2018-04-09')).toEqual(['C1', 'U4', 'PR4', 'N1'])
    expect(read('2018-04-10')).toEqual(['E1', 'T1', 'not stated', 'N2'])
    expect(read('2018-04-20')).toEqual(['E1', 'K2', 'PR1', 'not stated'])
    expect(read('2018-06-01')).toEqual(['not stated', 'not stated', 'not stated', 'not stated'])
  })

  it('rows out of scope say nothing', () => {
    const breaks = exampleChild('10/04/2010', ['01/01/2018 S C2 U4', '01/02/2018 S V4 K2'])
    expect(on('placement-type', '2018-03-01', breaks)).toBe('U4')
    expect(sliceOn(breaks, 'placement-type', isoDay('2018-03-01'), { ...localSwitches, shortBreaks: 'in' })).toBe('K2')
  })

  it('time in care turns over on the day with the same number, or the last day of the month', () => {
    const since = exampleChild('10/04/2005', ['31/08/2012 S C2 U4'])
    const turns = (day: string): readonly string[] => [-1, 0].map((shift) => sliceOn(since, 'time-in-care', isoDay(day) + shift))
    expect(turns('2013-02-28')).toEqual(['under 6 months', '6 months to under 1 year'])
    expect(turns('2013-08-31')).toEqual(['6 months to under 1 year', '1 to under 2 years'])
    expect(turns('2014-08-31')).toEqual(['1 to under 2 years', '2 to under 5 years'])
    expect(turns('2017-08-31')).toEqual(['2 to under 5 years', '5 years and over'])
    expect(on('time-in-care', '2012-08-31', since)).toBe('under 6 months')
    expect(on('time-in-care', '2012-08-30', since)).toBe('not stated')
  })

  it('time in care since before the first row is known where even birth makes no difference', () => {
    const seen = (born: string, day: string): string => on('time-in-care', day, exampleChild(born, ['01/01/2012 L C2 U4']))
    expect(seen('01/11/2011', '2012-01-31')).toBe('under 6 months')
    expect(seen('01/11/2011', '2012-05-01')).toBe('not known')
    expect(seen('01/01/2012', '2012-05-01')).toBe('under 6 months')
    expect(seen('01/01/2005', '2016-12-31')).toBe('not known')
    expect(seen('01/01/2005', '2017-01-01')).toBe('5 years and over')
    expect(seen('', '2012-01-31')).toBe('not known')
    expect(seen('', '2017-01-01')).toBe('5 years and over')
  })
})

describe('the slice of something that happened', () => {
  it('is read on its day, at a ceasing on the day before', () => {
    expect(sliceAt(child, 'placement-type', { kind: 'ceasing', on: '2018-06-01' })).toBe('K2')
    expect(sliceAt(child, 'placement-type', { kind: 'ceasing', on: '2018-04-20' })).toBe('T1')
    const lastDay = exampleChild('10/04/2010', ['01/01/2018 S C2 U4 31/05/2018 X1', '31/05/2018 P C2 K2 01/06/2018 E4A'])
    expect(sliceAt(lastDay, 'placement-type', { kind: 'ceasing', on: '2018-06-01' })).toBe('K2')
    for (const kind of ['admission', 'review', 'missing spell'] as const) expect(sliceAt(child, 'placement-type', { kind, on: '2018-04-20' })).toBe('K2')
    expect(sliceAt(child, 'age-band', { kind: 'ceasing', on: '2020-04-10' })).toBe('5 to 9')
    expect(sliceAt(child, 'age-band', { kind: 'review', on: '2020-04-10' })).toBe('10 to 15')
  })

  it('at a ceasing and readmission on one day is that of either period', () => {
    const back = exampleChild('10/04/2010', ['01/01/2017 S C1 U4 10/04/2018 E4A', '10/04/2018 S V2 K2'])
    expect(sliceAt(back, 'time-in-care', { kind: 'ceasing', on: '2018-04-10' })).toBe('1 to under 2 years')
    expect(sliceAt(back, 'time-in-care', { kind: 'admission', on: '2018-04-10' })).toBe('under 6 months')
    expect(sliceAt(back, 'legal-status', { kind: 'ceasing', on: '2018-04-10' })).toBe('C1')
  })
})

it('the slices of whoever is looked after, admitted or ceased take each once, and say where they were: none outside care', () => {
  const seen = new Map<string, number>()
  fc.assert(fc.property(someChildren(3), fc.nat({ max: 95 }), (some, index) => {
    const month = `${String(2012 + Math.floor(index / 12))}-${String(1 + (index % 12)).padStart(2, '0')}`
    const of = new Map(some.map((one) => [childOf(one), one] as const))
    const year = { ...localSwitches, flowWindow: 'year-to-date' } as const
    for (const dimension of dimensions) {
      const slices = [
        ...childrenLookedAfter(some, month).children.flatMap(({ child: number, verdict }) => {
          const one = of.get(number)
          return verdict === 'met' && one !== undefined ? [sliceOn(one, dimension, monthEnd(month))] : []
        }),
        ...([['admission', admissions], ['ceasing', ceased]] as const).flatMap(([kind, figure]) =>
          figure(some, month, year).happenings.flatMap(({ child: number, on: day }) => {
            const one = of.get(number)
            return one === undefined ? [] : [sliceAt(one, dimension, { kind, on: day })]
          }))
      ]
      const all = childrenLookedAfter(some, month).numerator + admissions(some, month, year).numerator + ceased(some, month, year).numerator
      expect(slices).toHaveLength(all)
      if (dimension === 'placement-type' || dimension === 'time-in-care') expect(slices).not.toContain('not stated')
      for (const slice of slices) seen.set(`${dimension} ${slice}`, (seen.get(`${dimension} ${slice}`) ?? 0) + 1)
    }
  }), { numRuns: 400 })
  for (const band of ['under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over', 'not known']) expect(seen.get(`age-band ${band}`)).toBeGreaterThan(5)
  for (const band of ['under 6 months', '6 months to under 1 year', '1 to under 2 years', '2 to under 5 years', '5 years and over', 'not known']) {
    expect(seen.get(`time-in-care ${band}`)).toBeGreaterThan(1)
  }
  for (const slice of ['sex not stated', 'ethnicity not stated', 'provider not stated', 'provider PR5', 'legal-status E1', 'placement-type A6', 'need N8']) {
    expect(seen.get(slice)).toBeGreaterThan(5)
  }
})
