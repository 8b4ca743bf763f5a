import { describe, expect, it } from 'vitest'
import { either } from 'fp-ts'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { authorityKnown } from '../authority-known.js'
import { findingSubject } from '../finding-subject.js'
import { coverageTold, eventsOf, extractTold, toldFact } from '../findings-for-tests.laws.js'
import type { ToldChild } from '../findings-for-tests.laws.js'
import { findingsOf } from '../findings-of.js'
import { proposalsFor } from './proposals-for.js'
import { tryReading } from './try-reading.js'

const authority = authorityKnown([extractTold('import', 2018, coverageTold())])
const proposed = (told: ToldChild) => proposalsFor('child', eventsOf(told), authority)
const codes = (events: readonly AnyEvent[]): readonly string[] => findingsOf(findingSubject('child', events, authority)).map(({ code }) => code)

/** The rules, and what each proposal says. */
const said = (told: ToldChild) => proposed(told).map(({ rule, says }) => `${rule}: ${says}`)

const more = 'placementProvider=PR1 categoryOfNeed=N1 homePostcode=h'
const [first, second, third] = [`2017-01-01 - S C2 U4 - a ${more}`, `2017-06-01 - P C2 U4 - b ${more}`, `2017-09-01 - P C2 U4 - c ${more}`]
const ending = (row: string, dec: string, rec = 'X1', change = 'end.reasonForPlacementChange=CARPL'): string => row.replace(' - ', ` ${dec} `).replace(/ - (\w) /, ` ${rec} $1 `) + (rec === 'X1' ? ` ${change}` : '')

describe('an episode that lasts into the next', () => {
  const overlap = (rows: readonly string[]) => said({ born: '2010-01-01', episodes: rows })

  it('ends when the next begins, where it gave way to it', () => {
    expect(overlap([ending(first, '2017-06-20'), second])).toEqual([
      'JOURNEY_EPISODES_OVERLAP: The episode that began on 2017-01-01 ends on 2017-06-01, when the next begins, and not on 2017-06-20.'
    ])
  })

  it.each<[string, readonly string[]]>([
    ['ends on the day itself: nothing is at fault', [ending(first, '2017-06-01'), second]],
    ['care ceased with it, so that one of the two is wrong', [ending(first, '2017-06-20', 'E4A'), second]],
    ['the next starts care anew', [ending(first, '2017-06-20'), second.replace(' P ', ' S ')]],
    ['both begin on one day', [ending(first, '2017-06-20'), first.replace('2017-01-01 - S', '2017-01-01 - P').replace(' a ', ' b ')]],
    ['two begin on the day of the next', [ending(first, '2017-06-20'), second, second.replace(' b ', ' c ')]],
    ['trimmed it would leave a gap before the third', [ending(first, '2017-09-01'), ending(second, '2017-07-01', 'E4A'), third]]
  ])('is left alone where %s', (_, rows) => {
    expect(overlap(rows)).toEqual([])
  })
})

describe('an open episode that another follows', () => {
  const left = (rows: readonly string[]) => said({ born: '2010-01-01', episodes: rows })
  const open = first

  it('ends when the next goes on from it, and two of them one after the other', () => {
    const both = proposed({ born: '2010-01-01', episodes: [open, second] })
    expect(both).toMatchObject([{ rule: 'FINDING_OPEN_EPISODE_FOLLOWED', mends: ['JOURNEY_EPISODES_OVERLAP', 'JOURNEY_CONTINUED_AFTER_GAP', 'FINDING_OPEN_EPISODE_FOLLOWED', 'FINDING_OPEN_PAST_18TH_BIRTHDAY'] }])
    expect(both[0]?.events).toMatchObject([{ type: 'EpisodeEnded', effectiveOn: '2017-06-01', payload: { reasonEpisodeCeased: 'X1' } }])
    expect(left([open, second, third])).toHaveLength(2)
  })

  it('says what nobody told: why the placement changed; where it did not, there is nothing to say', () => {
    expect(proposed({ born: '2010-01-01', episodes: [open, second] })[0]?.untold).toEqual(['FINDING_REASON_FOR_PLACEMENT_CHANGE_MISSING'])
    expect(proposed({ born: '2010-01-01', episodes: [open, open.replace('2017-01-01 - S C2', '2017-06-01 - L E1')] })[0]?.untold).toEqual([])
  })

  it.each<[string, readonly string[]]>([
    ['the next starts care anew: the day on which it ended is not told', [open, second.replace(' P ', ' S ')]],
    ['the next has no reason', [open, second.replace(' P ', ' - ')]]
  ])('is left alone where %s', (_, rows) => {
    expect(left(rows)).toEqual([])
  })

  it('is left alone where a reason to cease was told without its day; X1 stands in nobody\'s way', () => {
    const told = { born: '2010-01-01', episodes: [open, second] }
    const reason = (value: string) => toldFact('child', { kind: 'reported without date', key: value, type: 'ReportedWithoutDate', on: '2017-01-01', payload: { table: 'episodes', column: 'REC', value } })
    expect(proposalsFor('child', [...eventsOf(told), reason('E4A')], authority)).toEqual([])
    expect(proposalsFor('child', [...eventsOf(told), reason('X1')], authority)).toHaveLength(1)
  })
})

describe('the end of a later episode, copied into an earlier', () => {
  const last = ending(second, '2018-02-01', 'E4A')

  it('is the day on which the next went on from it, and care did not cease', () => {
    const [only, ...others] = proposed({ born: '2010-01-01', episodes: [ending(first, '2018-02-01', 'E4A'), last] })
    expect(others).toEqual([])
    expect(only).toMatchObject({ rule: 'FINDING_END_DATE_COPIED', mends: ['JOURNEY_EPISODES_OVERLAP', 'JOURNEY_CONTINUED_AFTER_GAP', 'FINDING_END_DATE_COPIED'] })
    expect(only?.events).toMatchObject([{ type: 'EpisodeEnded', effectiveOn: '2017-06-01', payload: { reasonEpisodeCeased: 'X1' } }])
  })

  it('is left alone where care started anew: on which day the child went home is lost', () => {
    const told = { born: '2010-01-01', episodes: [ending(first, '2018-02-01', 'E4A'), last.replace(' P ', ' S ')] }
    expect(codes(eventsOf(told))).toContain('FINDING_END_DATE_COPIED')
    expect(proposed(told)).toEqual([])
  })
})

describe('what was told twice', () => {
  it('stands once, where both say the same', () => {
    const [only] = proposed({ born: '2010-01-01', episodes: [first], reviews: ['2017-03-01 PN1', '2017-03-01 PN1'] })
    expect(only).toMatchObject({ rule: 'FINDING_REVIEWS_SHARE_A_DAY', events: [{ type: 'FactRetracted' }] })
    const whole = ending(first, '2017-06-01', 'E4A')
    const [episode] = proposed({ born: '2010-01-01', episodes: [whole, whole] })
    expect(episode?.events.map(({ type }) => type)).toEqual(['FactRetracted', 'FactRetracted'])
  })

  it.each<[string, ToldChild]>([
    ['reviews differ', { reviews: ['2017-03-01 PN1', '2017-03-01 PN2'] }],
    ['episodes differ', { episodes: [first, first.replace(' a ', ' b ')] }],
    ['only their ends differ', { episodes: [ending(first, '2017-06-01', 'E4A'), ending(first, '2017-07-01', 'E4A')] }]
  ])('is left alone where %s', (_, told) => {
    expect(proposed({ born: '2010-01-01', episodes: [first], ...told }).map(({ rule }) => rule)).toEqual([])
  })
})

describe('a reading', () => {
  const told = { born: '2010-01-01', episodes: [ending(first, '2017-06-20'), second], reviews: ['2017-06-10 PN1'] }
  const history = eventsOf(told)
  const end = history.find(({ type }) => type === 'EpisodeEnded')?.factId ?? ''
  const origin = { authority: 'somewhere', subject: 'child', recordedAt: '2041-01-01T00:00:00.000Z' as Instant, recordedBy: 'a manager', why: 'seen in the file' }
  const tried = (on: string) => tryReading({ corrections: [{ type: 'RedateFact', fact: end, on }] }, 'JOURNEY_EPISODES_OVERLAP', origin, history, authority)

  it('that does not mend, is refused, or brings a finding, is none', () => {
    expect(tried('2017-06-19')).toEqual(either.left({ obstacle: 'not mended' }))
    expect(tried('2016-06-19')).toMatchObject({ left: { obstacle: 'refused' } })
    const missing = eventsOf({ born: '2010-01-01', episodes: [ending(first, '2017-06-20')], missing: ['2017-06-05 2017-06-06 M'] })
    const ended = missing.find(({ type }) => type === 'EpisodeEnded')?.factId ?? ''
    const ceased = { type: 'CorrectFact', fact: ended, as: 'CeasedToBeLookedAfter', on: '2017-06-01', payload: { episode: missing.find(({ type }) => type === 'BecameLookedAfter')?.factId ?? '', reasonEpisodeCeased: 'E4A' } } as const
    expect(tryReading({ corrections: [ceased] }, 'JOURNEY_CONTINUATION_MISSING', origin, missing, authority)).toMatchObject({ left: { obstacle: 'new finding', rules: ['FINDING_ABSENCE_OUTSIDE_CARE'] } })
  })

  it('names who tells it and why, and replaces the version that stood', () => {
    const done = tried('2017-06-01')
    expect(done).toMatchObject({ right: { mends: ['JOURNEY_EPISODES_OVERLAP', 'JOURNEY_CONTINUED_AFTER_GAP', 'JOURNEY_CONTINUATION_MISSING'], events: [{ recordedBy: 'a manager', reason: 'seen in the file', factId: end }] } })
  })

  it('is asked only of the rules that are asked for', () => {
    expect(proposalsFor('child', history, authority, code => code === 'FINDING_END_DATE_COPIED')).toEqual([])
    expect(proposalsFor('child', history, authority, code => code === 'JOURNEY_EPISODES_OVERLAP')).toHaveLength(1)
  })
})
