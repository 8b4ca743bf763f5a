import { describe, expect, it } from 'vitest'
import { earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import { explainOn, settle, subjectOfExample } from '@kinfold/measure'
import type { Evidence, ExampleChild } from '@kinfold/measure'
import { allCareBy, stretchBy } from './care-evidence.js'
import { heldPlacements, local, lookedAfter } from './index.js'
import { child, day } from './rows-for-tests.laws.js'

const facts = ({ facts: cited }: Evidence): readonly string[] => cited.map(({ type, effectiveOn }) => `${effectiveOn} ${type}`)

const silences = ({ silences: cited }: Evidence): readonly string[] =>
  cited.map(({ types, about, from, to, covered }) => {
    const kinds = [...(types.includes('BecameLookedAfter') ? ['began'] : []), ...(types.includes('EpisodeEnded') ? ['ended'] : [])]
    const days = `${from === earliestDay ? '…' : formatDay(from)} to ${to === latestDay ? '…' : formatDay(to)}`
    return [...kinds, ...(about === undefined ? [] : [`of ${about.length}`]), days, ...(covered ? [] : ['uncovered'])].join(' ')
  })

const twice = child('2017-01-10 2017-06-01 S C2 U4 E4A', '2018-01-02 2018-03-12 S C2 U4 X1', '2018-03-12 - P C2 K2 -')

describe('all that was stated of care by a day', () => {
  const by = (of: ExampleChild, on: string): Evidence => allCareBy(subjectOfExample(of), [], day(on))

  it('names birth, and every beginning and end up to the day, that day included', () => {
    expect(facts(by(twice, '2018-03-11'))).toEqual(['2010-05-06 Born', '2017-01-10 BecameLookedAfter', '2017-06-01 CeasedToBeLookedAfter', '2018-01-02 BecameLookedAfter'])
    expect(facts(by(twice, '2018-03-12')).slice(4)).toEqual(['2018-03-12 EpisodeEnded', '2018-03-12 PlacementStarted'])
    expect(silences(by(twice, '2018-03-11'))).toEqual(['began ended … to 2018-03-12'])
  })

  it('names how the child came into view, though it be later', () => {
    expect(facts(by(twice, '2016-01-01'))).toEqual(['2010-05-06 Born', '2017-01-10 BecameLookedAfter'])
    expect(silences(by(twice, '2016-01-01'))).toEqual(['began ended … to 2017-01-11'])
  })

  it('of a child never in care names only the birth, and that nothing was ever stated', () => {
    expect(facts(by(child(), '2016-01-01'))).toEqual(['2010-05-06 Born'])
    expect(silences(by(child(), '2016-01-01'))).toEqual(['began ended … to …'])
  })

  it('names rows that hold no day, with their ends', () => {
    const empty = child('2018-01-02 2018-01-02 S C2 U4 E4A', '2018-02-01 2018-01-01 S C2 U4 E4A')
    expect(facts(by(empty, '2017-01-01'))).toHaveLength(5)
  })

  it('names the days up to it on which something may be out of view', () => {
    const uncovered = [day('2014-01-01'), day('2015-01-01'), day('2016-01-01'), day('2017-01-01')]
    expect(silences(allCareBy(subjectOfExample(twice), uncovered, day('2016-06-01'))).slice(1)).toEqual([
      'began 2014-01-01 to 2015-01-01 uncovered',
      'began 2016-01-01 to 2016-06-02 uncovered'
    ])
  })
})

describe('an unbroken stretch up to a day', () => {
  const { episodes } = subjectOfExample(child('2018-01-02 2018-02-01 S C2 U4 X1', '2018-02-01 2018-03-12 L E1 U4 X1', '2018-03-12 - P C2 K2 -')).journey

  it('names its rows begun by the day, no other beginning within it, and no other end of these', () => {
    const evidence = stretchBy(episodes, day('2018-01-02'), day('2018-02-15'))
    expect(facts(evidence)).toEqual(['2018-01-02 BecameLookedAfter', '2018-02-01 EpisodeEnded', '2018-02-01 LegalStatusChanged'])
    expect(silences(evidence)).toEqual(['began 2018-01-02 to 2018-02-16', 'ended of 2 … to 2018-02-16'])
    expect(evidence.silences[1]?.about).toEqual(episodes.slice(0, 2).map(({ opened }) => opened.factId))
  })
})

describe('what a clause rests on', () => {
  const explain = (clause: typeof lookedAfter, on: string): Evidence => explainOn(settle(clause, local.settings), subjectOfExample(twice))(day(on)).evidence

  it('where it holds: the stretch that makes it hold', () => {
    expect(facts(explain(lookedAfter, '2018-02-01'))).toEqual(['2018-01-02 BecameLookedAfter', '2010-05-06 Born'])
  })

  it('where it does not: all that was stated, and that nothing else was', () => {
    expect(facts(explain(lookedAfter, '2017-08-01'))).toEqual(['2010-05-06 Born', '2017-01-10 BecameLookedAfter', '2017-06-01 CeasedToBeLookedAfter'])
  })

  it('a count of placements always rests on all of them', () => {
    expect(facts(explain(heldPlacements(3, 12), '2018-04-01'))).toHaveLength(6)
  })
})
