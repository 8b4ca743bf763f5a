import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addToMonth, formatUkDay, monthEnd, parseUkDay } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { effectiveDay } from '@kinfold/journey'
import {
  evidenceAllowsMore,
  evidenceByItself,
  evidenceOfOccasion,
  explainAt,
  explainOn,
  isAllowedBy,
  mergeEvidence,
  nonAnticipation,
  partsOf,
  settleMeasure,
  subjectOf,
  twoInterpreters,
  valueOf
} from '@kinfold/measure'
import type { ChildEvents, Clause, Evidence, Law, Measure, Moments, Node, Settings } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicatorOf } from '@kinfold/scorecard'
import type { AnyEvent } from '@kinfold/vocabulary'
import { eventsOfRows } from './rows-to-subjects.js'

const first = (2012 * 12) as Month
const ends = { first, count: 96 }

const measures = ['10.2', '10.3', 'A3', 'A10', 'NI61'].map(code => indicatorOf(code) as Measure)
const settings: Settings = { ...local.settings, adoptionWindow: 'pooled-3-years', waitingChildren: 'in' }

const dayIn = (text: string | undefined): readonly Day[] => {
  const day = parseUkDay(text ?? '')
  return day._tag === 'Left' ? [] : [day.right]
}

/** Days by which an answer changes, counted from a day on which a row begins or ends. */
const away = fc.constantFrom(-731, -427, -426, -366, -365, -364, -31, -1, 0, 1, 31, 365)

const nearRows = ({ episodes }: oracle.ChildRows): fc.Arbitrary<Day> => {
  const days = episodes.flatMap(({ DECOM, DEC }) => [...dayIn(DECOM), ...dayIn(DEC)])
  return fc.tuple(fc.constantFrom(...days), away, fc.boolean()).map(([day, by, aYearBefore]) => (aYearBefore ? addMonths(addDays(day, Math.sign(by)), -12) : addDays(day, by)))
}

/** A child with decisions, reversals and matches beside those that belong to the history. */
const decided = (child: oracle.ChildRows): fc.Arbitrary<oracle.ChildRows> => {
  const near = nearRows(child)
  const of = { CHILD: oracle.childOf(child), DOB: child.header?.DOB ?? '' }
  const decision = fc.tuple(near, fc.option(fc.constantFrom(-1, 0, 1, 30, 365))).map(([on, later]) => ({
    ...of,
    DATE_PLACED: formatUkDay(on),
    DATE_PLACED_CEASED: later === null ? '' : formatUkDay(addDays(on, later))
  }))
  const match = fc.tuple(near, near, fc.constantFrom('0', '1', '')).map(([on, decidedOn, FOSTER_CARE]) => ({
    ...of,
    DATE_INT: formatUkDay(decidedOn),
    DATE_MATCH: formatUkDay(on),
    FOSTER_CARE
  }))
  return fc
    .record({ keeps: fc.boolean(), decisions: fc.array(decision, { maxLength: 3 }), matches: fc.array(match, { maxLength: 2 }) })
    .map(({ keeps, decisions, matches }) => ({
      ...child,
      placedForAdoption: [...(keeps ? child.placedForAdoption : []), ...decisions],
      ad1: [...(keeps ? child.ad1 : []), ...matches]
    }))
}

const isAdopted = ({ episodes }: oracle.ChildRows): boolean => episodes.some(({ REC }) => REC === 'E11' || REC === 'E12')

const adoptable: fc.Arbitrary<oracle.ChildRows> = fc
  .oneof({ weight: 3, arbitrary: oracle.children(1).filter(([child]) => child !== undefined && isAdopted(child)) }, { weight: 1, arbitrary: oracle.children(1) })
  .map(([child]) => child as oracle.ChildRows)
  .filter(({ episodes }) => episodes.length > 0)
  .chain(decided)

const world = fc.tuple(adoptable, fc.constantFrom('1900-01-01', '2013-04-01', '2015-04-01', '2017-04-01')).map(([child, from]) => eventsOfRows([child], from))

const clausesOf = (measure: Measure): readonly Clause[] => partsOf(settleMeasure(measure, settings)).map(({ node }) => node as Clause)
const clauses = clausesOf(indicatorOf('A3') as Measure)
const inside = ({ kids }: Node<unknown>): readonly Node<unknown>[] => kids.flatMap(kid => [kid, ...inside(kid)])
const waiting = clauses.flatMap(inside).filter(({ primitive: { name } }) => name.startsWith('waiting')) as readonly Clause[]

/** Nothing is told of a day before the birth: without the birth, which takes effect later, it could not be known that there was no care then. */
const isBornFirst = ({ events }: ChildEvents): boolean => {
  const born = events.find(({ type }) => type === 'Born')
  return born === undefined || events.every(event => effectiveDay(event) >= effectiveDay(born))
}

const dayOf = (events: readonly AnyEvent[]): fc.Arbitrary<Day> =>
  fc.tuple(fc.nat(), away, fc.nat({ max: ends.count - 1 }), fc.boolean()).map(([place, by, month, atMonthEnd]) => {
    const event = events[place % events.length]
    return atMonthEnd || event === undefined ? monthEnd(addToMonth(first, month)) : addDays(effectiveDay(event), -by)
  })

const questions = world.filter(({ children }) => children.length > 0).chain(({ children, coverage }) => {
  const child = children[0] as ChildEvents
  return fc.record({ child: fc.constant(child), coverage: fc.constant(coverage), clause: fc.constantFrom(...clauses, ...waiting), day: dayOf(child.events) })
})

const holds = <World>(law: Law<World>, worlds: fc.Arbitrary<World>, numRuns: number): void => {
  it(`${law.name}: ${law.statement}`, () => {
    const { counterexample, numRuns: runs } = fc.check(fc.property(worlds, of => law.check(of).length === 0), { numRuns, seed: 1926 })
    const broken = counterexample?.[0]
    expect(broken === undefined ? [] : law.check(broken)).toEqual([])
    expect(runs).toBe(numRuns)
  })
}

describe('laws of adoptions and of children who wait for one, decided, reversed and matched in every way', () => {
  holds(twoInterpreters, questions, 800)
  holds(evidenceByItself, questions, 800)
  holds(
    evidenceAllowsMore,
    questions.chain(question => fc.subarray([...question.child.events]).map(others => ({ ...question, others }))),
    800
  )
  holds(
    evidenceOfOccasion,
    fc.tuple(world, fc.constantFrom(...measures.filter(({ code }) => code !== 'A3'))).filter(([{ children }]) => children.length > 0).map(([{ children, coverage }, measure]) => ({ child: children[0] as ChildEvents, coverage, measure, settings })),
    500
  )
  holds(
    nonAnticipation,
    fc.tuple(world.filter(({ children }) => children.every(isBornFirst)), fc.nat({ max: ends.count - 1 })).map(([{ children, coverage }, index]) => ({ histories: { measures, settings, ends, children, coverage }, index })),
    250
  )

  it('the questions asked are answered yes, no and cannot be known, of every clause', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(questions, ({ child, coverage, clause, day }) => {
        seen.add(`${clause.primitive.name} ${String(explainOn(clause, subjectOf(child, coverage))(day).value)}`)
      }),
      { numRuns: 600, seed: 1926 }
    )
    for (const { primitive: { name } } of [...clauses, ...waiting]) for (const value of ['true', 'false', 'undefined']) expect(seen).toContain(`${name} ${value}`)
  })
})

/** What is said of a child's adoptions by a part of a measure, each with its evidence. */
const saidOf = (of: Node<Moments<unknown>>, part: Node<unknown>, child: ChildEvents, coverage: ReturnType<typeof eventsOfRows>['coverage']) => {
  const subject = subjectOf(child, coverage)
  const values = valueOf(part, subject) as readonly unknown[]
  const at = explainAt(part, subject)
  return valueOf(of, subject).items.map((moment, index): { readonly text: string; readonly answer: unknown; readonly evidence: Evidence } => ({
    text: JSON.stringify([moment.on, values[index] ?? null]),
    answer: values[index],
    evidence: mergeEvidence([moment.evidence(), at(index).evidence])
  }))
}

describe('evidence of an adoption', () => {
  it.each(['10.2', 'A10', 'NI61'])('%s: with any other decisions, reversals, matches and episodes that the silences allow says the same', code => {
    const [of, ...parts] = partsOf(settleMeasure(indicatorOf(code) as Measure, settings)).map(({ node }) => node) as [Node<Moments<unknown>>, ...Node<unknown>[]]
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(world.chain(each => fc.tuple(fc.constant(each), fc.subarray([...(each.children[0]?.events ?? [])]))), ([{ children: [child], coverage }, others]) => {
        if (child === undefined) return
        for (const part of parts) {
          for (const { text, answer, evidence } of saidOf(of, part, child, coverage)) {
            const key = typeof answer === 'object' ? 'days' : String(answer)
            seen.set(key, (seen.get(key) ?? 0) + 1)
            const more = [...evidence.facts, ...others.filter(event => isAllowedBy(evidence, event))]
            expect(saidOf(of, part, { ...child, events: more }, coverage).map(each => each.text)).toContain(text)
          }
        }
      }),
      { numRuns: 250, seed: 1926 }
    )
    for (const key of code === 'A10' ? ['days'] : ['true', 'false', 'undefined']) expect(seen.get(key) ?? 0, key).toBeGreaterThan(10)
  })
})
