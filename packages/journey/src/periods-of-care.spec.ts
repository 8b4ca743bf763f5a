import { describe, expect, it } from 'vitest'
import { formatDay, latestDay } from '@kinfold/calendar'
import { isFinalReason, journeyOf, localReading, periodsOfCare, wholeLife } from './index.js'
import type { CoveredDays, Reading } from './index.js'
import { born, child, day, rows } from './rows-for-tests.laws.js'

interface Asked {
  readonly words: readonly string[]
  readonly reading?: Partial<Reading>
  readonly covered?: readonly CoveredDays[]
  readonly bornOn?: string
}

const periods = ({ words, reading = {}, covered = wholeLife, bornOn }: Asked) =>
  periodsOfCare(journeyOf(child, [...rows(...words), ...(bornOn === undefined ? [] : [born(bornOn)])]), { ...localReading, ...reading }, covered)

/** Each period as its first day, its end (`-` while open) and its reason. */
const told = (...words: readonly string[]): readonly string[] =>
  periods({ words }).map(({ from, to, reasonEnded }) => `${formatDay(from)} ${to === latestDay ? '-' : formatDay(to)} ${reasonEnded}`.trim())

const earliest = (asked: Asked): readonly string[] => periods(asked).map(period => formatDay(period.earliest))

describe('rule 2: short breaks', () => {
  const breaks = ['2018-04-01 2018-04-08 S V4 U4 E4A', '2018-05-01 2018-05-03 S V3 U4 E4A', '2018-06-01 - S V2 U4']

  it('are out of scope, and in it where the switch says so', () => {
    expect(periods({ words: breaks }).map(({ from }) => formatDay(from))).toEqual(['2018-06-01'])
    expect(periods({ words: breaks, reading: { shortBreaks: 'in' } }).map(({ from }) => formatDay(from))).toEqual(['2018-04-01', '2018-05-01', '2018-06-01'])
  })

  it('that turn into another status are an admission on the day they turn', () => {
    const words = ['2018-04-01 2018-06-01 S V4 U4 X1', '2018-06-01 - L C2 U4']
    expect(told(...words)).toEqual(['2018-06-01 -'])
    expect(periods({ words, reading: { shortBreaks: 'in' } })).toHaveLength(1)
  })
})

describe('rule 4: looked after', () => {
  it('care is the union of what was reported', () => {
    expect(told('2018-04-01 2018-06-01 S C2 U4 E4A', '2018-05-01 2018-07-01 P C2 U4 E4B')).toEqual(['2018-04-01 2018-07-01 E4B'])
    expect(told('2018-04-01 2018-09-01 S C2 U4 E4A', '2018-05-01 2018-07-01 P C2 U4 E4B')).toEqual(['2018-04-01 2018-09-01 E4A'])
  })
})

describe('rule 7: where a period begins', () => {
  it('a row that holds no day is no care', () => {
    expect(told('2018-04-01 2018-04-01 S C2 U4 E4A', '2018-04-03 2018-04-02 S C2 U4 E4A')).toEqual([])
    expect(told('2018-04-01 2018-04-02 S C2 U4 E4A')).toEqual(['2018-04-01 2018-04-02 E4A'])
  })

  it('after a gap of a day a new one begins, and without a gap it goes on', () => {
    expect(told('2018-04-01 2018-06-01 S C2 U4 X1', '2018-06-02 - P C2 U4')).toHaveLength(2)
    expect(told('2018-04-01 2018-06-01 S C2 U4 X1', '2018-06-01 - P C2 U4')).toEqual(['2018-04-01 -'])
  })

  it('on the day of ceasing a new one begins, where care was ended or is said to start', () => {
    expect(told('2018-04-01 2018-06-01 S C2 U4 E4A', '2018-06-01 - P C2 U4')).toEqual(['2018-04-01 2018-06-01 E4A', '2018-06-01 -'])
    expect(told('2018-04-01 2018-06-01 S C2 U4 X1', '2018-06-01 - S C2 U4')).toEqual(['2018-04-01 2018-06-01 X1', '2018-06-01 -'])
    expect(told('2018-04-01 2018-06-01 S C2 U4', '2018-06-01 - P C2 U4')).toEqual(['2018-04-01 -'])
  })

  it('a start while care goes on begins none', () => {
    expect(told('2018-04-01 2018-06-01 S C2 U4 E4A', '2018-05-31 - S C2 U4')).toEqual(['2018-04-01 -'])
  })

  it('the last in order of the rows that reach the day decides', () => {
    const reach = (one: string, other: string): number =>
      told(`2018-04-01 2018-06-01 S C2 U4 ${one}`, `2018-05-01 2018-06-01 P C2 U4 ${other}`, '2018-06-01 - P C2 U4').length
    expect(reach('E4A', 'X1')).toBe(1)
    expect(reach('X1', 'E4A')).toBe(2)
  })

  it('of the rows that begin on the day the first in order decides', () => {
    const before = '2018-04-01 2018-06-01 S C2 U4 X1'
    expect(told(before, '2018-06-01 2018-07-01 S C2 U4 X1', '2018-06-01 2018-08-01 P C2 U4 X1')).toEqual(['2018-04-01 2018-08-01 X1'])
    expect(told(before, '2018-06-01 2018-07-01 S C2 U4 X1', '2018-06-01 2018-08-01 T C2 U4 X1')).toHaveLength(2)
  })
})

describe('rule 8: where a period ends, and why', () => {
  it('a final reason is neither blank nor X1', () => {
    expect(['', 'X1', 'E4A', 'anything'].map(isFinalReason)).toEqual([false, false, true, true])
  })

  it('the reason is that of the last in order of the rows that reach its end', () => {
    expect(told('2018-04-01 2018-06-01 S C2 U4 E4A', '2018-05-01 2018-06-01 P C2 U4 E11')).toEqual(['2018-04-01 2018-06-01 E11'])
    expect(told('2018-04-01 2018-06-01 S C2 U4 X1')).toEqual(['2018-04-01 2018-06-01 X1'])
    expect(told('2018-04-01 2018-06-01 S C2 U4')).toEqual(['2018-04-01 2018-06-01'])
    expect(told('2018-04-01 - S C2 U4 E4A')).toEqual(['2018-04-01 -'])
  })
})

describe('rule 9: a start that is not known', () => {
  const since = (from: string): readonly CoveredDays[] => [{ from: day(from), to: latestDay }]
  const again = ['2018-04-01 2018-05-01 S C2 U4 E4A', '2018-07-01 - P C2 U4']

  it('is that of the first row of all where it does not start care', () => {
    expect(earliest({ words: ['2018-04-01 - P C2 U4'], bornOn: '2010-05-06' })).toEqual(['2010-05-06'])
    expect(earliest({ words: ['2018-04-01 - S C2 U4'], bornOn: '2010-05-06' })).toEqual(['2018-04-01'])
  })

  it('goes back to all time where the birth is not known, and never past the row', () => {
    expect(earliest({ words: ['2018-04-01 - P C2 U4'] })).toEqual(['0001-01-01'])
    expect(earliest({ words: ['2018-04-01 - P C2 U4'], bornOn: '2018-04-02' })).toEqual(['2018-04-01'])
  })

  it('counts rows out of scope as the first', () => {
    const words = ['2018-04-01 2018-06-01 S V4 U4 X1', '2018-06-01 - L C2 U4']
    expect(earliest({ words, bornOn: '2010-05-06' })).toEqual(['2018-06-01'])
  })

  it('passes over rows that hold no day', () => {
    const words = ['2018-04-01 2018-04-01 S C2 U4 X1', '2018-06-01 - P C2 U4']
    expect(earliest({ words, bornOn: '2010-05-06' })).toEqual(['2010-05-06'])
  })

  it('is that of a later row where the day before it is not covered', () => {
    expect(earliest({ words: again, bornOn: '2010-05-06', covered: since('2018-07-01') })).toEqual(['2018-04-01', '2010-05-06'])
    expect(earliest({ words: again, bornOn: '2010-05-06', covered: since('2018-06-30') })).toEqual(['2018-04-01', '2018-07-01'])
    expect(earliest({ words: again, bornOn: '2010-05-06', covered: [] })).toEqual(['2018-04-01', '2010-05-06'])
    const starts = again.map(words => words.replace(' P ', ' S '))
    expect(earliest({ words: starts, bornOn: '2010-05-06', covered: since('2018-07-01') })).toEqual(['2018-04-01', '2018-07-01'])
  })

  it('is known where a row out of scope holds the day before, covered or not', () => {
    const turned = (to: string): readonly string[] => [
      '2018-04-01 2018-05-01 S C2 U4 E4A',
      `2018-06-01 ${to} S V4 U4 X1`,
      '2018-07-01 - L C2 U4'
    ]
    expect(earliest({ words: turned('2018-07-01'), bornOn: '2010-05-06', covered: [] })).toEqual(['2018-04-01', '2018-07-01'])
    expect(earliest({ words: turned('2018-06-30'), bornOn: '2010-05-06', covered: [] })).toEqual(['2018-04-01', '2010-05-06'])
  })
})
