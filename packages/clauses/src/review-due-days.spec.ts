import { describe, expect, it } from 'vitest'
import { earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import { eventsOfExample, subjectOfExample } from '@kinfold/measure'
import type { Due, Spans } from '@kinfold/measure'
import { periodsOfCare, sayDue } from './index.js'
import { heldOnce, reviewsOf } from './review-due-days.js'
import { born, child, day, valueFor } from './rows-for-tests.laws.js'

const due = (episodes: readonly string[], reviews: readonly string[], uncovered: Spans = []): readonly string[] => {
  const subject = subjectOfExample({ born, episodes, reviews })
  const [period] = valueFor(periodsOfCare, subject).items
  return period === undefined ? [] : reviewsOf(period, heldOnce(subject.journey.reviews), uncovered).map(review => sayDue(review.due))
}

const since2018 = ['2018-01-02 - S C2 U4 -']

describe('rule 23: reviews are due', () => {
  it('the first by the 20th working day, the second within three months of it, later ones within six months of the one before', () => {
    expect(due(since2018, ['2018-01-20', '2018-04-01', '2018-08-31', '2019-02-28'])).toEqual([
      'due by 2018-01-30',
      'due by 2018-04-20',
      'due by 2018-10-01',
      'due by 2019-02-28'
    ])
  })

  it('counted from the day the one before was really held, early or late', () => {
    expect(due(since2018, ['2018-03-01', '2018-03-02', '2018-12-31'])).toEqual(['due by 2018-01-30', 'due by 2018-06-01', 'due by 2018-09-02'])
  })

  it('bank holidays are no working days', () => {
    expect(due(['2018-03-29 - S C2 U4 -'], ['2018-05-01'])).toEqual(['due by 2018-04-30'])
    expect(due(['2018-05-01 - S C2 U4 -'], ['2018-05-20'])).toEqual(['due by 2018-05-31'])
  })

  it('before the table of bank holidays, and after it, by an unknown day', () => {
    expect(due(['1995-01-10 - S C2 U4 -'], ['2011-02-01', '2011-05-01'])).toEqual(['due between an unknown day and an unknown day', 'due by 2011-05-01'])
    expect(sayDue({ ordinal: [1, 1], earliest: undefined, latest: day('2018-01-30') })).toBe('due between an unknown day and 2018-01-30')
    expect(sayDue({ ordinal: [1, 1], earliest: day('2018-01-30'), latest: undefined } satisfies Due)).toBe('due between 2018-01-30 and an unknown day')
  })

  it('only for those held in the period, the day care ends not included', () => {
    expect(due(['2018-01-02 2018-04-20 S C2 U4 E4A'], ['2018-01-01', '2018-01-02', '2018-04-19', '2018-04-20'])).toEqual(['due by 2018-01-30', 'due by 2018-04-02'])
  })
})

describe('rules 22 and 24: reviews out of view', () => {
  const uncovered = (...days: readonly string[]): Spans => days.map(text => (text === '' ? earliestDay : day(text)))

  it('before care that was not in view from its start: the first cannot be known, the second is three to six months on, the third exact', () => {
    expect(due(['2018-01-02 - P C2 U4 -'], ['2018-02-01', '2018-05-31', '2018-11-30'])).toEqual([
      'due between 2010-06-04 and 2018-07-01',
      'due between 2018-05-01 and 2018-08-01',
      'due by 2018-11-30'
    ])
  })

  it('after uncovered days within care the next due day is a range', () => {
    expect(due(since2018, ['2018-02-01', '2018-06-01'], uncovered('2018-03-01', '2018-04-01'))).toEqual(['due by 2018-01-30', 'due between 2018-05-01 and 2018-09-30'])
  })

  it('on uncovered days up to the review itself: those after it do not matter', () => {
    expect(due(since2018, ['2018-01-20', '2018-04-01'], uncovered('2018-04-02', '2018-06-01'))).toEqual(['due by 2018-01-30', 'due by 2018-04-20'])
    expect(due(since2018, ['2018-01-20', '2018-04-01'], uncovered('', '2018-01-02'))).toEqual(['due by 2018-01-30', 'due by 2018-04-20'])
  })

  it('on the first days of care, before the reviews are covered', () => {
    expect(due(since2018, ['2018-02-20'], uncovered('', '2018-01-12'))).toEqual(['due between 2018-01-30 and 2018-07-11'])
  })

  it('in several stretches that are taken as one', () => {
    const stretches = uncovered('2018-02-10', '2018-02-11', '2018-03-20', '2018-04-01')
    expect(due(since2018, ['2018-02-01', '2018-06-01'], stretches)).toEqual(['due by 2018-01-30', 'due between 2018-05-01 and 2018-09-30'])
    expect(due(since2018, ['2018-02-01', '2018-03-01'], stretches)).toEqual(['due by 2018-01-30', 'due between 2018-05-01 and 2018-08-10'])
  })
})

describe('two rows for one day', () => {
  it('are one review that both state', () => {
    const { journey } = subjectOfExample({ born, episodes: [], reviews: ['2018-02-01', '2018-01-01', '2018-02-01'] })
    const held = heldOnce(journey.reviews)
    expect(held.map(({ on, facts }) => [formatDay(on), facts.length])).toEqual([
      ['2018-01-01', 1],
      ['2018-02-01', 2]
    ])
    const stated = eventsOfExample({ born, episodes: [], reviews: ['2018-02-01', '2018-01-01', '2018-02-01'] }).slice(1)
    expect(new Set(held.flatMap(({ facts }) => facts.map(({ id }) => id)))).toEqual(new Set(stated.map(({ id }) => id)))
  })

  it('of none are none', () => {
    expect(heldOnce([])).toEqual([])
    expect(valueFor(periodsOfCare, child('2018-01-02 - S C2 U4 -')).items.flatMap(period => reviewsOf(period, [], [earliestDay, latestDay]))).toEqual([])
  })
})
