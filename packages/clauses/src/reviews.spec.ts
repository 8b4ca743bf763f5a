import { describe, expect, it } from 'vitest'
import { formatDay, latestDay } from '@kinfold/calendar'
import { explainAt, settle, subjectOfExample } from '@kinfold/measure'
import type { ExampleChild, Subject, Truth } from '@kinfold/measure'
import { heldByDueDay, local, reviewsHeld, sayDue } from './index.js'
import { born, day, valueFor } from './rows-for-tests.laws.js'

const reviewed = (episodes: readonly string[], reviews: readonly string[], coveredFrom?: string): ExampleChild => ({
  born,
  episodes,
  reviews,
  ...(coveredFrom === undefined ? {} : { coveredFrom })
})

/** Each review, whether it was in time (worked out for all at once and explained one by one), and what it rests on. */
const told = (of: ExampleChild | Subject): readonly (readonly [on: string, timely: Truth])[] => {
  const subject = 'journey' in of ? of : subjectOfExample(of)
  const explain = explainAt(settle(heldByDueDay, local.settings), subject)
  const timely = valueFor(heldByDueDay, subject)
  return valueFor(reviewsHeld, subject).items.map(({ earliest, on, seen }, index) => {
    expect([earliest, seen]).toEqual([on, on])
    expect(explain(index).value).toBe(timely[index])
    return [formatDay(on), timely[index]]
  })
}

describe('reviews held', () => {
  const since2018 = ['2018-01-02 - S C2 U4 -']

  it('are in time on the due day, and late on the day after', () => {
    expect(told(reviewed(since2018, ['2018-01-30', '2018-05-01']))).toEqual([['2018-01-30', true], ['2018-05-01', false]])
    expect(told(reviewed(since2018, ['2018-01-31', '2018-04-30']))).toEqual([['2018-01-31', false], ['2018-04-30', true]])
  })

  it('count in the period that holds their day, from its first day on, and each period begins anew', () => {
    const twice = ['2017-01-10 2017-06-01 S C2 U4 E4A', '2018-01-02 - S C2 U4 -']
    expect(told(reviewed(twice, ['2017-01-09', '2017-01-10', '2017-05-31', '2017-06-01', '2018-01-31']))).toEqual([
      ['2017-01-10', true],
      ['2017-05-31', false],
      ['2018-01-31', false]
    ])
  })

  it('of one day are one', () => {
    const subject = subjectOfExample(reviewed(since2018, ['2018-01-30', '2018-01-30', '2018-04-30']))
    expect(told(subject)).toEqual([['2018-01-30', true], ['2018-04-30', true]])
    expect(valueFor(reviewsHeld, subject).items[0]?.evidence().facts.filter(({ type }) => type === 'ReviewHeld')).toHaveLength(2)
  })

  it('on days on which care may have gone unseen cannot be judged; they stand in order with the others', () => {
    const gap = ['2014-06-01 2015-01-01 S C2 U4 E4A', '2016-06-01 - S C2 U4 -']
    const found = told(reviewed(gap, ['2014-06-20', '2015-08-01', '2016-06-20'], '2016-04-01'))
    expect(found).toEqual([['2014-06-20', true], ['2015-08-01', undefined], ['2016-06-20', true]])
    const [, outOfView] = valueFor(reviewsHeld, reviewed(gap, ['2014-06-20', '2015-08-01'], '2016-04-01')).items
    expect(outOfView?.is).toMatchObject({ due: undefined, period: undefined })
    expect(outOfView?.evidence().facts.filter(({ type }) => type === 'ReviewHeld')).toHaveLength(1)
  })

  it('may be more than are seen on the days that no extract of reviews covers', () => {
    const subject: Subject = { ...subjectOfExample(reviewed(since2018, [])), coverage: new Map([['episodes', [{ from: day('2010-01-01'), to: latestDay }]]]) }
    expect(valueFor(reviewsHeld, subject)).toEqual({ items: [], uncovered: [day(born), latestDay] })
  })

  it('rest on the care, on themselves and the two before them, and on no other in between', () => {
    const subject = subjectOfExample(reviewed(since2018, ['2018-01-20', '2018-04-01', '2018-08-01', '2019-01-01']))
    const cited = valueFor(reviewsHeld, subject).items.map(({ evidence }) => {
      const { facts, silences } = evidence()
      const silence = silences.find(({ types }) => types.includes('ReviewHeld'))
      return [facts.filter(({ type }) => type === 'ReviewHeld').length, silence === undefined ? '' : `${formatDay(silence.from)} to ${formatDay(silence.to)}`]
    })
    expect(cited).toEqual([
      [1, '2018-01-02 to 2018-01-21'],
      [2, '2018-01-02 to 2018-04-02'],
      [3, '2018-04-01 to 2018-08-02'],
      [3, '2018-08-01 to 2019-01-02']
    ])
  })

  it('know their due day and their period', () => {
    const [review] = valueFor(reviewsHeld, reviewed(since2018, ['2018-01-20'])).items
    expect(review?.is.due === undefined ? '' : sayDue(review.is.due)).toBe('due by 2018-01-30')
    expect(review?.is.period?.from).toBe(day('2018-01-02'))
  })

  it('that are not there say nothing', () => {
    const explain = explainAt(settle(heldByDueDay, local.settings), subjectOfExample(reviewed(since2018, [])))
    expect(explain(0)).toMatchObject({ value: undefined, evidence: { facts: [], silences: [] } })
  })
})
