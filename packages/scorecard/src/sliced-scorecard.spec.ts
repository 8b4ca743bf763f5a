import { describe, expect, it } from 'vitest'
import { dimensions, local } from '@kinfold/clauses'
import type { Dimension } from '@kinfold/clauses'
import { subjectOfExample } from '@kinfold/measure'
import type { ExampleChild, References } from '@kinfold/measure'
import { covering, indicator, month } from './figures-for-tests.laws.js'
import { indicators, sliceOfFigure, slicedScorecard, smallNumber, startScorecard } from './index.js'
import type { SlicedFigure } from './index.js'

const by = (name: string): Dimension => dimensions.find(known => known.name === name) as Dimension
const march = month('2018-03')
const coverage = covering({ episodes: ['2000-01-01'], reviews: ['2000-01-01'], ad1: ['2000-01-01'], header: ['2000-01-01'], missing: ['2000-01-01'], placed_for_adoption: ['2000-01-01'] })

const inCare = (born: string, placement = 'U4', from = '2017-01-10 - S'): ExampleChild => ({ born, episodes: [`${from} C2 ${placement} -`] })
const many = (count: number, one: ExampleChild): readonly ExampleChild[] => Array.from({ length: count }, () => one)

const scored = (children: readonly ExampleChild[], dimension: string, codes: readonly string[] = ['6.1'], references?: References) => {
  const run = startScorecard({
    authority: 'north',
    months: { first: march, count: 1 },
    knownAt: null,
    policy: local,
    coverage,
    measures: indicators.filter(({ code }) => codes.includes(code)),
    by: by(dimension),
    ...(references === undefined ? {} : { references })
  })
  for (const child of children) run.add({ ...subjectOfExample(child), coverage })
  return run
}
const figureBy = (children: readonly ExampleChild[], dimension: string, code = '6.1'): SlicedFigure => slicedScorecard(scored(children, dimension, [code]), march)?.figures[0] as SlicedFigure
const told = ({ slices }: SlicedFigure) => slices.map(({ slice, value }) => `${slice}: ${String(value)}`)

describe('a sliced scorecard', () => {
  it('has every band, whether somebody falls into it or not, and the whole beside them', () => {
    const figure = figureBy([...many(6, inCare('2012-05-01')), ...many(2, inCare('2017-05-01'))], 'age-band')
    expect(told(figure)).toEqual(['under 1: 2', '1 to 4: 0', '5 to 9: 6', '10 to 15: 0', '16 and over: 0'])
    expect(figure).toMatchObject({ code: '6.1', value: 8, addsUp: true })
    expect(figure.slices.map(({ shareOfWhole }) => shareOfWhole)).toEqual([25, 0, 75, 0, 0])
  })

  it('has the codes alone into which somebody falls, with their words', () => {
    const { slices } = figureBy([inCare('2012-05-01', 'U4'), inCare('2012-05-01', 'K2'), inCare('2012-05-01', '-')], 'placement-type')
    expect(slices.map(({ slice }) => slice)).toEqual(['K2', 'U4', '-'])
    expect(slices.map(({ label }) => label)).toEqual(["Children's home", expect.stringContaining('Foster placement'), 'a code that the return does not have'])
  })

  it('bounds the others by those of whom the slice is not known, and says how many these are', () => {
    const figure = figureBy([...many(5, inCare('2012-05-01')), inCare('2010-05-01', 'U4', '2017-01-10 - P')], 'time-in-care')
    expect(figure.slices.map(({ slice, numerator, low, high, unknown, state }) => [slice, numerator, low, high, unknown, state])).toEqual([
      ['under 6 months', 0, 0, 0, 0, 'stated'],
      ['6 months to under 1 year', 0, 0, 0, 0, 'stated'],
      ['1 to under 2 years', 5, 5, 6, 0, 'bounded'],
      ['2 to under 5 years', 0, 0, 1, 0, 'bounded'],
      ['5 years and over', 0, 0, 1, 0, 'bounded'],
      ['not known', 1, 1, 1, 0, 'stated']
    ])
    expect(figure.slices.map(({ shareOfWhole }) => shareOfWhole)).toEqual([0, 0, null, null, null, 16.7])
  })

  it('says nobody is in scope of a share in an empty band', () => {
    expect(figureBy([inCare('2008-05-01')], 'age-band', '8.1').slices.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'no children in scope'))
  })

  it('tells no slices of a figure that is not recorded, and none where none were asked for', () => {
    const run = startScorecard({ authority: 'north', months: { first: month('1999-03'), count: 1 }, knownAt: null, policy: local, coverage, measures: [indicator('6.1')], by: by('sex') })
    expect(slicedScorecard(run, month('1999-03'))?.figures).toMatchObject([{ state: 'not recorded', slices: [], addsUp: true }])
    const plain = startScorecard({ authority: 'north', months: { first: march, count: 1 }, knownAt: null, policy: local, coverage })
    expect([slicedScorecard(plain, march), sliceOfFigure(plain, '6.1', 'U4', march)]).toEqual([undefined, undefined])
  })

  it('reads a child under the switches of the indicator, as its definition does', () => {
    const policy = { ...local, settings: { ...local.settings, '8.1.shortBreaks': 'in' } }
    const run = startScorecard({ authority: 'north', months: { first: march, count: 1 }, knownAt: null, policy, coverage, measures: [indicator('6.1'), indicator('8.1')], by: by('legal-status') })
    run.add({ ...subjectOfExample({ born: '2008-05-01', episodes: ['2014-01-10 - S V4 U4 -'] }), coverage })
    expect(slicedScorecard(run, march)?.figures.map(({ code, slices }) => [code, ...slices.map(({ slice }) => slice)])).toEqual([['6.1'], ['8.1', 'V4']])
  })

  it('gives one slice alone', () => {
    const run = scored(many(3, inCare('2012-05-01')), 'age-band')
    expect(sliceOfFigure(run, '6.1', '5 to 9', march)).toMatchObject({ slice: '5 to 9', value: 3, isSmall: true })
    expect(sliceOfFigure(run, '9.9', '5 to 9', march)).toBeUndefined()
  })
})

describe('a slice by which somebody may be recognised', () => {
  const smallIn = (figure: SlicedFigure, slice: string) => figure.slices.find(one => one.slice === slice)?.isSmall

  it.each([[0, false], [1, true], [smallNumber - 1, true], [smallNumber, false]])('of a count is one of fewer than 5, and more than nobody: %i', (count, small) => {
    expect(smallIn(figureBy(many(count, inCare('2012-05-01')), 'age-band'), '5 to 9')).toBe(small)
  })

  it('of a share is one in which few are met, or few are not', () => {
    const stable = inCare('2007-05-01', 'U4', '2014-01-10 - S')
    const moved: ExampleChild = { born: '2007-05-01', episodes: ['2014-01-10 2017-06-01 S C2 U4 X1', '2017-06-01 - P C2 K2 -'] }
    const share = (met: number, missed: number) => smallIn(figureBy([...many(met, stable), ...many(missed, moved)], 'age-band', '8.1'), '10 to 15')
    expect([share(5, 5), share(6, 0), share(6, 4), share(4, 6), share(0, 5), share(0, 4)]).toEqual([false, false, true, true, false, true])
  })

  it('of a mean is one of few children', () => {
    const adopted: ExampleChild = { born: '2015-05-01', episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-20 P E1 A6 E11'] }
    const mean = (count: number) => smallIn(figureBy(many(count, adopted), 'age-band', '10.4'), '1 to 4')
    expect([mean(4), mean(5)]).toEqual([true, false])
  })
})
