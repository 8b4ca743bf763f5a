import { describe, expect, it } from 'vitest'
import { local } from '@kinfold/clauses'
import { subjectOfExample } from '@kinfold/measure'
import { childPopulation, populationReferences, startScorecard } from './index.js'
import type { YearOfPopulation } from './index.js'
import { indicator, month } from './figures-for-tests.laws.js'

const told = (years: readonly YearOfPopulation[], ...months: readonly string[]): readonly (number | undefined)[] =>
  months.map(text => populationReferences(years).get(childPopulation)?.(month(text)))

const years: readonly YearOfPopulation[] = [
  { year: 2018, value: 57_000, source: 'mid-2018 estimate' },
  { year: 2016, value: 56_000, source: 'mid-2016 estimate' },
  { year: 2017, value: 56_590, source: 'mid-2017 estimate', from: month('2017-04') }
]

describe('the population by month', () => {
  it('is that of a year from its June on, until the next begins to count', () => {
    expect(told(years, '2016-05', '2016-06', '2017-03')).toEqual([undefined, 56_000, 56_000])
    expect(told(years, '2018-05', '2018-06', '2030-01')).toEqual([56_590, 57_000, 57_000])
  })

  it('is that of a year from another month on where that is said', () => {
    expect(told(years, '2017-03', '2017-04')).toEqual([56_000, 56_590])
  })

  it('is none where none is given', () => {
    expect(told([], '2018-06')).toEqual([undefined])
  })
})

describe('6.2 on a scorecard', () => {
  const child = subjectOfExample({ born: '2010-05-06', episodes: ['2017-06-01 - S C2 U4 -'] })
  const request = { authority: 'somewhere', months: { first: month('2017-05'), count: 14 }, knownAt: null, policy: local, coverage: child.coverage }
  const figure = (of: string, given?: readonly YearOfPopulation[]) => {
    const run = startScorecard({ ...request, ...(given === undefined ? {} : { references: populationReferences(given) }) })
    run.add(child)
    return run.figure('6.2', month(of))?.printed
  }

  it('is the children looked after for each 10,000 of the population, printed with a decimal', () => {
    expect(figure('2018-03', years)).toMatchObject({ unit: 'per 10000', numerator: 1, denominator: 56_590, value: 0.2, low: 0.2, high: 0.2, state: 'stated' })
  })

  it('takes the population of its own month', () => {
    expect(['2017-06', '2018-06'].map(of => figure(of, [{ year: 2017, value: 1000, source: 'a' }, { year: 2018, value: 2000, source: 'b' }])?.value)).toEqual([10, 5])
  })

  it('without a population, or with none for the month, is not recorded, and has no number', () => {
    const nothing = { numerator: null, denominator: null, value: null, low: null, high: null, unknown: null, state: 'not recorded' }
    expect(figure('2018-03')).toMatchObject(nothing)
    expect(figure('2017-05', [{ year: 2017, value: 1000, source: 'a' }])).toMatchObject(nothing)
  })

  it('names the series that it is a rate of', () => {
    expect(indicator('6.2')).toMatchObject({ shape: 'rate of children', per: childPopulation })
  })
})
