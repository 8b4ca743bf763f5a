import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, monthOf } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { startRun } from '@kinfold/measure'
import type { Figure, Ratio } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicators, isRecorded } from '@kinfold/scorecard'
import { eventsOfRows, subjectsOf } from './rows-to-subjects.js'

const first = (2012 * 12) as Month
const count = 96

const figures = (children: readonly oracle.ChildRows[], coveredFrom: string) => {
  const events = eventsOfRows(children, coveredFrom)
  const run = startRun(indicators, local.settings, { first, count })
  for (const subject of subjectsOf(events)) run.add(subject)
  return { run, coverage: events.coverage }
}

const atMost = (a: Ratio, b: Ratio): boolean => a.numerator * b.denominator <= b.numerator * a.denominator

/** The figure of the whole history lies within the bounds of the log that begins later. */
const contains = (later: Figure, whole: Figure): boolean => {
  if (whole.low === undefined || whole.high === undefined) return true
  if (later.low === undefined || later.high === undefined) return false
  return atMost(later.low, whole.high) && atMost(whole.low, later.high) && (whole.unknown > 0 || (atMost(later.low, whole.low) && atMost(whole.high, later.high)))
}

const world = fc.record({ children: oracle.children(4, oracle.tidyChild), year: fc.integer({ min: 2013, max: 2018 }) })

interface Tally {
  unknown: number
  stated: number
}

const tallies = new Map(indicators.map(({ code }): [string, Tally] => [code, { unknown: 0, stated: 0 }]))

const compareWorld = (children: readonly oracle.ChildRows[], year: number): void => {
  const from = `${year}-04-01`
  const whole = figures(children, '1900-01-01').run
  const later = figures(oracle.censor(children, from), from)
  const start = monthOf(dayFromIso(from) as Day) - first
  for (const measure of indicators) {
    const { code } = measure
    const tally = tallies.get(code) as Tally
    const wholeFigures = whole.figures(code)
    later.run.figures(code).forEach((figure, index) => {
      if (index < start || !isRecorded(measure, (first + index) as Month, later.coverage)) return
      if (figure.unknown > 0) tally.unknown += 1
      else tally.stated += 1
      const before = wholeFigures[index] as Figure
      if (!contains(figure, before)) expect.fail(JSON.stringify({ code, index, from, figure, whole: before }))
    })
  }
}

let compared = false

/** Compares every indicator on one and the same worlds, once. */
const compare = (): void => {
  if (compared) return
  fc.assert(fc.property(world, ({ children, year }) => compareWorld(children, year)), { numRuns: 200, seed: 1948 })
  compared = true
}

/** What is seen of the covered days themselves: starting later hides nothing of it. */
const neverUnknown = new Set([
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.7', '6.9', '8.3', '8.4', '8.5', '9.1', '9.2', '10.1'],
  ...['participation', 'missing-episodes', 'missing-children', 'returns-home', 'staying-put']
])

describe('censoring: starting the log later turns answers into unknown, never into others', () => {
  it('the bounds contain the figure of the whole history', compare)

  it.each(indicators.map(({ code }) => code))('%s was stated, and unknown where it can be', code => {
    compare()
    const { stated, unknown } = tallies.get(code) as Tally
    expect(stated).toBeGreaterThan(100)
    if (!neverUnknown.has(code)) expect(unknown).toBeGreaterThan(0)
  })
})
