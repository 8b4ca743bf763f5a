import { describe, expect, it } from 'vitest'
import { dayFromIso, monthOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { node, partsOf, primitive, setting, startRun } from './index.js'
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
const count: Measure = { ...countOfChildren, code: '2', who: node(bySwitch, setting('short'), []) }
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
    expect(partsOf(share)).toEqual([there, met])
    expect(partsOf(count)).toHaveLength(1)
    expect(partsOf(countOfMoments('month'))).toEqual([countOfMoments('month').of])
    expect(partsOf(shared)).toEqual([shared.of, shared.who])
    expect(partsOf(mean)).toEqual([mean.of, mean.days])
  })
})
