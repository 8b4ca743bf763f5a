import { describe, expect, it } from 'vitest'
import { months, stepOn, years } from '@kinfold/measure'
import type { ExampleChild } from '@kinfold/measure'
import { timeInCareOn } from './index.js'
import { child, day, valueFor } from './rows-for-tests.laws.js'

const attribute = timeInCareOn(months(6), years(1), years(2), years(5))
const on = (of: ExampleChild, text: string, set = {}) => stepOn(valueFor(attribute, of, set), day(text))

describe('rule 26: time in care', () => {
  const since = child('2010-08-31 2017-01-01 S C2 U4 E4A')

  it.each([
    ['2010-08-30', null],
    ['2010-08-31', 'under 6 months'],
    ['2011-02-27', 'under 6 months'],
    ['2011-02-28', '6 months to under 1 year'],
    ['2011-08-30', '6 months to under 1 year'],
    ['2011-08-31', '1 to under 2 years'],
    ['2012-08-30', '1 to under 2 years'],
    ['2012-08-31', '2 to under 5 years'],
    ['2015-08-30', '2 to under 5 years'],
    ['2015-08-31', '5 years and over'],
    ['2016-12-31', '5 years and over'],
    ['2017-01-01', null]
  ])('on %s: %s', (text, band) => {
    expect(on(since, text)).toBe(band)
  })

  it('begins anew with a new period of care, and goes on through a move', () => {
    const again = child('2015-01-10 2017-06-01 S C2 U4 X1', '2017-06-01 2017-09-01 P C2 K2 E4A', '2017-09-01 - S V2 U4 -')
    expect(['2017-08-31', '2017-09-01'].map(text => on(again, text))).toEqual(['2 to under 5 years', 'under 6 months'])
  })

  it('without short breaks begins when they turn into care', () => {
    const turned = child('2015-01-10 2017-06-01 S V4 U4 X1', '2017-06-01 - L C2 U4 -')
    expect([on(turned, '2017-07-01'), on(turned, '2017-07-01', { shortBreaks: 'in' })]).toEqual(['under 6 months', '2 to under 5 years'])
  })
})

describe('a child who comes into view in mid-care', () => {
  const carriedIn: ExampleChild = { born: '2010-05-06', episodes: ['2017-01-10 - P C2 U4 -'] }
  const steps = valueFor(attribute, carriedIn)
  const may = (text: string) => steps.may?.[steps.from.findLastIndex(begins => begins <= day(text))]

  it('may have been in care since birth', () => {
    expect([on(carriedIn, '2017-01-10'), may('2017-01-10')]).toEqual([undefined, ['under 6 months', '6 months to under 1 year', '1 to under 2 years', '2 to under 5 years', '5 years and over']])
  })

  it('has been in care for as long as it is in view, at the least', () => {
    expect(may('2018-01-09')).toEqual(['6 months to under 1 year', '1 to under 2 years', '2 to under 5 years', '5 years and over'])
    expect(may('2018-01-10')).toEqual(['1 to under 2 years', '2 to under 5 years', '5 years and over'])
    expect([on(carriedIn, '2022-01-09'), on(carriedIn, '2022-01-10')]).toEqual([undefined, '5 years and over'])
  })

  it('and no longer than since birth', () => {
    const born: ExampleChild = { born: '2016-09-01', episodes: ['2017-01-10 - P C2 U4 -'] }
    expect([on(born, '2017-02-28'), on(born, '2017-03-01')]).toEqual(['under 6 months', undefined])
  })

  it('before it is in view nothing is known', () => {
    expect([on(carriedIn, '2017-01-09'), may('2017-01-09'), on(carriedIn, '2010-05-05')]).toEqual([undefined, undefined, null])
  })
})
