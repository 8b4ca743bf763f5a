import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, monthOf } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { dimensions, policies } from '@kinfold/clauses'
import type { Dimension } from '@kinfold/clauses'
import { settleMeasure, slicesAddUp, startRun } from '@kinfold/measure'
import type { Figure, Measure, Ratio, Run, Settings, Slice } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicators, isRecorded } from '@kinfold/scorecard'
import { eventsOfRows, subjectsOf } from './rows-to-subjects.js'

const ends = { first: (2012 * 12) as Month, count: 96 }
const codes = indicators.map(({ code }) => code)

const slicedRun = (children: readonly oracle.ChildRows[], coveredFrom: string, settings: Settings, by: Dimension) => {
  const events = eventsOfRows(children, coveredFrom)
  const run = startRun(indicators, settings, ends, new Map(), by.attribute)
  for (const subject of subjectsOf(events)) run.add(subject)
  return { run, coverage: events.coverage }
}

/** What a header or a row left blank, and a child without a header: faults of real files that decide slices. */
const withBlanks = (children: readonly oracle.ChildRows[], blank: number): readonly oracle.ChildRows[] =>
  children.map((child, place) => {
    if ((place + blank) % 3 !== 0) return child
    const { header, ...rest } = child
    if (blank % 2 === 0 || header === undefined) return rest
    return { ...rest, header: { ...header, SEX: '', ETHNIC: '' }, episodes: rest.episodes.map(row => ({ ...row, LS: '', PLACE: '', PLACE_PROVIDER: '', CIN: '' })) }
  })

const worlds = fc.record({
  children: fc.tuple(oracle.children(4), fc.nat({ max: 5 })).map(([children, blank]) => withBlanks(children, blank)),
  coveredFrom: fc.constantFrom('1900-01-01', '2014-04-01', '2016-04-01'),
  policy: fc.constantFrom(...policies)
})

const fallenInto = (run: Run, { code }: Measure): readonly Slice[] =>
  [...run.sliceTallies(code)].filter(([, tally]) => tally.some(number => number !== 0)).map(([slice]) => slice)

describe.each(dimensions.map(by => [by.name, by] as const))('slices by %s', (name, by) => {
  it(`${slicesAddUp.name}: ${slicesAddUp.statement}`, () => {
    const seen = new Map<string, Set<Slice>>(codes.map(code => [code, new Set<Slice>()]))
    fc.assert(
      fc.property(worlds, ({ children, coveredFrom, policy }) => {
        const { run } = slicedRun(children, coveredFrom, policy.settings, by)
        for (const measure of indicators) for (const slice of fallenInto(run, measure)) seen.get(measure.code)?.add(slice)
        expect(slicesAddUp.check({ run, ends, codes })).toEqual([])
      }),
      { numRuns: 40, seed: 1989 }
    )
    expect([...seen].filter(([, slices]) => slices.size === 0)).toEqual([])
    // All who are adopted may be of one legal status; of most indicators the law has to say more than that the whole is the whole.
    expect([...seen].filter(([, slices]) => slices.size > 1).length).toBeGreaterThan(codes.length / 2)
    const all = new Set([...seen.values()].flatMap(slices => [...slices]))
    if (name !== 'age-band' && name !== 'time-in-care') expect(all).toContain('')
    expect(all).toContain(undefined)
  })

  it('take a child out again as it was put in', () => {
    fc.assert(
      fc.property(worlds, ({ children, coveredFrom, policy }) => {
        const events = eventsOfRows(children, coveredFrom)
        const run = startRun(indicators, policy.settings, ends, new Map(), by.attribute)
        for (const subject of subjectsOf(events)) run.add(subject)
        for (const subject of subjectsOf(events)) run.remove(subject)
        for (const measure of indicators) expect(fallenInto(run, measure)).toEqual([])
      }),
      { numRuns: 10, seed: 1989 }
    )
  })
})

const atMost = (a: Ratio, b: Ratio): boolean => a.numerator * b.denominator <= b.numerator * a.denominator

const contains = (later: Figure, whole: Figure): boolean => {
  if (whole.low === undefined || whole.high === undefined) return true
  if (later.low === undefined || later.high === undefined) return false
  return atMost(later.low, whole.high) && atMost(whole.low, later.high) && (whole.unknown > 0 || (atMost(later.low, whole.low) && atMost(whole.high, later.high)))
}

const tidy = oracle.children(4, oracle.tidyChild)

describe('censoring: of a log that begins later', () => {
  it('the bounds of a slice contain what the whole history gives the slice', () => {
    const bounded = new Set<string>()
    const stated = new Set<string>()
    fc.assert(
      fc.property(tidy, fc.integer({ min: 2013, max: 2018 }), fc.constantFrom(...policies), fc.constantFrom(...dimensions), (children, year, policy, by) => {
        const from = `${year}-04-01`
        const whole = slicedRun(children, '1900-01-01', policy.settings, by).run
        const later = slicedRun(oracle.censor(children, from), from, policy.settings, by)
        const start = monthOf(dayFromIso(from) as Day) - ends.first
        for (const measure of indicators.map(written => settleMeasure(written, policy.settings))) {
          for (const slice of whole.sliceTallies(measure.code).keys()) {
            if (slice === undefined) continue
            const figures = whole.sliceFigures(measure.code, slice)
            later.run.sliceFigures(measure.code, slice).forEach((figure, index) => {
              if (index < start || !isRecorded(measure, (ends.first + index) as Month, later.coverage)) return
              ;(figure.unknown > 0 ? bounded : stated).add(by.name)
              const told = () => JSON.stringify({ by: by.name, code: measure.code, slice, index, from, policy: policy.name, figure, whole: figures[index] })
              if (!contains(figure, figures[index] as Figure)) throw new Error(told())
            })
          }
        }
      }),
      { numRuns: 120, seed: 1948 }
    )
    for (const { name } of dimensions) expect([name, stated.has(name), bounded.has(name)]).toEqual([name, true, true])
  })
})
