import { describe, expect, it } from 'vitest'
import { formatMonth, parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { firstMonthOfYearEnding, thresholdIn, yearEndingOf } from './index.js'

const month = (text: string): Month => {
  const found = parseMonth(text)
  if (found._tag === 'Left') throw new Error(`a test speaks of ${text}, which is no month`)
  return found.right
}

const source = { document: 'a document', supports: 'both' }
const thresholds = [{ year: 2012, value: 639, source }, { year: 2014, value: 547, source }]

describe('the year that a month is of', () => {
  it('is that in which its March, or the next one, lies', () => {
    expect(['2012-03', '2012-04', '2012-12', '2013-01', '2013-03'].map(text => yearEndingOf(month(text)))).toEqual([2012, 2013, 2013, 2013, 2013])
  })

  it('begins with the April before', () => {
    expect(formatMonth(firstMonthOfYearEnding(2012))).toBe('2011-04')
    expect(yearEndingOf(firstMonthOfYearEnding(2012))).toBe(2012)
  })
})

describe('the threshold of a month', () => {
  const value = (text: string) => thresholdIn({ basis: 'pooled 3 years', thresholds }, month(text))?.value

  it('is that of its year, or of the latest year before that has one', () => {
    expect(['2011-03', '2011-04', '2012-03', '2012-04', '2013-03', '2013-04', '2030-01'].map(value)).toEqual([undefined, 639, 639, 639, 639, 547, 547])
  })

  it('is of windows of three years alone, whether by the basis or by what is looked back on', () => {
    expect(thresholdIn({ basis: 'year to date', thresholds }, month('2014-03'))).toBeUndefined()
    expect(thresholdIn({ basis: 'month end', needsOver: 'year to date', thresholds }, month('2014-03'))).toBeUndefined()
    expect(thresholdIn({ basis: 'month end', needsOver: 'pooled 3 years', thresholds }, month('2014-03'))?.value).toBe(547)
    expect(thresholdIn({ basis: 'pooled 3 years' }, month('2014-03'))).toBeUndefined()
  })
})
