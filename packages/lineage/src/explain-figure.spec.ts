import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import type { Measure, Subject } from '@kinfold/measure'
import { indicators, populationReferences } from '@kinfold/scorecard'
import { startExplanation } from './index.js'
import type { Explanation } from './index.js'
import { everything, indicator, month, months, named } from './children-for-tests.laws.js'

const references = populationReferences([{ year: 2000, value: 10_000, source: 'made up' }])

const explained = (measure: Measure, of: Month, subjects: readonly Subject[], keep?: (child: Subject) => boolean): Explanation => {
  const run = startExplanation({ measure, month: of, policy: local, coverage: everything, references }, keep)
  for (const subject of subjects) run.add(subject)
  return run.explanation()
}

const there = named('b', { born: '2010-05-06', episodes: ['2017-01-10 - S C2 U4 -'] })
const gone = named('a', { born: '2010-05-06', episodes: ['2017-01-10 2018-01-01 S C2 U4 E4A'] })
const later = named('c', { born: '2010-05-06', episodes: ['2018-06-01 - P C2 U4 -'] })
const twice = named('a', { born: '2010-05-06', episodes: ['2018-03-20 - S C2 U4 -', '2018-03-02 2018-03-09 S C2 U4 E4A'] })

describe('a figure opened', () => {
  it('shows the children in scope, and those who may be; the figure is over all', () => {
    const { figure, children: shown } = explained(indicator('6.1'), month('2018-03'), [later, there, gone])
    expect(shown.map(({ child, verdict, inScope }) => [child, verdict, inScope])).toEqual([['b', 'met', true], ['c', 'cannot be known', null]])
    expect(figure).toMatchObject({ code: '6.1', numerator: 1, unknown: 1, state: 'bounded' })
  })

  it('shows the children that are asked for, in scope or not; the figure is still over all', () => {
    const { figure, children: shown } = explained(indicator('6.1'), month('2018-03'), [later, there, gone], child => child.journey.subject === 'a')
    expect(shown.map(({ child, verdict, inScope }) => [child, verdict, inScope])).toEqual([['a', 'not met', false]])
    expect(figure).toMatchObject({ numerator: 1, unknown: 1 })
  })

  it('has them in the order of their ids, and the occasions of one in the order of their days', () => {
    const shown = explained(indicator('6.3'), month('2018-03'), [there, twice, named('c', { born: '2010-05-06', episodes: ['2018-03-05 - S C2 U4 -'] })]).children
    expect(shown.map(({ child, on }) => `${child} ${on ?? ''}`)).toEqual(['a 2018-03-02', 'a 2018-03-20', 'c 2018-03-05'])
  })

  it('of nobody shows nobody', () => {
    expect(explained(indicator('8.1'), month('2018-03'), [])).toMatchObject({ figure: { state: 'no children in scope' }, children: [] })
  })

  it('can be asked again while children are added', () => {
    const run = startExplanation({ measure: indicator('6.1'), month: month('2018-03'), policy: local, coverage: everything })
    run.add(there)
    expect(run.explanation().children).toHaveLength(1)
    run.add(later)
    expect(run.explanation().children).toHaveLength(2)
    expect(run.explanation().figure.numerator).toBe(1)
  })
})

describe('the verdicts', () => {
  const counts = ({ children: shown }: Explanation) => {
    const count = (verdict: string): number => shown.filter(each => each.verdict === verdict).length
    const inScope = shown.filter(each => each.inScope === true)
    return { met: count('met'), unknown: count('cannot be known'), inScope: inScope.length, known: inScope.filter(({ verdict }) => verdict !== 'cannot be known').length, days: inScope }
  }

  it.each(indicators.map(measure => [measure.code, measure] as const))('%s: add up to the figure', (_code, measure) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(months, ([subjects, of]) => {
        const explanation = explained(measure, of, subjects)
        const { met, unknown, known, inScope, days } = counts(explanation)
        for (const { verdict } of explanation.children) seen.add(verdict)
        expect(explanation.figure.unknown).toBe(unknown)
        if (measure.shape !== 'mean of days') {
          expect(explanation.figure.numerator).toBe(met)
          if (measure.shape === 'share of children' || measure.shape === 'share of moments') expect(explanation.figure.denominator).toBe(known)
          return
        }
        expect(explanation.figure.denominator).toBe(inScope)
        if (explanation.figure.numerator !== null) expect(explanation.figure.numerator).toBe(days.reduce((sum, each) => sum + (each.days?.low ?? 0), 0))
      }),
      { numRuns: 250, seed: 1989 }
    )
    expect(seen).toContain('met')
  })

  it.each(indicators.map(measure => [measure.code, measure] as const))('%s: are what the clauses say', (_code, measure) => {
    fc.assert(
      fc.property(months, ([subjects, of]) => {
        for (const { verdict, inScope, clauses } of explained(measure, of, subjects, () => true).children) {
          const values = (part: string) => clauses.filter(each => each.part === part && each.level === 0).map(({ value }) => value)
          const every = (of: readonly (boolean | null)[]): boolean | null => (of.includes(false) ? false : of.includes(null) ? null : true)
          const [inside, met] = measure.shape === 'count of children' ? [every(values('who')), true] : [every(values('of')), every(values('who'))]
          if (verdict === 'met') expect([inside, met, inScope]).toEqual([true, true, true])
          if (verdict === 'not met' && inScope === true) expect([inside, met]).toEqual([true, false])
          if (verdict === 'cannot be known') expect([inside, met]).toContain(null)
        }
      }),
      { numRuns: 60 }
    )
  })
})
