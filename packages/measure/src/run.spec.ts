import { describe, expect, it } from 'vitest'
import { dayFromIso, monthOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { node, partsOf, primitive, setting, settleMeasure, startRun } from './index.js'
import type { Measure, MonthEnds, Tri } from './index.js'
import { clauseOn, countOfChildren, countOfMoments, meanOfDays, shareOfChildren, shareOfMoments, somebody } from './measures-for-tests.laws.js'

const day = (text: string): Day => dayFromIso(text) as Day
const ends: MonthEnds = { first: monthOf(day('2018-02-01')), count: 3 }
const inMarchAndApril = [day('2018-03-01'), day('2018-05-01')]
const there = clauseOn('there', inMarchAndApril)
const met = clauseOn('met', [day('2018-04-01'), day('2018-07-01')])

const bySwitch = primitive<Tri, readonly [], string>({
  name: 'a clause that holds where a switch is in',
  version: 1,
  all: (_subject, value) => (value === 'in' ? { surely: inMarchAndApril, possibly: inMarchAndApril } : { surely: [], possibly: [] }),
  say: value => value
})

const share: Measure = { ...shareOfChildren, code: '1', of: there, who: met }
const count = { ...countOfChildren, code: '2', who: node(bySwitch, setting('short'), []) }
const rate: Measure = { ...countOfChildren, shape: 'rate of children', code: '4', unit: 'per 10000', who: there, per: 'people' }
const numerators = (run: ReturnType<typeof startRun>, code: string) => run.figures(code).map(({ numerator }) => numerator)

describe('measures over subjects', () => {
  it('give one figure for each month end', () => {
    const run = startRun([share, count], { short: 'in' }, ends)
    run.add(somebody)
    run.add(somebody)
    expect(run.figures('1').map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[0, 0], [0, 2], [2, 2]])
    expect(numerators(run, '2')).toEqual([0, 2, 2])
  })

  it('take a subject out again as it was put in', () => {
    const run = startRun([share, count], { short: 'in' }, ends)
    run.add(somebody)
    run.add(somebody)
    run.remove(somebody)
    expect(numerators(run, '2')).toEqual([0, 1, 1])
    run.remove(somebody)
    expect(run.figures('1').every(({ low, unknown }) => low === undefined && unknown === 0)).toBe(true)
  })

  it('tell the figures as they stand when they are asked', () => {
    const run = startRun([count], { short: 'in' }, ends)
    expect(numerators(run, '2')).toEqual([0, 0, 0])
    run.add(somebody)
    expect(numerators(run, '2')).toEqual([0, 1, 1])
  })

  it('are settled each for itself', () => {
    const run = startRun([count, { ...count, code: '3' }], { short: 'out', '3.short': 'in' }, ends)
    run.add(somebody)
    expect([numerators(run, '2'), numerators(run, '3')]).toEqual([[0, 0, 0], [0, 1, 1]])
  })

  it('are taken of a population, month by month; without it there is no rate', () => {
    const people = new Map([['people', (month: number) => (month === ends.first + 1 ? 400 : undefined)]])
    const run = startRun([rate], {}, ends, people)
    run.add(somebody)
    const nothing = { denominator: undefined, low: undefined, high: undefined, unknown: 0 }
    const one = { numerator: 1, denominator: 400 }
    expect(run.figures('4')).toEqual([{ numerator: 0, ...nothing }, { ...one, low: one, high: one, unknown: 0 }, { numerator: 1, ...nothing }])
  })

  it('have the basis that a switch names, and their own where it names none', () => {
    const flow = { ...countOfMoments('month'), code: '5', basisSwitch: 'flow' }
    const basisUnder = (settings: Readonly<Record<string, string>>) => settleMeasure(flow, settings).basis
    expect([basisUnder({}), basisUnder({ flow: 'year-to-date' }), basisUnder({ flow: 'year-to-date', '5.flow': 'pooled-3-years' })]).toEqual(['month', 'year to date', 'pooled 3 years'])
    expect([basisUnder({ flow: 'month' }), basisUnder({ flow: 'rolling-12-months' })]).toEqual(['month', 'rolling 12 months'])
    expect(() => basisUnder({ flow: 'fortnight' })).toThrow('fortnight names no basis')
  })

  it('know nothing of a code that is not among them', () => {
    const run = startRun([count], { short: 'in' }, ends)
    expect(run.figures('9.9')).toEqual([])
    expect(run.tally('9.9')).toBeUndefined()
    expect(run.tally('2')).toHaveLength(6 * 4)
  })
})

describe('the parts of a measure', () => {
  it('are those of its shape, in order', () => {
    const [shared, mean] = [shareOfMoments('month'), meanOfDays('month')]
    const said = (measure: Measure) => partsOf(measure).map(({ name, node }) => [name, node.text])
    const counted = countOfMoments('month')
    expect(said(share)).toEqual([['of', there.text], ['who', met.text]])
    expect(said(count)).toEqual([['who', count.who.text]])
    expect(said(rate)).toEqual([['who', there.text]])
    expect(said(counted)).toEqual([['of', counted.of.text]])
    expect(said({ ...counted, who: shared.who })).toEqual([['of', counted.of.text], ['who', shared.who.text]])
    expect(said(shared)).toEqual([['of', shared.of.text], ['who', shared.who.text]])
    expect(said({ ...shared, among: shared.who })).toEqual([['of', shared.of.text], ['among', shared.who.text], ['who', shared.who.text]])
    expect(said(mean)).toEqual([['of', mean.of.text], ['days', mean.days.text]])
  })
})
