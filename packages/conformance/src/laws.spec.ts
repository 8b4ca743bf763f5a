import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromIso, formatDay, monthEnd, monthsFromTo } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { ceasedByChildArrangements, local, policies } from '@kinfold/clauses'
import { effectiveDay } from '@kinfold/journey'
import type { CoveredDays, TableCoverage } from '@kinfold/journey'
import {
  bound,
  compile,
  evidenceAllowsMore,
  evidenceByItself,
  evidenceOfOccasion,
  incrementalEqualsBatch,
  monthsOfYear,
  noLookAhead,
  nonAnticipation,
  oneBase,
  order,
  partsOf,
  partsOfWholes,
  runOver,
  settleMeasure,
  shift,
  split,
  stockAndFlow,
  subjectOf,
  truthOn,
  twoInterpreters,
  yearToDate
} from '@kinfold/measure'
import type { ChildEvents, Clause, CountOfMoments, FiguresByMonth, Histories, Law, Measure, Settings, Tri } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicatorOf, indicators, populationReferences } from '@kinfold/scorecard'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'
import { childrenWhoGoMissing } from './children-who-go-missing.js'
import { eventsOfRows } from './rows-to-subjects.js'

const first = (2012 * 12) as Month
const ends = { first, count: 96 }

const coveredFrom = fc.constantFrom('1900-01-01', '2014-04-01', '2016-04-01')

const references = populationReferences([{ year: 1900, value: 10_000, source: 'made up' }])

const historiesOf = (children: readonly oracle.ChildRows[], from: string, settings: Settings = local.settings): Histories => {
  const events = eventsOfRows(children, from)
  return { measures: indicators, settings, ends, children: events.children, coverage: events.coverage, references }
}

/** Every policy, and one that counts what none of them does. */
const ways: readonly Settings[] = [...policies.map(({ settings }) => settings), { ...local.settings, absences: 'missing-and-away' }]

const historiesOfUpTo = (most: number): fc.Arbitrary<Histories> =>
  fc.tuple(childrenWhoGoMissing(most), coveredFrom, fc.constantFrom(local.settings, ...ways)).map(([children, from, settings]) => historiesOf(children, from, settings))

const histories = historiesOfUpTo(3)

const told = ({ effectiveOn, type, payload, factId }: AnyEvent): string => {
  const codes = Object.entries(payload).flatMap(([key, value]) => (/need|urn|provider|home/i.test(key) ? [] : [String(value).slice(0, 7)]))
  return [effectiveOn, type, factId.slice(0, 7), ...codes].join(' ')
}

/** A world that breaks a law, small enough to read. */
const described = (world: unknown): string =>
  JSON.stringify(
    world,
    (key, value: unknown) => {
      if (key === 'measures' || key === 'primitive' || key === 'kids' || key === 'rearranged') return undefined
      return (key === 'events' || key === 'others') && Array.isArray(value) ? value.map(event => told(event as AnyEvent)) : value
    },
    1
  )

/** A law over generated worlds, none of which breaks it. */
const holds = <World>(law: Law<World>, worlds: fc.Arbitrary<World>, numRuns = 150): void => {
  it(`${law.name}: ${law.statement}`, () => {
    const { failed, counterexample, numRuns: runs } = fc.check(fc.property(worlds, world => law.check(world).length === 0), { numRuns, seed: 1989 })
    const world = counterexample?.[0]
    expect(world === undefined ? [] : [...law.check(world), described(world)]).toEqual([])
    expect(failed).toBe(false)
    expect(runs).toBe(numRuns)
  })
}

/** A law of several things asked of one world: making a world takes longer than asking. */
const ofEach = <World>(law: Law<World>): Law<readonly World[]> => ({ ...law, check: worlds => worlds.flatMap(world => law.check(world)) })

const shuffled = <A>(items: readonly A[]): fc.Arbitrary<readonly A[]> =>
  fc.array(fc.nat(), { minLength: items.length, maxLength: items.length }).map(keys =>
    items
      .map((item, index) => ({ item, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  )

const rearranged = (world: Histories): fc.Arbitrary<readonly ChildEvents[]> =>
  shuffled(world.children).chain(children => fc.tuple(...children.map(child => shuffled(child.events).map(events => ({ ...child, events })))))

const moment = (index: number): Instant => `2019-01-${String(index + 1).padStart(2, '0')}T00:00:00.000Z` as Instant

/** The same histories, each event recorded at one of ten moments. */
const recordedOverTime = (world: Histories): fc.Arbitrary<Histories> =>
  fc.infiniteStream(fc.nat({ max: 9 })).map(moments => ({
    ...world,
    children: world.children.map(child => ({
      ...child,
      events: child.events.map(event => ({ ...event, recordedAt: moment(moments.next().value as number) }))
    }))
  }))

const shiftDays = 146_097
const movedDay = (day: string): CivilDay => formatDay(addDays(dayFromIso(day) as Day, shiftDays)) as CivilDay
const movedCoverage = (coverage: TableCoverage): TableCoverage =>
  new Map([...coverage].map(([table, days]): [string, readonly CoveredDays[]] => [table, days.map(({ from, to }) => ({ from: addDays(from, shiftDays), to }))]))

const moved = (world: Histories): Histories => ({
  ...world,
  ends: { first: (first + 4800) as Month, count: ends.count },
  coverage: movedCoverage(world.coverage),
  children: world.children.map(child => ({
    ...child,
    events: child.events.map((event): AnyEvent => ({ ...event, effectiveOn: movedDay(event.effectiveOn) }))
  }))
})

/** Neither working days nor thresholds, which are of certain years. */
const withoutDatedRules = (world: Histories): Histories => ({ ...world, measures: indicators.filter(({ code }) => code !== '6.8' && code !== 'A3') })

describe('laws of histories', () => {
  holds(order, histories.chain(world => rearranged(world).map(children => ({ histories: world, rearranged: children }))))
  holds(split, fc.tuple(histories, fc.nat({ max: 3 })).map(([world, at]) => ({ histories: world, at })))
  holds(
    incrementalEqualsBatch,
    fc.tuple(histories, fc.nat({ max: 2 }), fc.nat({ max: 20 })).map(([world, child, known]) => ({ histories: world, child, known }))
  )
  holds(noLookAhead, fc.tuple(histories.chain(recordedOverTime), fc.nat({ max: 10 })).map(([world, at]) => ({ histories: world, knownAt: moment(at) })))
  holds(nonAnticipation, fc.tuple(histories, fc.nat({ max: ends.count - 1 })).map(([world, index]) => ({ histories: world, index })))
  holds(
    shift,
    histories.map(withoutDatedRules).map(world => ({ histories: world, shifted: moved(world) }))
  )
})

const isOfChildren = ({ shape }: Measure): boolean => shape === 'share of children' || shape === 'count of children' || shape === 'rate of children'

/** The clauses of every indicator under every policy, each once. */
const clauses: readonly Clause[] = [
  ...new Map(
    indicators
      .filter(isOfChildren)
      .flatMap(measure => ways.flatMap(settings => partsOf(settleMeasure(measure, settings))))
      .map(({ node }) => [node.text, node as Clause])
  ).values()
]

/** A day that matters to somebody: around an event, or around a month end. */
const dayOf = (events: readonly AnyEvent[]): fc.Arbitrary<Day> =>
  fc.tuple(fc.nat(), fc.integer({ min: -1, max: 1 }), fc.constantFrom(0, 0, 182, 365, 730, 731, 912, 913), fc.nat({ max: 95 }), fc.boolean()).map(
    ([place, near, later, month, atMonthEnd]) => {
      const event = events[place % Math.max(1, events.length)]
      const day = atMonthEnd || event === undefined ? monthEnd((first + month) as Month) : addDays(effectiveDay(event), later)
      return addDays(day, near)
    }
  )

/** Five questions about the first child of a world. */
const questions = historiesOfUpTo(1).chain(world => {
  const child = world.children[0] as ChildEvents
  const question = fc.record({ child: fc.constant(child), coverage: fc.constant(world.coverage), clause: fc.constantFrom(...clauses), day: dayOf(child.events) })
  return fc.array(question, { minLength: 5, maxLength: 5 })
})

const ofOccasions = indicators.filter(measure => !isOfChildren(measure))

/** Each measure of occasions, asked of the first child of a world as the world counts. */
const occasions = historiesOfUpTo(1).map(({ children, coverage, settings }) =>
  ofOccasions.map(measure => ({ child: children[0] as ChildEvents, coverage, measure, settings }))
)

const movedTo = (subject: ChildEvents, events: readonly AnyEvent[]): readonly AnyEvent[] => events.map(event => ({ ...event, stream: subject.events[0]?.stream ?? event.stream }))

const withOthers = historiesOfUpTo(2).filter(({ children }) => children.length > 1).chain(world => {
  const [child, other] = world.children as readonly [ChildEvents, ChildEvents]
  const question = fc.record({
    child: fc.constant(child),
    coverage: fc.constant(world.coverage),
    clause: fc.constantFrom(...clauses),
    day: dayOf(child.events),
    others: fc.subarray([...child.events, ...movedTo(child, other.events.filter(({ type }) => type !== 'Born' && type !== 'ChildDescribed'))])
  })
  return fc.array(question, { minLength: 5, maxLength: 5 })
})

describe('laws of clauses and their evidence', () => {
  holds(ofEach(twoInterpreters), questions, 800)
  holds(ofEach(evidenceByItself), questions, 800)
  holds(ofEach(evidenceAllowsMore), withOthers, 500)
  holds(ofEach(evidenceOfOccasion), occasions, 250)

  it('the questions asked are answered yes, no and cannot be known, of every clause', () => {
    const seen = new Set<string>()
    const program = compile(clauses)
    fc.assert(
      fc.property(questions, asked => {
        for (const { child, coverage, day } of asked) {
          program.ask(subjectOf(child, coverage))
          clauses.forEach(({ text }, index) => seen.add(`${text} ${String(truthOn(program.valueAt(program.slots[index] ?? 0) as Tri, day))}`))
        }
      }),
      { numRuns: 500, seed: 1989 }
    )
    const expected = clauses.flatMap(({ text }) => ['true', 'false', 'undefined'].map(value => `${text} ${value}`))
    expect(expected.filter(answer => !seen.has(answer))).toEqual([])
  })
})

const months = monthsFromTo(first, (first + ends.count - 1) as Month)

const figuresByMonth = (world: Histories): FiguresByMonth => {
  const run = runOver(world)
  const known = new Map(indicators.map(({ code }) => [code, run.figures(code)]))
  return { figure: (code, month) => known.get(code)?.[month - first], months, codes: indicators.map(({ code }) => code) }
}

/** Those who ceased with a residence or child arrangements order, month by month, counted as the world counts. */
const arrangementsIn = (world: Histories): ((month: Month) => number) => {
  const measure: CountOfMoments = { ...(indicatorOf('6.4') as CountOfMoments), who: ceasedByChildArrangements }
  const figures = runOver({ ...world, measures: [measure] }).figures(measure.code)
  return month => figures[month - first]?.numerator ?? 0
}

const monthText = (month: Month): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

describe('laws of figures', () => {
  const locally = fc.tuple(childrenWhoGoMissing(3), coveredFrom).map(([children, from]) => historiesOf(children, from))
  const onceAYear = { ...local.settings, occasions: 'once-a-year' }

  holds(bound, histories.map(figuresByMonth))
  holds(yearToDate, locally.map(figuresByMonth))
  holds(oneBase, locally.map(figuresByMonth))
  holds(oneBase, locally.map(world => figuresByMonth({ ...world, settings: onceAYear })), 50)
  holds(partsOfWholes, histories.map(world => ({ ...figuresByMonth(world), arrangements: arrangementsIn(world) })))
  holds(monthsOfYear, locally.map(world => ({ ...figuresByMonth(world), ofYear: figuresByMonth({ ...world, settings: { ...world.settings, flowWindow: 'year-to-date' } }).figure })))
  holds(
    stockAndFlow,
    oracle.children(3).map(children => ({
      ...figuresByMonth(historiesOf(children, '1900-01-01')),
      left: (month: Month) => {
        const last = monthEnd(month)
        let left = 0
        for (let day = monthEnd((month - 1) as Month) + 1; day <= last; day += 1) left += oracle.exitsOn(children, day).length
        return left
      }
    })),
    30
  )

  it('stock and flow: is about months in which somebody entered and somebody left', () => {
    const monthsWithBoth = new Set<string>()
    fc.assert(
      fc.property(oracle.children(3), children => {
        const { figure } = figuresByMonth(historiesOf(children, '1900-01-01'))
        for (const month of months) {
          if ((figure('6.3', month)?.numerator ?? 0) > 0) monthsWithBoth.add(`entered ${monthText(month).slice(0, 4)}`)
          if ((figure('6.4', month)?.numerator ?? 0) > 0) monthsWithBoth.add(`left ${monthText(month).slice(0, 4)}`)
        }
      }),
      { numRuns: 30, seed: 1989 }
    )
    expect(monthsWithBoth.size).toBeGreaterThan(8)
  })
})
