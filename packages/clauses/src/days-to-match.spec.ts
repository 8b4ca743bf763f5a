import { describe, expect, it } from 'vitest'
import { differenceInDays, latestDay } from '@kinfold/calendar'
import { explainAt, settle, subjectOfExample } from '@kinfold/measure'
import type { Quantity, Subject } from '@kinfold/measure'
import { daysFromPlacementOrderToMatch, local } from './index.js'
import { atFirstOrder, born, day, valueFor } from './rows-for-tests.laws.js'

const days = (episodes: readonly string[], ...matched: readonly string[]) => atFirstOrder(daysFromPlacementOrderToMatch, { born, episodes, matched })
const exactly = (count: number): Quantity => ({ counts: true, low: count, high: count })
const apart = (from: string, to: string): number => differenceInDays(day(to), day(from))

const ordered = (status: string): readonly string[] => [
  '2016-01-01 2016-06-01 S C1 U4 X1',
  `2016-06-01 2016-09-01 L ${status} U4 X1`,
  `2016-09-01 2018-03-31 P ${status} A6 E11`
]

describe('rules 20 and 21: days from placement order to match', () => {
  it('run from the first day of E1 or D1 to the match', () => {
    expect(days(ordered('E1'), '2016-08-01')).toEqual(exactly(61))
    expect(days(ordered('D1'), '2016-08-01')).toEqual(exactly(61))
  })

  it.each(['C2', 'V2', 'E2', 'C1'])('leave out a child without such an order (%s)', status => {
    expect(days(ordered(status), '2016-08-01')).toMatchObject({ counts: false })
  })

  it('are none for a match on the day of the order, or before it', () => {
    expect(days(ordered('E1'), '2016-06-01')).toEqual(exactly(0))
    expect(days(ordered('E1'), '2016-05-31')).toEqual(exactly(0))
    expect(days(ordered('E1'), '2016-06-02')).toEqual(exactly(1))
  })

  it('run to the latest match of the period, its first and last day included', () => {
    expect(days(ordered('E1'), '2016-06-11', '2016-08-01')).toEqual(exactly(61))
    expect(days(ordered('E1'), '2018-03-31')).toEqual(exactly(apart('2016-06-01', '2018-03-31')))
    expect(days(ordered('E1'), '2016-01-01')).toEqual(exactly(0))
    expect(days(ordered('E1'), '2016-08-01', '2018-04-01')).toEqual(exactly(61))
  })

  it('run from the first order of the period, through others', () => {
    const again = ['2016-01-01 2016-02-01 S D1 U4 X1', '2016-02-01 2016-06-01 L C2 U4 X1', '2016-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2018-03-31 P E1 A6 E11']
    expect(days(again, '2016-08-01')).toEqual(exactly(apart('2016-01-01', '2016-08-01')))
  })

  it('leave out a child placed for adoption before the order, if only for a day; not one placed on its day', () => {
    expect(days(['2016-01-01 2016-06-01 S V2 A4 X1', '2016-06-01 2018-03-31 L E1 A6 E11'], '2016-08-01')).toMatchObject({ counts: false })
    expect(days(['2016-01-01 2016-06-01 S V2 U4 X1', '2016-06-01 2018-03-31 B E1 A6 E11'], '2016-08-01')).toEqual(exactly(61))
    expect(days(['2016-01-01 2016-05-31 S V2 U4 X1', '2016-05-31 2016-06-01 P V2 A4 X1', '2016-06-01 2018-03-31 L E1 A4 E11'], '2016-08-01')).toMatchObject({ counts: false })
  })

  it('do not leave out a child placed for adoption in an earlier period of care', () => {
    expect(days(['2014-01-01 2015-01-01 S V2 A4 E4A', ...ordered('E1')], '2016-08-01')).toEqual(exactly(61))
  })
})

describe('what cannot be known of days from placement order to match', () => {
  it('without a match in the period: any day from its first to the order', () => {
    const any = { counts: true, low: 0, high: apart('2016-06-01', '2018-03-31') }
    expect(days(ordered('E1'))).toEqual(any)
    expect(days(ordered('E1'), '2015-12-31', '2018-04-01')).toEqual(any)
  })

  it('with a match, where the table of adoptions is not covered on the day of the order', () => {
    const subject = subjectOfExample({ born, episodes: ordered('E1'), matched: ['2016-08-01'] })
    const covering = (to: string): Subject => ({ ...subject, coverage: new Map([...subject.coverage, ['ad1', [{ from: day('2010-01-01'), to: day(to) }, { from: day('2018-04-01'), to: latestDay }]]]) })
    expect(valueFor(daysFromPlacementOrderToMatch, covering('2018-04-01'))).toEqual([exactly(61)])
    expect(valueFor(daysFromPlacementOrderToMatch, covering('2018-03-31'))).toEqual([{ counts: true, low: 0, high: apart('2016-06-01', '2018-03-31') }])
  })

  it('of a child who came into view in care: whether an order, or a placement for adoption, came before', () => {
    const carriedIn = ['2016-01-01 2016-06-01 P C1 U4 X1', '2016-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2018-03-31 P E1 A6 E11']
    expect(days(carriedIn, '2016-08-01')).toEqual({ counts: undefined, low: 61, high: apart(born, '2016-08-01') })
    expect(days(['2016-01-01 2018-03-31 P V2 A4 E11'], '2016-08-01')).toEqual({ counts: undefined, low: 0, high: apart(born, '2018-03-31') })
  })

  it('of such a child a match before coming into view is one of the period', () => {
    const carriedIn = ['2016-06-01 2018-03-31 P E1 A6 E11']
    expect(days(carriedIn, '2016-05-01')).toEqual({ counts: undefined, low: 0, high: apart(born, '2016-05-01') })
  })
})

describe('the evidence', () => {
  it('names the matches from the start of the period to the order, and that there was no other', () => {
    const subject = subjectOfExample({ born, episodes: ordered('E1'), matched: ['2015-12-31', '2016-01-01', '2018-03-31', '2018-04-01'] })
    const { evidence } = explainAt(settle(daysFromPlacementOrderToMatch, local.settings), subject)(0)
    expect(evidence.facts.filter(({ type }) => type === 'MatchedWithAdopters').map(({ effectiveOn }) => effectiveOn)).toEqual(['2016-01-01', '2018-03-31'])
    expect(evidence.silences).toContainEqual({ types: ['MatchedWithAdopters'], from: day('2016-01-01'), to: day('2018-04-01'), covered: true })
  })

  it('of an order that there is not is none', () => {
    const explain = explainAt(settle(daysFromPlacementOrderToMatch, local.settings), subjectOfExample({ born, episodes: [] }))
    expect(explain(0)).toMatchObject({ value: undefined, evidence: { facts: [], silences: [] } })
  })
})
