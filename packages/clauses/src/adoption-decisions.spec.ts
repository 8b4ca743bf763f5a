import { describe, expect, it } from 'vitest'
import { formatDay } from '@kinfold/calendar'
import { eventsOfExample, subjectOfExample } from '@kinfold/measure'
import { journeyOf } from '@kinfold/journey'
import type { Evidence, Subject } from '@kinfold/measure'
import { decisionsBy, decisionsOf, inForceOn } from './adoption-decisions.js'
import { born, day } from './rows-for-tests.laws.js'

const decided = (...decisions: readonly string[]): Subject => subjectOfExample({ born, episodes: ['2015-01-01 - S E1 U4 -'], decisions })

const told = (subject: Subject): readonly string[] => decisionsOf(subject).map(({ on, reversed }) => `${formatDay(on)} ${reversed === undefined ? '-' : formatDay(reversed)}`)

const inForce = (on: string, ...decisions: readonly string[]): string | undefined => {
  const found = inForceOn(decisionsOf(decided(...decisions)), day(on))
  return found === undefined ? undefined : formatDay(found)
}

describe('rule 37: decisions', () => {
  it('are in order of their days, whenever they were told', () => {
    expect(told(decided('2017-06-01', '2015-06-01 2016-01-01'))).toEqual(['2015-06-01 2016-01-01', '2017-06-01 -'])
    expect(told(decided())).toEqual([])
  })

  it('of one day are one, reversed where one telling says so, on the earliest day told', () => {
    expect(told(decided('2017-06-01', '2017-06-01 2018-02-01', '2017-06-01 2018-01-01'))).toEqual(['2017-06-01 2018-01-01'])
  })

  it('that are told to be reversed twice were on the earlier day, whichever was told first', () => {
    const events = eventsOfExample({ born, episodes: [], decisions: ['2017-06-01 2018-01-01'] })
    const reversal = events.find(({ type }) => type === 'AdoptionDecisionReversed')
    if (reversal === undefined) throw new Error('a reversed decision states its reversal')
    for (const factId of [`0${reversal.factId}`, `z${reversal.factId}`]) {
      const again = { ...reversal, id: `${reversal.id}-${factId}`, factId, effectiveOn: '2018-02-01' } as typeof reversal
      for (const all of [[...events, again], [again, ...events]]) {
        const subject = { ...decided(), journey: journeyOf('child', all) }
        expect(told(subject)).toEqual(['2017-06-01 2018-01-01'])
        expect(factsOf(decisionsBy(subject, day('2018-06-01')), 'AdoptionDecisionReversed')).toEqual(['2018-01-01', '2018-02-01'])
      }
    }
  })
})

describe('rule 37: the decision in force', () => {
  it('is the latest made on or before the day', () => {
    expect(inForce('2018-01-01', '2016-01-01', '2017-01-01')).toBe('2017-01-01')
    expect(inForce('2017-01-01', '2016-01-01', '2017-01-01')).toBe('2017-01-01')
    expect(inForce('2016-12-31', '2016-01-01', '2017-01-01')).toBe('2016-01-01')
    expect(inForce('2015-12-31', '2016-01-01')).toBeUndefined()
  })

  it('is one reversed on the day, not one reversed before it', () => {
    expect(inForce('2018-01-01', '2016-01-01', '2017-01-01 2018-01-01')).toBe('2017-01-01')
    expect(inForce('2018-01-02', '2016-01-01', '2017-01-01 2018-01-01')).toBe('2016-01-01')
    expect(inForce('2018-01-02', '2017-01-01 2018-01-01')).toBeUndefined()
  })

  it('is never one that was reversed before it was made', () => {
    expect(inForce('2017-06-01', '2017-01-01 2016-12-31')).toBeUndefined()
    expect(inForce('2017-01-01', '2017-01-01 2016-12-31')).toBeUndefined()
  })
})

const factsOf = ({ facts }: Evidence, type: string): readonly string[] => facts.filter(fact => fact.type === type).map(({ effectiveOn }) => effectiveOn).sort()

const silencesOf = ({ silences }: Evidence): readonly string[] =>
  silences.map(({ types, from, to, covered }) => `${types.join()} ${from < day('1900-01-01') ? 'ever' : formatDay(from)} to ${formatDay(to)}${covered ? '' : ', out of view'}`)

describe('the evidence', () => {
  it('is every decision by the day and every reversal before it, and that there were no others', () => {
    const evidence = decisionsBy(decided('2016-01-01 2017-12-31', '2017-01-01 2018-01-01', '2018-01-01', '2018-01-02'), day('2018-01-01'))
    expect(factsOf(evidence, 'AdoptionDecisionMade')).toEqual(['2016-01-01', '2017-01-01', '2018-01-01'])
    expect(factsOf(evidence, 'AdoptionDecisionReversed')).toEqual(['2017-12-31'])
    expect(silencesOf(evidence)).toEqual(['AdoptionDecisionMade ever to 2018-01-02', 'AdoptionDecisionReversed ever to 2018-01-01'])
  })

  it('names the days that the table of decisions does not reach, from birth on', () => {
    const subject = decided('2017-01-01')
    const later: Subject = { ...subject, coverage: new Map([...subject.coverage, ['placed_for_adoption', [{ from: day('2016-04-01'), to: day('2017-04-01') }, { from: day('2018-04-01'), to: day('2019-04-01') }]]]) }
    expect(silencesOf(decisionsBy(later, day('2017-06-01'))).slice(2)).toEqual([
      `AdoptionDecisionMade ${born} to 2016-04-01, out of view`,
      'AdoptionDecisionMade 2017-04-01 to 2017-06-02, out of view'
    ])
  })
})
