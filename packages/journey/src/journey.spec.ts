import { describe, expect, it } from 'vitest'
import { latestDay } from '@kinfold/calendar'
import { journeyOf } from './index.js'
import type { Episode } from './index.js'
import { child, day, eventsOfRows, journey, row, rows } from './rows-for-tests.laws.js'
import type { Row } from './rows-for-tests.laws.js'

const fromTo = (episodes: readonly Episode[]): readonly (readonly number[])[] => episodes.map(({ from, to }) => [from, to])

const places = (stated: readonly Row[]): readonly string[] => journeyOf(child, eventsOfRows(stated)).episodes.map(({ placementType }) => placementType)

describe('rule 1: the days of a row', () => {
  it('run from DECOM up to, and not including, DEC', () => {
    expect(fromTo(journey('2018-04-01 2018-06-01 S C2 U4 E4A').episodes)).toEqual([[day('2018-04-01'), day('2018-06-01')]])
  })

  it('go on for ever without DEC', () => {
    expect(fromTo(journey('2018-04-01 - S C2 U4').episodes)).toEqual([[day('2018-04-01'), latestDay]])
  })

  it('of a row that holds none are kept as they were stated', () => {
    expect(fromTo(journey('2018-04-02 2018-04-01 S C2 U4 X1').episodes)).toEqual([[day('2018-04-02'), day('2018-04-01')]])
  })
})

describe('rule 5: rows that say the same', () => {
  it('are kept as they were told: what gives way does so when a file is read', () => {
    const once = row('2018-04-01 2018-06-01 S C2 U4 X1 here')
    expect(journeyOf(child, eventsOfRows([once, once])).episodes).toHaveLength(2)
    expect(journey('2018-04-01 - S C2 U4', '2018-04-01 2018-06-01 S C2 U4 E4A').episodes).toHaveLength(2)
  })
})

describe('rule 6: the order of rows', () => {
  const first: Row = { decom: '2018-04-01', dec: '2018-05-01', rne: 'B', ls: 'C1', cin: 'N1', place: 'A', provider: 'PR1', rec: 'E1' }

  it('is by DECOM before all else', () => {
    expect(places([{ ...first, rne: 'A', decom: '2018-04-02', place: 'later' }, { ...first, place: 'earlier' }])).toEqual(['earlier', 'later'])
  })

  it.each([
    ['RNE', { rne: 'C', ls: 'C0' }],
    ['LS', { ls: 'C2', cin: 'N0' }],
    ['CIN', { cin: 'N2', place: '0' }],
    ['PLACE', { place: 'B', provider: 'PR0' }],
    ['PLACE_PROVIDER', { provider: 'PR2', dec: '2018-04-15' }],
    ['DEC', { dec: '2018-05-02', rec: 'E0' }],
    ['REC', { rec: 'E2' }]
  ])('%s decides before the columns after it', (_, second: Partial<Row>) => {
    const told = eventsOfRows([{ ...first, ...second, urn: 'second' }, { ...first, urn: 'first' }])
    const order = journeyOf(child, told).episodes.map(({ opened }) => opened.payload.placementUrn)
    expect(order).toEqual(['first', 'second'])
  })

  it('puts a blank first', () => {
    expect(places([{ ...first, rne: 'B', place: 'reason' }, { ...first, rne: '', place: 'blank' }])).toEqual(['blank', 'reason'])
  })

  it('does not look ahead: when a row ends later, rows stand in the order they stood in while it was open', () => {
    const open = ['2018-04-01 2018-09-01 S C2 U4 X1', '2018-04-01 2018-07-01 S C2 K2 X1']
    expect(journeyOf(child, rows(...open)).episodes.map(({ placementType }) => placementType)).toEqual(['K2', 'U4'])
    const ends = open.map(words => words.replace('2018-09-01', '2018-05-01'))
    expect(journeyOf(child, rows(...ends)).episodes.map(({ placementType }) => placementType)).toEqual(['K2', 'U4'])
  })
})
