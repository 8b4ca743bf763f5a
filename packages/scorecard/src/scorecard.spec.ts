import { describe, expect, it } from 'vitest'
import { local, policyWith } from '@kinfold/clauses'
import { settleMeasure, subjectOfExample } from '@kinfold/measure'
import type { Figure } from '@kinfold/measure'
import type { Instant } from '@kinfold/vocabulary'
import { indicatorOf, indicators, printFigure, startScorecard } from './index.js'
import type { ScorecardRequest } from './index.js'
import { covering, indicator, month } from './figures-for-tests.laws.js'

const march = month('2018-03')
const coverage = covering({ episodes: ['2015-04-01'], reviews: ['2015-04-01'], ad1: ['2015-04-01'] })
const request: ScorecardRequest = { authority: 'somewhere', months: { first: month('2018-02'), count: 3 }, knownAt: null, policy: local, coverage }
const child = subjectOfExample({ born: '2010-05-06', episodes: ['2017-06-01 2018-04-10 S C2 U4 E4A'], reviews: ['2018-03-10'] })

const scorecardOf = (more: Partial<ScorecardRequest> = {}) => {
  const run = startScorecard({ ...request, ...more })
  run.add(child)
  return run
}

describe('a scorecard', () => {
  it('says whose it is, which month it is about, when it was known and by which policy', () => {
    const { figures, ...head } = scorecardOf().scorecard(march)
    expect(head).toEqual({ authority: 'somewhere', month: '2018-03', asAt: '2018-03-31', knownAt: null, policy: 'local' })
    expect(figures.map(({ code }) => code)).toEqual(indicators.map(({ code }) => code))
    const knownAt = '2018-04-05T09:00:00.000Z' as Instant
    expect(scorecardOf({ knownAt }).scorecard(march).knownAt).toBe(knownAt)
  })

  it('names a policy that has been changed', () => {
    const policy = policyWith('local', { '6.1.shortBreaks': 'in' })
    if (policy._tag === 'Left') throw new Error(policy.left.code)
    expect(scorecardOf({ policy: policy.right }).scorecard(march).policy).toBe('local, 6.1.shortBreaks=in')
  })

  it('has for each figure every key, and null where there is nothing to say', () => {
    const figure = (code: string, of = month('2018-03')) => scorecardOf({ months: { first: of, count: 1 } }).scorecard(of).figures.find(each => each.code === code)
    const { title, unit, basis } = indicator('6.1')
    expect(figure('6.1')).toEqual({ code: '6.1', title, unit, basis, numerator: 1, denominator: null, value: 1, low: 1, high: 1, unknown: 0, state: 'stated', threshold: null })
    expect(figure('6.8')).toMatchObject({ numerator: 0, denominator: 1, value: 0, low: 0, high: 0, unknown: 0, state: 'stated' })
    expect(figure('10.4')).toMatchObject({ numerator: 0, denominator: 0, value: null, low: null, high: null, unknown: 0, state: 'no children in scope' })
    const nothing = { numerator: null, denominator: null, value: null, low: null, high: null, unknown: null }
    expect(figure('6.1', month('2014-03'))).toEqual({ code: '6.1', title, unit, basis, ...nothing, state: 'not recorded', threshold: null })
  })

  it('shows a figure that is bounded between its bounds, without a value', () => {
    const carriedIn = subjectOfExample({ born: '2010-05-06', episodes: ['2018-06-01 - P C2 U4 -'] })
    const run = scorecardOf()
    run.add(carriedIn)
    expect(run.scorecard(march).figures[0]).toMatchObject({ code: '6.1', numerator: 1, value: null, low: 1, high: 2, unknown: 1, state: 'bounded' })
  })

  it('gives each month of those asked for', () => {
    const run = scorecardOf()
    const lookedAfter = ['2018-02', '2018-03', '2018-04'].map(text => run.scorecard(month(text)).figures[0]?.value)
    expect(lookedAfter).toEqual([1, 1, 0])
    expect(run.scorecard(month('2018-05')).figures).toEqual([])
  })

  it('takes a child out again', () => {
    const run = scorecardOf()
    run.remove(child)
    expect(run.scorecard(march).figures[0]).toMatchObject({ value: 0, unknown: 0, state: 'stated' })
  })

  it('is of the measures that are given', () => {
    expect(scorecardOf({ measures: [indicator('8.2'), indicator('6.1')] }).scorecard(march).figures.map(({ code }) => code)).toEqual(['8.2', '6.1'])
  })

  it('gives one figure before and after rounding', () => {
    const run = scorecardOf()
    const found = run.figure('6.8', month('2018-03'))
    expect(found?.exact).toMatchObject({ numerator: 0, denominator: 1, low: { numerator: 0, denominator: 1 } })
    expect(found?.printed).toEqual(run.scorecard(march).figures.find(({ code }) => code === '6.8'))
    expect(found?.measure).toEqual(settleMeasure(indicator('6.8'), local.settings))
    expect(run.figure('9.9', march)).toBeUndefined()
    expect(run.figure('6.8', month('2018-05'))).toBeUndefined()
  })
})

describe('a figure as it is shown', () => {
  it('of a mean whose days are not all known has bounds, and no numerator', () => {
    const mean: Figure = { numerator: undefined, denominator: 2, low: { numerator: 10, denominator: 2 }, high: { numerator: 30, denominator: 2 }, unknown: 1 }
    expect(printFigure(indicator('10.4'), march, coverage, mean)).toMatchObject({ numerator: null, denominator: 2, value: null, low: 5, high: 15, unknown: 1, state: 'bounded' })
  })

  it('whose bounds print the same has that value, though somebody is unknown', () => {
    const share: Figure = { numerator: 1000, denominator: 3000, low: { numerator: 1000, denominator: 3000 }, high: { numerator: 1001, denominator: 3001 }, unknown: 1 }
    expect(printFigure(indicator('8.1'), march, coverage, share)).toMatchObject({ value: null, low: 33.3, high: 33.4, state: 'bounded' })
    const nearer: Figure = { ...share, high: { numerator: 1001, denominator: 3002 } }
    expect(printFigure(indicator('8.1'), march, coverage, nearer)).toMatchObject({ numerator: 1000, denominator: 3000, value: 33.3, low: 33.3, high: 33.3, unknown: 1, state: 'stated' })
  })
})

describe('the threshold of a figure', () => {
  const years = ['2011-03', '2012-03', '2012-04', '2013-03', '2014-03', '2015-03', '2016-03', '2016-04', '2025-03'].map(month)
  const under = (name: string, code: string): readonly (number | null)[] => {
    const policy = policyWith(name)
    if (policy._tag === 'Left') throw new Error(policy.left.code)
    return years.map(of => scorecardOf({ policy: policy.right, months: { first: of, count: 1 } }).figure(code, of)?.printed.threshold ?? null)
  }

  it('is that of the year that the three years end in, the last one standing', () => {
    expect(under('dfe-2023', '10.4')).toEqual([null, 639, 608, 608, 547, 487, 426, 426, 426])
    expect(under('dfe-2021', '10.5')).toEqual([null, 213, 182, 182, 152, 121, 121, 121, 121])
  })

  it('is none where the adoptions of three years are not taken together', () => {
    for (const policy of ['local', 'annex-a']) for (const code of ['10.4', '10.5']) expect(new Set(under(policy, code))).toEqual(new Set([null]))
  })

  it('of A3 is that of A1, under every policy; A10 and NI 61 have none', () => {
    for (const policy of ['local', 'annex-a', 'dfe-2023']) expect(under(policy, 'A3')).toEqual(under('dfe-2023', '10.4'))
    for (const code of ['A10', 'NI61', '10.1']) expect(new Set(under('dfe-2023', code))).toEqual(new Set([null]))
  })

  it('has a source with each value', () => {
    const thresholds = indicators.flatMap(({ thresholds: of = [] }) => of)
    expect(thresholds.length).toBeGreaterThan(12)
    expect(thresholds.filter(({ source }) => source.document.length < 20 || source.supports.length < 20)).toEqual([])
  })
})

describe('the indicators', () => {
  it('have each a code of its own, by which they are found', () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length)
    for (const measure of indicators) expect(indicatorOf(measure.code)).toBe(measure)
    expect(indicatorOf('1.1')).toBeUndefined()
  })

  it('are in the order of the report, those with a number first, then those with a name', () => {
    const isNumbered = (code: string): boolean => /^\d+\.\d+$/.test(code)
    const numbered = indicators.map(({ code }) => code).filter(isNumbered)
    const places = numbered.map(code => code.split('.').map(Number) as [number, number])
    expect([...places].sort(([a, b], [c, d]) => a - c || b - d)).toEqual(places)
    expect(indicators.slice(0, numbered.length).map(({ code }) => code)).toEqual(numbered)
    const names = indicators.slice(numbered.length).map(({ code }) => code)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^[A-Z]+\d+$|^[a-z]+(-[a-z]+)*$/)
  })

  it('cite where each comes from, and show by examples what it counts', () => {
    for (const { sources, examples } of indicators) {
      expect(sources.every(({ document, supports }) => document.length > 10 && supports.length > 10)).toBe(true)
      expect(examples.length).toBeGreaterThan(4)
      expect(new Set(examples.map(({ says, month: of }) => `${says} ${of}`)).size).toBe(examples.length)
    }
  })
})
