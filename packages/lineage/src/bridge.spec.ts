import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { local, policies, policyWith } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import { namedNumbers, settleMeasure, startRun, totals } from '@kinfold/measure'
import type { Measure, NamedNumbers, Subject } from '@kinfold/measure'
import { indicators, populationReferences } from '@kinfold/scorecard'
import { keysOf } from './bridge-change.js'
import { bridgeWorlds } from './bridge-worlds.laws.js'
import { everything, indicator, month, named } from './children-for-tests.laws.js'
import { bridgeAddsUp, startBridge } from './index.js'
import type { Bridge, BridgeRequest } from './index.js'

const policy = (name: string, set: Readonly<Record<string, string>> = {}): Policy => {
  const found = policyWith(name, set)
  if (found._tag === 'Left') throw new Error(found.left.code)
  return found.right
}

const references = populationReferences([{ year: 2000, value: 10_000, source: 'made up' }])

const across = (children: readonly Subject[], request: Omit<BridgeRequest, 'coverage' | 'references'>, coverage: TableCoverage = everything): Bridge => {
  const run = startBridge({ ...request, coverage, references })
  for (const child of children) run.add(child)
  return run.bridge()
}

const sum = (all: readonly NamedNumbers[]) => ({
  numerator: all.reduce((total, { numerator }) => total + numerator, 0),
  denominator: all.reduce((total, { denominator }) => total + (denominator ?? 0), 0),
  unknown: all.reduce((total, { unknown }) => total + unknown, 0),
  may: Object.fromEntries(Object.keys(all[0]?.may ?? {}).map(name => [name, all.reduce((total, { may }) => total + (may[name] ?? 0), 0)]))
})

/** The numbers of a figure, from a run of its own. */
const numbersUnder = (children: readonly Subject[], measure: Measure, { settings }: Policy, asked: BridgeRequest['month']): NamedNumbers => {
  const ends = { first: asked, count: 1 }
  const run = startRun([measure], settings, ends, references)
  for (const child of children) run.add(child)
  const tally = run.tally(measure.code)
  return namedNumbers(settleMeasure(measure, settings), tally === undefined ? [] : (totals(tally, ends)[0] ?? []))
}

const pairs = policies.flatMap(from => policies.filter(to => to !== from).map(to => [from, to] as const))

describe(`${bridgeAddsUp.name}: ${bridgeAddsUp.statement}`, () => {
  it.each(indicators.map(measure => [measure.code, measure] as const))('%s, between any two policies, in any order of the switches', (_code, measure) => {
    let changed = 0
    let twice = 0
    fc.assert(
      fc.property(bridgeWorlds, fc.constantFrom(...pairs), fc.shuffledSubarray(['shortBreaks', 'flowWindow', 'occasions', 'temporaryMoves']), ([children, asked], [from, to], order) => {
        const bridge = across(children, { measure, month: asked, from, to, order })
        expect(bridge.addsUp).toBe(true)
        expect(bridge.from.numbers).toEqual(numbersUnder(children, measure, from, asked))
        expect(bridge.to.numbers).toEqual(numbersUnder(children, measure, to, asked))
        const begun = bridge.from.numbers as NamedNumbers
        const ended = sum([begun, ...bridge.steps.flatMap(({ changes }) => changes.map(({ change }) => change))])
        expect(ended).toEqual({ ...bridge.to.numbers, denominator: bridge.to.numbers?.denominator ?? 0 })
        for (const step of bridge.steps) {
          if (step.changes.length > 0) expect(sum(step.changes.map(({ change }) => change))).toEqual({ ...step.change, denominator: step.change?.denominator ?? 0 })
          for (const { because, days, before, after } of step.changes) {
            expect(because.length > 0 || (days !== null && before === after), 'a change that nothing explains').toBe(true)
          }
        }
        const ids = bridge.steps.flatMap(({ changes }) => [...new Set(changes.map(({ child }) => child))])
        changed += ids.length
        if (new Set(ids).size < ids.length) twice += 1
      }),
      { numRuns: 150, seed: 1989 }
    )
    expect(changed).toBeGreaterThan(0)
    if (['6.3', '6.4'].includes(measure.code)) expect(twice).toBeGreaterThan(0)
  })

  const row = (...numbers: readonly number[]) => numbers
  const good = { from: row(1, 2), steps: [{ before: row(1, 2), changes: [row(1), row(0, 1)], after: row(2, 3) }], to: row(2, 3) }

  it.each([
    ['nothing', good, 0],
    ['a child left out', { ...good, steps: [{ before: row(1, 2), changes: [row(1)], after: row(2, 3) }] }, 1],
    ['a bound alone that does not add up', { ...good, steps: [{ before: row(1, 2), changes: [row(1), row(0, 1, 1)], after: row(2, 3) }] }, 1],
    ['a step that begins elsewhere', { ...good, steps: [{ before: row(0, 2), changes: [row(2), row(0, 1)], after: row(2, 3) }] }, 1],
    ['another end', { ...good, to: row(2, 4) }, 1]
  ])('says what breaks it: %s', (_what, numbers, broken) => {
    expect(bridgeAddsUp.check(numbers)).toHaveLength(broken)
  })
})

const stable = named('stable', { born: '2008-05-01', episodes: ['2014-01-01 - S C2 U4 -'] })
const movedWithCarer = named('moved with the carer', { born: '2008-05-01', episodes: ['2014-01-01 2017-06-01 S C2 U6 X1', '2017-06-01 - T C2 U4 -'] })
const onHoliday = named('on holiday', { born: '2008-05-01', episodes: ['2014-01-01 2017-08-01 S C2 U4 X1', '2017-08-01 2017-08-15 P C2 T3 X1', '2017-08-15 - P C2 U4 -'] })
const inShortBreaks = named('in short breaks', { born: '2008-05-01', episodes: ['2014-01-01 - S V4 U4 -'] })
const four = [stable, movedWithCarer, onHoliday, inShortBreaks]
const march = month('2018-03')
const day = (text: string): Day => dayFromIso(text) as Day

describe('8.1 from local to annex-a', () => {
  const bridge = across(four, { measure: indicator('8.1'), month: march, from: local, to: policy('annex-a') })
  const steps = bridge.steps.map(({ switch: name, change, changes }) => ({ name, change: [change?.numerator, change?.denominator], children: changes.map(({ child }) => child) }))

  it('goes through the switches that play a part, in their order, and names the others', () => {
    expect(steps).toEqual([
      { name: 'shortBreaks', change: [1, 1], children: ['in short breaks'] },
      { name: 'temporaryMoves', change: [-1, 0], children: ['on holiday'] }
    ])
    expect(bridge.withoutPart).toEqual(expect.arrayContaining(['flowWindow', 'adoptionWindow']))
    expect([bridge.from.numbers?.numerator, bridge.from.numbers?.denominator, bridge.to.numbers?.numerator, bridge.to.numbers?.denominator]).toEqual([3, 3, 3, 4])
  })

  it('says of each child which clause flipped, and of each switch what it changes in the words', () => {
    const [breaks, holidays] = bridge.steps
    expect(breaks?.changes[0]).toMatchObject({ before: 'out of scope', after: 'met' })
    expect(breaks?.changes[0]?.because[0]).toEqual({ clause: 'in a period of care (short breaks included)', before: false, after: true })
    expect(holidays?.changes[0]).toMatchObject({ before: 'met', after: 'not met', because: [expect.objectContaining({ before: true, after: false })] })
    expect(holidays?.changes[0]?.because[0]?.clause).toMatch(/^in one placement .* that has lasted at least 2 years$/)
    expect(breaks?.words).toEqual([{ part: 'of', one: 'a period of care (short breaks left out)', other: 'a period of care (short breaks included)' }])
  })

  it('says of a clause about other days that it flipped, though none within it did on the day asked about', () => {
    const wentMissing = named('went missing', { born: '2009-02-28', episodes: ['2017-05-01 2017-06-01 S V4 U4 X1', '2017-06-01 - L C2 U4 -'], missing: ['2017-05-20 2017-05-21 M'] })
    const { steps: [missing] } = across([wentMissing], { measure: indicator('missing-children'), month: march, from: local, to: policy('annex-a') })
    expect(missing?.changes[0]).toMatchObject({ before: 'not met', after: 'met', because: [{ before: false, after: true }] })
  })

  it('puts a child who enters by one switch and is missed by the next down to both', () => {
    const both = named('both', { born: '2008-05-01', episodes: ['2014-01-01 2017-08-01 S V4 U4 X1', '2017-08-01 2017-08-15 P V4 T3 X1', '2017-08-15 - P V4 U4 -'] })
    const { steps: two } = across([both], { measure: indicator('8.1'), month: march, from: local, to: policy('annex-a') })
    expect(two.map(({ changes }) => changes.map(({ before, after }) => `${before} → ${after}`))).toEqual([['out of scope → met'], ['met → not met']])
  })
})

describe('the order of the switches', () => {
  const twice = named('home twice', { born: '2010-05-01', episodes: ['2017-05-01 2017-06-01 S V2 U4 E4A', '2018-03-01 2018-03-10 S V2 U4 E4A'] })
  const by = (order: readonly string[]) =>
    across([twice], { measure: indicator('6.4'), month: march, from: local, to: policy('dfe-2023'), order }).steps.map(({ switch: name, change }) => [name, change?.numerator])

  it('decides what is put down to which, and not where it ends', () => {
    expect(by([])).toEqual([['occasions', 0], ['flowWindow', 0]])
    expect(by(['flowWindow', 'occasions'])).toEqual([['flowWindow', 1], ['occasions', -1]])
  })

  it('names the one that stands in the place of an occasion', () => {
    const { steps } = across([twice], { measure: indicator('6.4'), month: march, from: local, to: policy('dfe-2023'), order: ['flowWindow'] })
    expect(steps[0]?.changes).toMatchObject([{ on: '2017-06-01', before: 'out of scope', after: 'met', because: [{ clause: 'in the days looked at, 2018-03-01 to 2018-03-31', before: false, after: true }] }])
    expect(steps[1]?.changes).toMatchObject([{ on: '2017-06-01', before: 'met', after: 'out of scope', because: [{ clause: 'not replaced by a later one of the year, as it is from 2018-03-10 on', before: true, after: false }] }])
  })
})

describe('an occasion under two policies', () => {
  it('is known by its day, and by its place among those of the day', () => {
    const on = (text: string) => ({ earliest: day(text), on: day(text), seen: day(text), is: null, evidence: () => ({ facts: [], silences: [] }) })
    expect(keysOf([on('2018-03-01'), on('2018-03-02'), on('2018-03-01'), undefined])).toEqual(['2018-03-01 0', '2018-03-02 0', '2018-03-01 1', ' 0'])
  })
})

describe('what cannot be said', () => {
  it('two policies that count alike have no steps', () => {
    expect(across(four, { measure: indicator('6.1'), month: march, from: local, to: policy('dfe-2023') })).toMatchObject({ steps: [], addsUp: true })
  })

  it('a switch set for one measure is a step of that measure alone', () => {
    const to = policy('local', { '8.1.temporaryMoves': 'end' })
    expect(across(four, { measure: indicator('8.1'), month: march, from: local, to }).steps.map(({ switch: name }) => name)).toEqual(['temporaryMoves'])
    expect(across(four, { measure: indicator('8.2'), month: march, from: local, to }).steps).toEqual([])
  })

  it('where a figure is not recorded no change and no child is told, and the figure says so', () => {
    const short: TableCoverage = new Map([...everything].map(([table]) => [table, [{ from: day('2017-04-01'), to: day('2018-04-01') }]]))
    const bridge = across(four, { measure: indicator('10.4'), month: march, from: local, to: policy('dfe-2023') }, short)
    expect([bridge.from.figure.state, bridge.to.figure.state, bridge.to.numbers]).toEqual(['no children in scope', 'not recorded', null])
    expect(bridge.steps.at(-1)).toMatchObject({ change: null, changes: [] })
    expect(bridge.addsUp).toBe(true)
  })
})
