import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { dayFromIso, earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { decodeEvent } from '@kinfold/vocabulary'
import { eventsOfExample, figureOfExample, subjectOfExample } from './index.js'
import type { Example, ExampleChild } from './index.js'
import { clauseOn, countOfChildren } from './measures-for-tests.laws.js'

const child: ExampleChild = {
  born: '2010-05-06',
  episodes: ['2018-01-02 2018-03-01 S C2 U4 X1', '2018-03-01 2018-06-01 P C2 K2 E4A', '2018-07-01 - B E1 A6 -'],
  reviews: ['2018-01-30', '2018-01-30'],
  matched: ['2018-06-11']
}

describe('a child of an example', () => {
  it('is told by events that any log would take', () => {
    const events = eventsOfExample(child)
    expect(events.map(event => either.isRight(decodeEvent(JSON.parse(JSON.stringify(event)))))).toEqual(events.map(() => true))
    expect(new Set(events.map(({ factId }) => factId)).size).toBe(events.length)
    expect(events.map(({ type, effectiveOn }) => `${effectiveOn} ${type}`)).toEqual([
      '2010-05-06 Born',
      '2018-01-02 BecameLookedAfter',
      '2018-03-01 EpisodeEnded',
      '2018-03-01 PlacementStarted',
      '2018-06-01 CeasedToBeLookedAfter',
      '2018-07-01 PlacementAndLegalStatusChanged',
      '2018-01-30 ReviewHeld',
      '2018-01-30 ReviewHeld',
      '2018-06-11 MatchedWithAdopters'
    ])
  })

  it('has the episodes of its rows, an open one without an end, a blank as a blank', () => {
    const { journey } = subjectOfExample({ born: '2010-05-06', episodes: ['2018-01-02 2018-03-01 S C2 U4 -', '2018-03-01 - L E1 U4 -', '2018-04-01 2018-05-01 X'] })
    expect(
      journey.episodes.map(({ from, to, reasonForNewEpisode, legalStatus, placementType, reasonEpisodeCeased }) => [
        formatDay(from),
        to === latestDay ? '-' : formatDay(to),
        reasonForNewEpisode,
        legalStatus,
        placementType,
        reasonEpisodeCeased
      ])
    ).toEqual([
      ['2018-01-02', '2018-03-01', 'S', 'C2', 'U4', ''],
      ['2018-03-01', '-', 'L', 'E1', 'U4', ''],
      ['2018-04-01', '2018-05-01', 'X', '', '', '']
    ])
    expect(journey.episodes.map(({ opened }) => opened.type)).toEqual(['BecameLookedAfter', 'LegalStatusChanged', 'EpisodeOpened'])
  })

  it.each<[string, string]>([
    ['S', 'BecameLookedAfter'],
    ['L', 'LegalStatusChanged'],
    ['P', 'PlacementStarted'],
    ['T', 'PlacementStarted'],
    ['B', 'PlacementAndLegalStatusChanged'],
    ['U', 'PlacementAndLegalStatusChanged']
  ])('a row with the reason %s states %s', (reason, type) => {
    expect(eventsOfExample({ born: '2010-05-06', episodes: [`2018-01-02 - ${reason} C2 U4 -`] })[1]?.type).toBe(type)
  })

  it('is covered for ever, or from the day that is said', () => {
    const covered = (from?: string) => subjectOfExample({ ...child, ...(from === undefined ? {} : { coveredFrom: from }) }).coverage
    expect(covered().get('episodes')).toEqual([{ from: earliestDay, to: latestDay }])
    expect([...covered('2018-02-01').values()].flat()).toEqual(Array.from({ length: covered().size }, () => ({ from: dayFromIso('2018-02-01') as Day, to: latestDay })))
    expect([...covered().keys()]).toEqual(expect.arrayContaining(['episodes', 'reviews', 'ad1']))
  })
})

describe('the figure of an example', () => {
  const example: Example = { says: 'a child there in March', child, month: '2018-03', gives: { numerator: 1 } }
  const march = [dayFromIso('2018-03-31'), dayFromIso('2018-04-30')] as readonly Day[]
  const measure = { ...countOfChildren, who: clauseOn('there', march) }

  it('is the measure’s own answer for its month', () => {
    expect(figureOfExample(measure, example, {}).numerator).toBe(1)
    expect(figureOfExample(measure, { ...example, month: '2018-04' }, {}).numerator).toBe(0)
  })

  it('of an example that names no month is none', () => {
    expect(() => figureOfExample(measure, { ...example, month: 'March' }, {})).toThrow('a child there in March')
  })
})
