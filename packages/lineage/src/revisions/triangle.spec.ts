import { describe, expect, it } from 'vitest'
import { local } from '@kinfold/clauses'
import { eventsOfExample } from '@kinfold/measure'
import { authorityStream, eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'
import { indicator, month } from '../children-for-tests.laws.js'
import { estimatesOf, startRecordingLags, startRevisions } from '../index.js'
import type { RevisionTriangle } from '../index.js'

const at = (day: string): Instant => `${day}T12:00:00.000Z` as Instant

const fact = factId({ authority: 'north', subject: '', kind: 'coverage', key: '', occurrence: 0 })
const covered = { type: 'CoverageDeclared' as const, version: 1, effectiveOn: '2018-01-01' as CivilDay, payload: { coverage: { episodes: [{ from: '2015-01-01' as CivilDay }] } } }
const declared: AnyEvent = {
  ...covered, id: eventId(fact, covered), stream: authorityStream('north'), recordedAt: at('2018-01-31'), factId: fact, recordedBy: 'data team', source: { system: 'test' }, correlationId: '1', causationId: '1'
}

/** A child who is told to have come into care in January, and later to have come in March: the same fact, and as many of them. */
const told = eventsOfExample({ born: '2010-05-06', episodes: ['2018-01-10 - S C2 U4 -'] }).map(event => ({ ...event, recordedAt: at('2018-01-31') }))
const redated = told.flatMap((event): readonly AnyEvent[] =>
  event.type === 'BecameLookedAfter' ? [{ ...event, id: 'redated', effectiveOn: '2018-03-10' as CivilDay, recordedAt: at('2018-03-20'), supersedes: event.id }] : [])

describe('a revision triangle', () => {
  it('follows a fact that is told otherwise, though there are as many as before', () => {
    const run = startRevisions({ measure: indicator('6.1'), months: { first: month('2018-01'), count: 3 }, lags: 12, policy: local, authority: [declared], latest: at('2018-03-20') })
    run.add('a', [...told, ...redated])
    expect(run.triangle().months.map(({ month: of, views }) => [of, views.map(({ value }) => value)])).toEqual([['2018-01', [1, 1, 0]], ['2018-02', [1, 0]], ['2018-03', [1]]])
  })
})

describe('an estimate', () => {
  const triangle = (unit: 'count' | 'percent', rows: readonly (readonly number[])[]): RevisionTriangle =>
    ({ code: '6.4', title: '', unit, months: rows.map((row, place) => ({ month: `2018-0${place + 1}`, views: row.map(value => ({ value })) })) }) as unknown as RevisionTriangle
  const steps = [[10, 11], [10, 11], [10, 11]]

  it.each([[4, null], [5, 5.5]])('of a count of %i so far is %s: below 5 there is none', (last, estimate) => {
    const { horizon, months } = estimatesOf(triangle('count', [...steps, [last]]))
    expect([horizon, months.at(-1)?.estimate ?? null]).toEqual([1, estimate === null ? null : expect.closeTo(estimate, 9)])
    expect(months.at(-1)?.why).toBe(last < 5 ? 'too few to go by' : null)
  })

  it('of a percentage is no more than 100', () => {
    expect(estimatesOf(triangle('percent', [...steps, [98]])).months.at(-1)).toMatchObject({ estimate: 100, high: 100 })
  })
})

it('a later version of a fact that was known is no news, and is counted apart', () => {
  const run = startRecordingLags(at('2018-01-01'))
  run.add([...told, ...redated])
  const { lags, restated, firstLoad } = run.lags()
  expect([lags.find(({ type }) => type === 'BecameLookedAfter'), restated, firstLoad]).toEqual([{ type: 'BecameLookedAfter', events: 1, median: 21, ninth: 21, most: 21 }, 1, 0])
})
