import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent, CivilDay, Coverage } from '@kinfold/vocabulary'
import { latestDay } from '@kinfold/calendar'
import { coverageOf } from './index.js'
import { day, instant, told, withdrawn } from './rows-for-tests.laws.js'

const civil = (text: string): CivilDay => text as CivilDay

const declared = (key: string, coverage: Coverage, recorded: string): AnyEvent =>
  told({ kind: 'coverage', key, type: 'CoverageDeclared', on: '2018-04-01', payload: { coverage }, recorded })

const imported = (extract: string, coverage: Coverage, recorded: string): AnyEvent =>
  told({
    kind: 'extract',
    key: extract,
    type: 'ExtractImported',
    on: '2018-06-01',
    payload: { extract, collectionYear: 2018, files: [], coverage },
    recorded
  })

const year = { episodes: [{ from: civil('2017-04-01'), to: civil('2018-03-31') }] }
const next = { episodes: [{ from: civil('2018-04-01'), to: civil('2019-03-31') }], reviews: [{ from: civil('2018-04-01') }] }

const covers = (events: readonly AnyEvent[], table: string, on: string, knownAt?: string): boolean =>
  (coverageOf(events, knownAt === undefined ? undefined : instant(knownAt)).get(table) ?? []).some(({ from, to }) => from <= day(on) && day(on) < to)

describe('what the log covers', () => {
  const both = [imported('one', year, '2018-06-01'), imported('two', next, '2019-06-01')]

  it('includes the first and the last day stated, and neither the day before nor the day after', () => {
    const one = both.slice(0, 1)
    expect(['2017-03-31', '2017-04-01', '2018-03-31', '2018-04-01'].map(on => covers(one, 'episodes', on))).toEqual([false, true, true, false])
  })

  it('is the union of all extracts and declarations', () => {
    expect(['2017-04-01', '2018-03-31', '2018-04-01', '2019-03-31', '2019-04-01'].map(on => covers(both, 'episodes', on))).toEqual([
      true, true, true, true, false
    ])
    const more = [...both, declared('', { episodes: [{ from: civil('2019-04-01') }] }, '2019-07-01')]
    expect(covers(more, 'episodes', '2019-04-01')).toBe(true)
  })

  it('goes on for ever where no last day is stated', () => {
    expect(covers(both, 'reviews', '2999-12-31')).toBe(true)
    expect(coverageOf(both).get('reviews')).toEqual([{ from: day('2018-04-01'), to: latestDay }])
  })

  it('says nothing of a table that no extract held', () => {
    expect(coverageOf(both).has('missing')).toBe(false)
    expect(coverageOf([]).size).toBe(0)
  })

  it('is an empty table where the extract held the table and covers no day', () => {
    expect(coverageOf([imported('one', { missing: [] }, '2018-06-01')]).get('missing')).toEqual([])
  })

  it('holds as known at a moment what was imported by then, that moment included', () => {
    expect(covers(both, 'episodes', '2018-06-01', '2019-06-01')).toBe(true)
    expect(covers(both, 'episodes', '2018-06-01', '2019-05-31')).toBe(false)
    expect(covers(both, 'episodes', '2017-06-01', '2019-05-31')).toBe(true)
  })

  it('forgets what was withdrawn', () => {
    const [one] = both
    if (one === undefined) throw new Error('there are two')
    expect(covers([...both, withdrawn(one, '2020-01-01')], 'episodes', '2017-06-01')).toBe(false)
  })

  it('union: a day is covered exactly where one of the statements covers it', () => {
    const spans = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 5 })
    const dayAt = (place: number): string => `2018-04-0${String(place)}`
    let covered = 0
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 9 }), (stated, place) => {
        const events = stated.map(([from, to], at) =>
          declared(String(at), { episodes: [{ from: civil(dayAt(Math.max(1, from))), to: civil(dayAt(Math.max(1, to))) }] }, '2018-06-01')
        )
        const expected = stated.some(([from, to]) => Math.max(1, from) <= place && place <= Math.max(1, to))
        if (expected) covered += 1
        expect(covers(events, 'episodes', dayAt(place))).toBe(expected)
      })
    )
    expect(covered).toBeGreaterThan(10)
  })
})
