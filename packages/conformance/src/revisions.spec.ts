import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth, monthEnd, formatDay, parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { memoryIdentity } from '@kinfold/identity'
import { coverageOf, currentFacts, journeyOf } from '@kinfold/journey'
import { chainLadder, estimatesOf, momentOfMonthEnd, revisionsOf, startRecordingLags, startRevisions } from '@kinfold/lineage'
import type { RevisionTriangle } from '@kinfold/lineage'
import { indicatorOf, startScorecard } from '@kinfold/scorecard'
import { eventsFromRows } from '@kinfold/ssda903'
import { extractAsAt, generateAuthority } from '@kinfold/synthetic'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'
import { byChild } from './rows-to-subjects.js'

const first = (() => {
  const month = parseMonth('2017-06')
  return month._tag === 'Right' ? month.right : (0 as Month)
})()
const kept = 22
const identity = memoryIdentity(new Uint8Array(32).fill(3))

/** The log of a made-up authority that kept an extract at each month end. */
const logOf = (seed: number): readonly AnyEvent[] => {
  const authority = generateAuthority({ name: 'anyshire', seed, children: 160, from: 2017, to: 2019 })
  let known: readonly AnyEvent[] = []
  for (let place = 0; place < kept; place += 1) {
    const day = formatDay(monthEnd(addToMonth(first, place))) as CivilDay
    const coverage = Object.fromEntries(['header', 'episodes', 'reviews', 'missing'].map(table => [table, [{ from: '2016-04-01' as CivilDay, to: day }]]))
    const rows = extractAsAt(authority, day).filter(({ table }) => table in coverage)
    const told = eventsFromRows({ authority: 'anyshire', rows, identity, recordedAt: `${day}T22:00:00.000Z` as Instant, collectionYear: 2019, coverage, known })
    known = [...known, ...told.events]
  }
  return known
}

const logs = [1, 2, 3, 4, 5, 6].map(logOf)
const codes = ['6.3', '6.4', 'missing-episodes', '6.8']

const triangleOf = (events: readonly AnyEvent[], code: string, months: number, latest: Instant, lags = 12): RevisionTriangle => {
  const measure = indicatorOf(code)
  if (measure === undefined) throw new Error(`${code} is no indicator`)
  const { children, authority } = byChild(events)
  const run = startRevisions({ measure, months: { first, count: months }, lags, policy: local, authority, latest })
  for (const { subject, events: of } of children) run.add(subject, of)
  return run.triangle()
}
const end = momentOfMonthEnd(addToMonth(first, kept - 1))

describe('the revision triangle', () => {
  it.each(codes)('of %s holds, in every cell, the figure that a scorecard as known then gives', code => {
    const [events = []] = logs
    const triangle = triangleOf(events, code, 12, end, 6)
    const { children, authority } = byChild(events)
    let [cells, revised] = [0, 0]
    triangle.months.forEach(({ views }, place) => {
      expect(views).toHaveLength(7)
      views.forEach((view, lag) => {
        const month = addToMonth(first, place)
        const knownAt = momentOfMonthEnd(addToMonth(month, lag))
        const coverage = coverageOf(authority, knownAt)
        const run = startScorecard({ authority: 'anyshire', months: { first: month, count: 1 }, knownAt, policy: local, coverage })
        for (const { subject, events: of } of children) {
          const facts = currentFacts(of, knownAt)
          if (facts.length > 0) run.add({ journey: journeyOf(subject, facts), coverage })
        }
        expect(view).toEqual(run.figure(code, month)?.printed)
        cells += 1
        if (view.value !== views[0]?.value) revised += 1
      })
    })
    expect(cells).toBe(84)
    expect(revised).toBeGreaterThan(5)
  })

  it('ends at the month end after the latest record, and a month before the log began is not recorded', () => {
    const [events = []] = logs
    const triangle = triangleOf(events, '6.4', kept, end)
    expect(triangle.months.map(({ views }) => views.length)).toEqual(Array.from({ length: kept }, (_, place) => Math.min(13, kept - place)))
    const early = triangleOf(events.filter(({ recordedAt }) => recordedAt > momentOfMonthEnd(addToMonth(first, 1))), '6.4', 3, end)
    expect(early.months[0]?.views.slice(0, 3).map(({ state }) => state)).toEqual(['not recorded', 'not recorded', 'stated'])
  })

  it('gives revisions that are the differences of its cells', () => {
    const [events = []] = logs
    const triangle = triangleOf(events, '6.4', kept, end)
    const [one] = revisionsOf(triangle)
    const differences = triangle.months.flatMap(({ views }) => (views[1]?.value === undefined ? [] : [(views[1].value ?? 0) - (views[0]?.value ?? 0)]))
    expect(one).toMatchObject({ lag: 1, months: differences.length, mean: differences.reduce((sum, each) => sum + each, 0) / differences.length, lowest: Math.min(...differences), highest: Math.max(...differences) })
  })
})

/** Triangles of months in which so many things happen, each recorded so many month ends later as is usual: what was known, and what became of it. */
const simulated = fc.record({
  months: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 12, maxLength: 12 }),
  luck: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
}).map(({ months, luck }) => {
  const lagOf = (): number => {
    const drawn = luck.next().value
    return drawn < 0.6 ? 0 : drawn < 0.85 ? 1 : drawn < 0.95 ? 2 : 3
  }
  return months.map(happened => {
    const lags = Array.from({ length: happened }, lagOf)
    return [0, 1, 2, 3].map(view => lags.filter(lag => lag <= view).length)
  })
})

describe('back-tested', () => {
  it('where months hold dozens of events that are recorded late, the estimate is far nearer to what becomes of the newest than the figure unrevised, and its range holds most', () => {
    let [months, estimated, unrevised, within] = [0, 0, 0, 0]
    fc.assert(
      fc.property(simulated, whole => {
        const known = whole.map((views, place) => views.slice(0, Math.min(views.length, whole.length - place)))
        chainLadder(known).forEach((found, place) => {
          const [before, after] = [known[place]?.at(-1), whole[place]?.at(-1)]
          if (typeof found === 'string' || before === undefined || after === undefined || known[place]?.length === 4) return
          months += 1
          estimated += Math.abs(found.estimate - after)
          unrevised += Math.abs(before - after)
          if (Math.abs(found.estimate - after) <= 1.96 * found.standardError + 0.5) within += 1
        })
      }),
      { numRuns: 200, seed: 903 }
    )
    expect(months).toBeGreaterThan(500)
    expect(estimated / unrevised).toBeLessThan(0.5)
    expect(within / months).toBeGreaterThan(0.85)
  })

  it('on logs that go on, ranges hold most of what became of the newest months', () => {
    let [months, within] = [0, 0]
    for (const events of logs) {
      for (const code of ['6.3', '6.4', 'missing-episodes']) {
        const until = 12
        const cut = momentOfMonthEnd(addToMonth(first, until - 1))
        const { horizon, months: estimates } = estimatesOf(triangleOf(events.filter(({ recordedAt }) => recordedAt <= cut), code, until, cut))
        const whole = triangleOf(events, code, until, end)
        estimates.forEach(({ estimate, low, high }, place) => {
          const after = whole.months[place]?.views[horizon]?.value ?? null
          if (estimate === null || low === null || high === null || after === null) return
          months += 1
          if (after >= low - 0.5 && after <= high + 0.5) within += 1
        })
      }
    }
    expect(months).toBeGreaterThan(4)
    expect(within / months).toBeGreaterThan(0.8)
  })
})

it('recording lags are counted from the second extract on, by type of event', () => {
  const [events = []] = logs
  const firstLoad = `${formatDay(monthEnd(first))}T22:00:00.000Z` as Instant
  const run = startRecordingLags(firstLoad)
  const { children } = byChild(events)
  for (const child of children) run.add(child.events)
  const { lags, firstLoad: loaded, restated } = run.lags()
  const all = children.flatMap(child => child.events)
  expect(loaded + restated + lags.reduce((sum, each) => sum + each.events, 0)).toBe(all.length)
  const reviews = all.filter(({ type, recordedAt, supersedes }) => type === 'ReviewHeld' && recordedAt > firstLoad && supersedes === undefined)
  const days = reviews.map(({ effectiveOn, recordedAt }) => Math.round((Date.parse(recordedAt.slice(0, 10)) - Date.parse(effectiveOn)) / 86_400_000)).sort((a, b) => a - b)
  expect(lags.find(({ type }) => type === 'ReviewHeld')).toEqual({ type: 'ReviewHeld', events: days.length, median: days[Math.ceil(days.length / 2) - 1], ninth: days[Math.ceil(days.length * 0.9) - 1], most: days.at(-1) })
})
