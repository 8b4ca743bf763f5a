import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayFromIso, monthOf } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { startRun } from '@kinfold/measure'
import type { Figure, Ratio } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicators, isRecorded, populationReferences } from '@kinfold/scorecard'
import { eventsOfRows, subjectsOf } from './rows-to-subjects.js'

const first = (2012 * 12) as Month
const count = 96

const figures = (children: readonly oracle.ChildRows[], coveredFrom: string) => {
  const events = eventsOfRows(children, coveredFrom)
  const run = startRun(indicators, local.settings, { first, count }, populationReferences([{ year: 2000, value: 10_000, source: 'made up' }]))
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

/** What rests on the days of the window alone, all of which are covered where it is recorded. */
const knownOnceCovered: ReadonlySet<string> = new Set([
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.7', '6.9', '8.3', '8.4', '8.5', '9.1', '9.2', '10.1'],
  ...['participation', 'missing-episodes', 'returns-home', 'staying-put']
])

const tidy = oracle.children(4, oracle.tidyChild)

/** What came of comparing one indicator's figures, over all worlds. */
interface Compared {
  stated: number
  unknown: number
  broken: string | undefined
}

const compared = new Map<string, Compared>(indicators.map(({ code }) => [code, { stated: 0, unknown: 0, broken: undefined }]))

/** Compares the figures of a log that begins later with those of the whole, of every indicator at once. */
const compare = (children: readonly oracle.ChildRows[], year: number): void => {
  const from = `${year}-04-01`
  const [whole, later] = [figures(children, '1900-01-01'), figures(oracle.censor(children, from), from)]
  const start = monthOf(dayFromIso(from) as Day) - first
  for (const measure of indicators) {
    const { code } = measure
    const of = compared.get(code) as Compared
    const all = whole.run.figures(code)
    later.run.figures(code).forEach((figure, index) => {
      if (index < start || !isRecorded(measure, (first + index) as Month, later.coverage)) return
      of[figure.unknown > 0 ? 'unknown' : 'stated'] += 1
      if (!contains(figure, all[index] as Figure)) of.broken ??= JSON.stringify({ code, index, from, figure, whole: all[index] })
    })
  }
}

beforeAll(() => {
  fc.assert(
    fc.property(tidy, fc.integer({ min: 2013, max: 2018 }), (children, year) => compare(children, year)),
    { numRuns: 200, seed: 1948 }
  )
})

describe('censoring: starting the log later turns answers into unknown, never into others', () => {
  it.each(indicators.map(({ code }) => code))('%s: the bounds contain the figure of the whole history', code => {
    const { stated, unknown, broken } = compared.get(code) as Compared
    expect(broken).toBeUndefined()
    expect(stated).toBeGreaterThan(100)
    if (!knownOnceCovered.has(code)) expect(unknown).toBeGreaterThan(0)
  })
})
