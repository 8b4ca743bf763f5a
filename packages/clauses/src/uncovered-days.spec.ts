import { describe, expect, it } from 'vitest'
import { earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import type { CoveredDays } from '@kinfold/journey'
import { subjectOfExample } from '@kinfold/measure'
import type { ExampleChild, Spans, Subject } from '@kinfold/measure'
import { child, day, withoutBirth } from './rows-for-tests.laws.js'
import { birthOf, coveredDays, lastWithin, uncoveredCare, uncoveredDays } from './uncovered-days.js'

const covering = (of: ExampleChild | Subject, ...covered: readonly (readonly [from: string, to: string])[]): Subject => {
  const days: readonly CoveredDays[] = covered.map(([from, to]) => ({ from: from === '' ? earliestDay : day(from), to: to === '' ? latestDay : day(to) }))
  return { ...('journey' in of ? of : subjectOfExample(of)), coverage: new Map([['episodes', days]]) }
}

const told = (spans: Spans): readonly string[] =>
  spans.flatMap((from, edge) => (edge % 2 === 1 ? [] : [`${from === earliestDay ? '' : formatDay(from)} to ${formatDay(spans[edge + 1] ?? latestDay)}`]))

const nobody = child()

describe('the days on which a table may hold something out of view', () => {
  it('are none where it covers everything', () => {
    expect(uncoveredDays(subjectOfExample(nobody), 'episodes')).toEqual([])
  })

  it('are those from birth to its coverage, and the gaps within it', () => {
    expect(told(uncoveredDays(covering(nobody, ['2015-04-01', '2016-04-01'], ['2017-04-01', '2018-04-01']), 'episodes'))).toEqual([
      '2010-05-06 to 2015-04-01',
      '2016-04-01 to 2017-04-01'
    ])
  })

  it('are not those after its coverage: nothing is recorded then', () => {
    expect(told(uncoveredDays(covering(nobody, ['', '2018-04-01']), 'episodes'))).toEqual([])
  })

  it('are never before birth, and none where the child was born into coverage', () => {
    expect(told(uncoveredDays(covering({ born: '2015-04-01', episodes: [] }, ['2015-04-01', '']), 'episodes'))).toEqual([])
    expect(told(uncoveredDays(covering({ born: '2015-03-31', episodes: [] }, ['2015-04-01', '']), 'episodes'))).toEqual(['2015-03-31 to 2015-04-01'])
  })

  it('reach back for ever where the date of birth is not known', () => {
    const unknown = withoutBirth(nobody)
    expect(birthOf(unknown)).toBe(earliestDay)
    expect(told(uncoveredDays(covering(unknown, ['2015-04-01', '']), 'episodes'))).toEqual([' to 2015-04-01'])
  })

  it('are all from birth on of a table that is not covered at all', () => {
    expect(told(uncoveredDays(covering(nobody), 'reviews'))).toEqual([`2010-05-06 to ${formatDay(latestDay)}`])
    expect(coveredDays(covering(nobody), 'reviews')).toEqual([])
  })

  it('are told for each table by itself, however often one is asked', () => {
    const subject: Subject = { ...subjectOfExample(nobody), coverage: new Map([['episodes', [{ from: day('2015-04-01'), to: latestDay }]], ['reviews', [{ from: day('2016-04-01'), to: latestDay }]]]) }
    for (const table of ['episodes', 'reviews', 'episodes']) {
      expect(told(uncoveredDays(subject, table))).toEqual([`2010-05-06 to ${table === 'episodes' ? '2015' : '2016'}-04-01`])
    }
  })
})

describe('the days on which the child may have been in care unseen', () => {
  it('are those not covered, without those that some row holds', () => {
    const seen = child('2014-01-01 2014-06-01 S C2 U4 E4A', '2016-01-01 - S C2 U4 -')
    expect(told(uncoveredCare(covering(seen, ['2015-04-01', '2016-06-01'])))).toEqual(['2010-05-06 to 2014-01-01', '2014-06-01 to 2015-04-01'])
  })

  it('are held by rows of short breaks too', () => {
    expect(told(uncoveredCare(covering(child('2014-01-01 2014-06-01 S V4 U4 E8'), ['2014-06-01', ''])))).toEqual(['2010-05-06 to 2014-01-01'])
  })

  it('are all before the first row, though they are covered, where it does not begin care', () => {
    expect(told(uncoveredCare(covering(child('2014-01-01 - P C2 U4 -'), ['', ''])))).toEqual(['2010-05-06 to 2014-01-01'])
    expect(told(uncoveredCare(covering(child('2014-01-01 - S C2 U4 -'), ['', ''])))).toEqual([])
  })

  it('are told by the first row that holds a day', () => {
    const empty = child('2013-01-01 2013-01-01 P C2 U4 X1', '2014-01-01 - S C2 U4 -')
    expect(told(uncoveredCare(covering(empty, ['', ''])))).toEqual([])
  })

  it('are both, joined', () => {
    expect(told(uncoveredCare(covering(child('2014-01-01 2014-06-01 L C2 U4 E4A'), ['2013-01-01', '2014-07-01'], ['2015-01-01', ''])))).toEqual([
      '2010-05-06 to 2014-01-01',
      '2014-07-01 to 2015-01-01'
    ])
  })
})

describe('the last of some days within others', () => {
  const days = [day('2015-01-01'), day('2015-02-01'), day('2016-01-01'), day('2016-02-01')]
  const last = (after: string, upTo: string): string | undefined => {
    const found = lastWithin(days, day(after), day(upTo))
    return found === undefined ? undefined : formatDay(found)
  }

  it('is not the first bound, and may be the second', () => {
    expect(last('2014-12-31', '2015-01-01')).toBe('2015-01-01')
    expect(last('2015-01-01', '2015-01-01')).toBeUndefined()
    expect(last('2015-01-01', '2015-06-01')).toBe('2015-01-31')
    expect(last('2015-01-31', '2015-06-01')).toBeUndefined()
    expect(last('2014-01-01', '2016-01-10')).toBe('2016-01-10')
    expect(last('2014-01-01', '2017-01-01')).toBe('2016-01-31')
    expect(last('2013-01-01', '2014-12-31')).toBeUndefined()
    expect(lastWithin([], day('2013-01-01'), day('2018-01-01'))).toBeUndefined()
  })
})
