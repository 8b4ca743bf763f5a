import { describe, expect, it } from 'vitest'
import { policyWith } from '@kinfold/clauses'
import { settleMeasure } from '@kinfold/measure'
import type { Figure, Measure, Ratio, Unit } from '@kinfold/measure'
import { isRecorded, stateOf } from './index.js'
import { covering, indicator, month } from './figures-for-tests.laws.js'

const [stock, rolling, flow, toDate] = ['6.1', '8.2', '6.3', '10.4'].map(indicator) as [Measure, Measure, Measure, Measure]
const march = month('2018-03')
const recorded = (measure: Measure, ...episodes: readonly string[]): boolean => isRecorded(measure, march, covering({ episodes }))

describe('a figure is recorded', () => {
  it.each<[string, Measure, string, string]>([
    ['month end: on its last day', stock, '2018-03-31', '2018-04-01'],
    ['rolling 12 months: on its last day; what lies before makes it unknown at the most', rolling, '2018-03-31', '2018-04-01'],
    ['month: from its first day', flow, '2018-03-01', '2018-03-02'],
    ['year to date: from 1 April', toDate, '2017-04-01', '2017-04-02']
  ])('%s', (_name, measure, covered, tooLate) => {
    expect(recorded(measure, covered)).toBe(true)
    expect(recorded(measure, tooLate)).toBe(false)
    expect(recorded(measure, `${covered} 2018-03-31`)).toBe(true)
    expect(recorded(measure, `${covered} 2018-03-30`)).toBe(false)
  })

  it.each([
    ['2018-03', '2015-04-01', '2015-04-02'],
    ['2018-04', '2016-04-01', '2016-04-02'],
    ['2018-02', '2015-04-01', '2015-04-02']
  ])('pooled 3 years: %s from %s, two whole years and the year so far', (text, covered, tooLate) => {
    const pooled = policyWith('dfe-2023')
    if (pooled._tag === 'Left') throw new Error(pooled.left.code)
    for (const code of ['10.4', 'A10', 'A3']) {
      const measure = settleMeasure(indicator(code), pooled.right.settings)
      const from = (first: string) => isRecorded(measure, month(text), covering({ episodes: [first], ad1: [first] }))
      expect([code, from(covered), from(tooLate)]).toEqual([code, true, false])
    }
  })

  it('of A3 over three years, whatever the policy; in the year before its first threshold it is not measured', () => {
    const figure: Figure = { numerator: 0, denominator: 1, low: { numerator: 0, denominator: 1 }, high: { numerator: 0, denominator: 1 }, unknown: 0 }
    const a3 = indicator('A3')
    const state = (of: string, first: string) => stateOf(a3, month(of), covering({ episodes: [first] }), figure)
    expect([state('2018-03', '2015-04-01'), state('2018-03', '2015-04-02')]).toEqual(['stated', 'not recorded'])
    expect([state('2011-04', '1990-01-01'), state('2011-03', '1990-01-01')]).toEqual(['stated', 'not measured this month'])
  })

  it('over several extracts that leave no gap in its days', () => {
    expect(recorded(flow, '2018-03-01 2018-03-10', '2018-03-11 2018-03-31')).toBe(true)
    expect(recorded(flow, '2018-03-11 2018-03-31', '2018-03-01 2018-03-12')).toBe(true)
    expect(recorded(flow, '2018-03-01 2018-03-10', '2018-03-12 2018-03-31')).toBe(false)
  })

  it('where every table that it needs is covered, and not where one is not', () => {
    const reviews = indicator('6.8')
    expect(reviews.needs).toEqual(['episodes', 'reviews'])
    expect(isRecorded(reviews, march, covering({ episodes: ['2018-03-01'], reviews: ['2018-03-01'] }))).toBe(true)
    expect(isRecorded(reviews, march, covering({ episodes: ['2018-03-01'], reviews: ['2018-03-02'] }))).toBe(false)
    expect(isRecorded(reviews, march, covering({ episodes: ['2018-03-01'] }))).toBe(false)
    expect(isRecorded(reviews, march, covering({}))).toBe(false)
  })
})

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator })
const between = (low: Ratio | undefined, high: Ratio | undefined, unknown: number): Figure => ({ numerator: 0, denominator: 0, low, high, unknown })

const everything = covering({ episodes: ['1990-01-01'] })
const share: Measure = { ...indicator('8.1'), needs: ['episodes'] }
const state = (figure: Figure, measure: Measure = share) => stateOf(measure, march, everything, figure)

describe('the state of a figure', () => {
  it('stated: nothing is unknown', () => {
    expect(state(between(ratio(1, 3), ratio(1, 3), 0))).toBe('stated')
  })

  it.each<[string, Unit, Ratio, Ratio, string]>([
    ['a share whose bounds print the same', 'percent', ratio(1000, 3000), ratio(1001, 3002), 'stated'],
    ['a share whose bounds print differently, though they are nearer', 'percent', ratio(12_249, 100_000), ratio(12_250, 100_000), 'bounded'],
    ['a share whose bounds are far apart', 'percent', ratio(1, 3), ratio(2, 3), 'bounded'],
    ['a mean whose bounds print the same', 'days', ratio(10_001, 1000), ratio(10_049, 1000), 'stated'],
    ['a mean whose bounds print differently', 'days', ratio(10_049, 1000), ratio(10_050, 1000), 'bounded'],
    ['a count', 'count', ratio(7, 1), ratio(8, 1), 'bounded']
  ])('with somebody unknown, %s', (_name, unit, low, high, expected) => {
    const measure = { ...share, unit }
    expect(state(between(low, high, 1), measure)).toBe(expected)
    expect(state(between(low, low, 1), measure)).toBe('stated')
  })

  it('no children in scope: a share or a mean of nobody', () => {
    expect(state(between(undefined, undefined, 0))).toBe('no children in scope')
  })

  it('not recorded: though there be nobody, and though figures could be worked out', () => {
    expect(stateOf(share, march, covering({ episodes: ['2018-04-01'] }), between(ratio(1, 3), ratio(1, 3), 0))).toBe('not recorded')
    expect(stateOf(share, march, covering({}), between(undefined, undefined, 0))).toBe('not recorded')
  })

  it('not measured this month: before it came into force, and after it went out of it', () => {
    const inForce = (from?: string, to?: string): Measure => ({ ...share, inForce: { ...(from === undefined ? {} : { from: month(from) }), ...(to === undefined ? {} : { to: month(to) }) } })
    const figure = between(ratio(1, 3), ratio(1, 3), 0)
    expect([inForce('2018-03'), inForce('2018-04')].map(measure => state(figure, measure))).toEqual(['stated', 'not measured this month'])
    expect([inForce(undefined, '2018-03'), inForce(undefined, '2018-02')].map(measure => state(figure, measure))).toEqual(['stated', 'not measured this month'])
    expect(stateOf(inForce('2018-04'), march, covering({}), figure)).toBe('not measured this month')
  })

  it('not measured this month: by the term, in a month that ends none', () => {
    const byTerm: Measure = { ...indicator('6.1'), basis: 'term end' } as Measure
    const states = Array.from({ length: 12 }, (_, place) => stateOf(byTerm, month(`2018-${String(place + 1).padStart(2, '0')}`), everything, between(ratio(1, 1), ratio(1, 1), 0)))
    expect(states.flatMap((each, place) => (each === 'stated' ? [place + 1] : []))).toEqual([3, 7, 12])
    expect(new Set(states)).toEqual(new Set(['stated', 'not measured this month']))
  })
})
