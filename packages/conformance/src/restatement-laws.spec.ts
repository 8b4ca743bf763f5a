import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf, parseDay } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { policies } from '@kinfold/clauses'
import { coverageOf, currentFacts, journeyOf } from '@kinfold/journey'
import { startRestatement } from '@kinfold/lineage'
import type { Restatement, RestatementRequest } from '@kinfold/lineage'
import { figureOf, namedNumbers, settleMeasure, startRun, totals } from '@kinfold/measure'
import type { NamedNumbers } from '@kinfold/measure'
import type * as oracle from '@kinfold/oracle'
import { indicators, populationReferences, printFigure } from '@kinfold/scorecard'
import { eventId } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { childrenWhoGoMissing } from './children-who-go-missing.js'
import { byChild, eventsOfTellings } from './rows-to-subjects.js'

const first = '2019-04-05T10:00:00.000Z' as Instant
const between = '2019-04-20T00:00:00.000Z' as Instant
const second = '2019-05-05T10:00:00.000Z' as Instant
const third = '2019-06-05T10:00:00.000Z' as Instant
const references = populationReferences([{ year: 2000, value: 10_000, source: 'made up' }])

/** The rows of a child as they were told first, where anything was: some not yet, some open still, some in other placements. */
const toldEarly = (child: oracle.ChildRows, luck: readonly number[]): oracle.ChildRows => {
  const luckOf = (place: number): number => luck[place % luck.length] ?? 9
  const { header, ...rest } = child
  return {
    ...rest,
    ...(header === undefined || luckOf(3) === 0 ? {} : { header }),
    episodes: child.episodes.flatMap((row, place) => {
      if (luckOf(place) === 0) return []
      if (luckOf(place) === 1) return [{ ...row, DEC: '', REC: '' }]
      return [luckOf(place) === 2 ? { ...row, PLACE: 'K2', LS: 'V2' } : row]
    }),
    reviews: child.reviews.filter((_, place) => luckOf(place + 1) > 1),
    ad1: child.ad1.filter((_, place) => luckOf(place + 2) > 1),
    missing: (child.missing ?? []).filter((_, place) => luckOf(place + 3) > 2)
  }
}

/** A fact that is taken back. */
const takenBack = (event: AnyEvent): AnyEvent => {
  const content = { type: 'FactRetracted' as const, version: 1, effectiveOn: event.effectiveOn, payload: {} }
  return { ...event, ...content, id: eventId(event.factId, content, event.id), supersedes: event.id, recordedAt: third, recordedBy: 'a manager', reason: 'told by mistake' }
}

interface World {
  readonly events: readonly AnyEvent[]
  readonly month: Month
}

const worlds: fc.Arbitrary<World> = fc
  .record({
    children: childrenWhoGoMissing(3),
    luck: fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 9 }),
    early: fc.constantFrom('1900-01-01', '2016-04-01', '2017-04-01'),
    late: fc.constantFrom('1900-01-01', '2015-04-01', '2017-04-01'),
    gone: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
    pick: fc.nat(),
    later: fc.constantFrom(0, 0, 1, 11, 24, 30)
  })
  .map(({ children, luck, early, late, gone, pick, later }) => {
    const told = eventsOfTellings([
      { children: children.flatMap((child, place) => (luck[place % luck.length] === 1 ? [] : [toldEarly(child, luck)])), recordedAt: first, coveredFrom: early },
      { children, recordedAt: second, coveredFrom: late }
    ])
    const held = currentFacts(told).filter(({ stream }) => stream.startsWith('careJourney'))
    const withdrawn = [...new Set(gone)].flatMap(place => held[place] ?? []).map(takenBack)
    const days = children.flatMap(({ episodes, missing = [] }) => [
      ...episodes.flatMap(({ DECOM, DEC = '', REC }) => (DEC === '' ? [DECOM] : [DECOM, DEC, ...(REC === 'E17' ? [DEC, DEC, DEC] : [])])),
      ...missing.map(({ MIS_START }) => MIS_START)
    ])
    const day = parseDay((days[pick % Math.max(days.length, 1)] ?? '01/04/2018').split('/').toReversed().join('-'))
    const month = Math.min(day._tag === 'Right' ? monthOf(day.right) + later : 0, 2019 * 12 + 2)
    return { events: [...told, ...withdrawn], month: Math.max(month, 2012 * 12) as Month }
  })

const restated = ({ events, month }: World, request: Pick<RestatementRequest, 'measure' | 'policy' | 'from' | 'to'>): Restatement => {
  const { children, authority } = byChild(events)
  const run = startRestatement({ ...request, month, authority, references })
  for (const child of children) run.add(child.subject, child.events)
  return run.restatement()
}

/** What a scorecard as known at a moment is made from. */
const numbersAt = ({ events, month }: World, { measure: written, policy }: Pick<RestatementRequest, 'measure' | 'policy'>, knownAt: Instant) => {
  const { children, authority } = byChild(events)
  const coverage = coverageOf(authority, knownAt)
  const measure = settleMeasure(written, policy.settings)
  const ends = { first: month, count: 1 }
  const run = startRun([measure], policy.settings, ends, references)
  for (const child of children) {
    const facts = currentFacts(child.events, knownAt)
    if (facts.length > 0) run.add({ journey: journeyOf(child.subject, facts), coverage })
  }
  const tally = run.tally(measure.code)
  const numbers = tally === undefined ? [] : (totals(tally, ends)[0] ?? [])
  const [figure = figureOf(measure, numbers)] = run.figures(measure.code)
  return { printed: printFigure(measure, month, coverage, figure), numbers: namedNumbers(measure, numbers) }
}

const plus = (one: NamedNumbers, other: NamedNumbers): NamedNumbers => ({
  numerator: one.numerator + other.numerator,
  denominator: one.denominator === null ? null : one.denominator + (other.denominator ?? 0),
  unknown: one.unknown + other.unknown,
  may: Object.fromEntries(Object.entries(one.may).map(([name, value]) => [name, value + (other.may[name] ?? 0)]))
})

describe('a restatement', () => {
  it('adds up: the children make the whole difference between what two scorecards say, and each change is told why', () => {
    const changed = new Map(indicators.map(({ code }) => [code, 0]))
    const seen = { 'not told of': 0, 'entered or left': 0, covered: 0, withdrawn: 0, narrower: 0 }
    fc.assert(
      fc.property(worlds, fc.constantFrom(...policies), fc.constantFrom([first, second], [between, third], [second, third]), (world, policy, [from = first, to = third]) => {
        for (const measure of indicators) {
          const told = restated(world, { measure, policy, from, to })
          expect(told.addsUp).toBe(true)
          for (const [side, at] of [[told.from, from], [told.to, to]] as const) {
            const { printed, numbers } = numbersAt(world, { measure, policy }, at)
            expect(side.figure).toEqual(printed)
            if (side.numbers !== null) expect(side.numbers).toEqual(numbers)
          }
          if (told.from.numbers === null || told.to.numbers === null) {
            expect([told.change, told.changes]).toEqual([null, []])
            continue
          }
          expect(told.changes.map(({ change }) => change).reduce(plus, told.from.numbers)).toEqual(told.to.numbers)
          for (const { child, because, days, before, after, events, isCoveredAnew } of told.changes) {
            changed.set(measure.code, (changed.get(measure.code) ?? 0) + 1)
            expect(because.length > 0 || (days !== null && before === after), 'a change that nothing explains').toBe(true)
            expect(events.length > 0 || isCoveredAnew, 'a change that nothing did').toBe(true)
            for (const { event } of events) expect(event.recordedAt > from && event.recordedAt <= to && event.stream.endsWith(child)).toBe(true)
            if (because.some(({ clause }) => clause === 'told of in the records')) seen['not told of'] += 1
            if (before !== after) seen['entered or left'] += 1
            if (isCoveredAnew) seen.covered += 1
            if (events.some(({ event }) => event.type === 'FactRetracted')) seen.withdrawn += 1
            if (events.length < world.events.filter(({ stream, recordedAt }) => stream.endsWith(child) && recordedAt > from && recordedAt <= to).length) seen.narrower += 1
          }
        }
      }),
      { numRuns: 150, seed: 903, endOnFailure: true }
    )
    expect([...changed].filter(([, count]) => count === 0)).toEqual([])
    for (const [what, count] of Object.entries(seen)) expect([what, count > 20]).toEqual([what, true])
  }, 180_000)

  it('names what did it: the events alone make the change, and not one of their facts can be left out', () => {
    let asked = 0
    fc.assert(
      fc.property(worlds, fc.shuffledSubarray([...indicators], { minLength: 10, maxLength: 10 }), fc.constantFrom(...policies), (world, measures, policy) => {
        const changes = measures.flatMap(measure => restated(world, { measure, policy, from: first, to: undefined }).changes.map(change => ({ measure, ...change })))
        for (const { measure, child, on, change, events, isCoveredAnew } of changes) {
          const request = { measure, policy, from: first, to: undefined }
          const known = world.events.filter(({ stream, recordedAt }) => stream.endsWith(child) && recordedAt <= first)
          const covering = world.events.filter(({ stream, recordedAt }) => stream.startsWith('authority') && (recordedAt <= first || isCoveredAnew))
          const changeBy = (of: readonly AnyEvent[]) =>
            restated({ ...world, events: [...covering, ...known, ...of] }, request).changes.find(other => other.on === on && JSON.stringify(other.change) === JSON.stringify(change))
          const named = events.map(({ event }) => event)
          expect(changeBy(named)).toBeDefined()
          for (const fact of new Set(named.map(({ factId }) => factId))) expect(changeBy(named.filter(({ factId }) => factId !== fact))).toBeUndefined()
          asked += 1
        }
      }),
      { numRuns: 60, seed: 1989, endOnFailure: true }
    )
    expect(asked).toBeGreaterThan(50)
  }, 180_000)
})
