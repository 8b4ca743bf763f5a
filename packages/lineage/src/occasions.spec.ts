import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, formatDay, monthOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { local, policyWith } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import { settleMeasure, valueOf } from '@kinfold/measure'
import type { ExampleChild, Moments, Subject } from '@kinfold/measure'
import { indicators } from '@kinfold/scorecard'
import { explainChild, startExplanation } from './index.js'
import type { OccasionsOfChild } from './index.js'
import { everything, indicator, month, months, named } from './children-for-tests.laws.js'

const ofTheDfe = policyWith('dfe-2023', {})
const dfe2023 = ofTheDfe._tag === 'Left' ? local : ofTheDfe.right

const born = '2010-05-06'

const occasionsOf = (code: string, of: string, child: ExampleChild, policy: Policy = local): readonly OccasionsOfChild[] => {
  const run = startExplanation({ measure: indicator(code), month: month(of), policy, coverage: everything }, () => true)
  run.add(named('a', child))
  return run.explanation().occasions
}
const outside = (occasions: readonly OccasionsOfChild[]) => occasions.flatMap(({ outside: those }) => those.map(({ on, lies }) => [on, lies]))

describe('the occasions that a figure does not take in', () => {
  const thrice: ExampleChild = { born, episodes: ['2018-02-28 2018-03-01 S C2 U4 E4A', '2018-03-31 2018-04-01 S C2 U4 E4A', '2018-05-01 - S C2 U4 -'] }

  it('lie before the first of its days, or after the last', () => {
    expect(occasionsOf('6.3', '2018-03', thrice)).toMatchObject([{ child: 'a', from: '2018-03-01', to: '2018-03-31' }])
    expect(outside(occasionsOf('6.3', '2018-03', thrice))).toEqual([['2018-02-28', 'before'], ['2018-05-01', 'after']])
    expect(outside(occasionsOf('6.4', '2018-03', thrice))).toEqual([['2018-04-01', 'after']])
    expect(outside(occasionsOf('6.4', '2018-04', thrice))).toEqual([['2018-03-01', 'before']])
  })

  it('may be those of years: the window is that of the figure', () => {
    const adopted: ExampleChild = { born, episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-04-01 P E1 A6 E11'] }
    expect(occasionsOf('10.4', '2018-03', adopted)).toMatchObject([{ from: '2017-04-01', to: '2018-03-31', outside: [] }])
    expect(occasionsOf('10.4', '2018-04', adopted)).toMatchObject([{ from: '2018-04-01', to: '2018-04-30', outside: [{ on: '2017-04-01', lies: 'before' }] }])
  })

  it('may have another in their place by the end: a child counts once a year, where it ceased last', () => {
    const twice: ExampleChild = { born, episodes: ['2018-04-02 2018-04-09 S C2 U4 E4A', '2018-04-20 2018-04-30 S C2 U4 E4A'] }
    expect(outside(occasionsOf('6.4', '2018-04', twice, dfe2023))).toEqual([['2018-04-09', 'replaced']])
    expect(outside(occasionsOf('6.4', '2018-04', { ...twice, episodes: ['2018-04-02 2018-04-09 S C2 U4 E4A', '2018-04-20 2018-05-01 S C2 U4 E4A'] }, dfe2023))).toEqual([['2018-05-01', 'after']])
  })

  it('cite where they were told', () => {
    const [of] = occasionsOf('6.3', '2018-04', { born, episodes: ['2018-02-28 - S C2 U4 -'] })
    const cited = of?.outside[0]?.evidence.flatMap(one => ('silence' in one ? [] : [one.type]))
    expect(cited).toContain('BecameLookedAfter')
  })

  it('are not told of a measure of children, nor where nobody was asked for', () => {
    expect(occasionsOf('6.1', '2018-03', thrice)).toEqual([])
    expect(occasionsOf('8.1', '2018-03', thrice)).toEqual([])
    const run = startExplanation({ measure: indicator('6.3'), month: month('2018-03'), policy: local, coverage: everything })
    run.add(named('a', thrice))
    expect(run.explanation().occasions).toEqual([])
  })

  it('stand in the order of the children', () => {
    const run = startExplanation({ measure: indicator('6.3'), month: month('2018-04'), policy: local, coverage: everything }, () => true)
    for (const name of ['b', 'c', 'a']) run.add(named(name, thrice))
    expect(run.explanation().occasions.map(({ child }) => child)).toEqual(['a', 'b', 'c'])
  })
})

describe('law: each occasion is taken in, or told as one that is not', () => {
  const ofMoments = indicators.filter(({ shape }) => shape === 'count of moments' || shape === 'share of moments' || shape === 'mean of days')
  it.each(ofMoments.map(measure => [measure.code, measure] as const))('%s', (_code, measure) => {
    let told = 0
    fc.assert(
      fc.property(months, fc.constantFrom(local, dfe2023), ([subjects, of], policy) => {
        const settled = settleMeasure(measure, policy.settings)
        for (const subject of subjects) {
          const run = startExplanation({ measure, month: of, policy, coverage: everything }, ({ journey }) => journey === subject.journey)
          run.add(subject)
          const { children, occasions } = run.explanation()
          const items = 'of' in settled ? valueOf<Moments<unknown>>(settled.of as never, subject).items : []
          const those = occasions.flatMap(one => one.outside.map(({ on }) => on))
          told += those.length
          expect([...children.map(({ on }) => on), ...those].sort()).toEqual(items.map(({ on }) => formatDay(on)).sort())
          for (const { from, to, outside: left } of occasions) {
            for (const { on, lies } of left) expect(lies === 'before' ? on < from : lies === 'after' ? on > to : true).toBe(true)
          }
        }
      }),
      { numRuns: 25, endOnFailure: true }
    )
    expect(told).toBeGreaterThan(0)
  })

  it('and one before the month or after it is taken in by the figure of its own month', () => {
    const own = (child: Subject, on: string): readonly (string | null)[] => explainChild(indicator('6.3'), local.settings, child, monthOf(dayFromIso(on) as Day)).map(entry => entry.on)
    fc.assert(
      fc.property(months, ([subjects, of]) => {
        const run = startExplanation({ measure: indicator('6.3'), month: of, policy: local, coverage: everything }, () => true)
        for (const subject of subjects) run.add(subject)
        for (const { child, outside: left } of run.explanation().occasions) {
          const subject = subjects.find(({ journey }) => journey.subject === child)
          for (const { on } of left) expect(subject === undefined ? [] : own(subject, on)).toContain(on)
        }
      }),
      { numRuns: 60, endOnFailure: true }
    )
  })
})
