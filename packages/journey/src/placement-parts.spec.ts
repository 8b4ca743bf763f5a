import { describe, expect, it } from 'vitest'
import { formatDay, latestDay } from '@kinfold/calendar'
import { journeyOf, localReading, periodsOfCare, placementParts, placementStays, wholeLife } from './index.js'
import type { PlacementPart } from './index.js'
import { born, child, rows } from './rows-for-tests.laws.js'

const parts = (...words: readonly string[]): readonly PlacementPart[] =>
  placementParts(placementStays(periodsOfCare(journeyOf(child, [born('2010-05-06'), ...rows(...words)]), localReading, wholeLife), localReading))

const told = (found: readonly PlacementPart[]): readonly string[] =>
  found.map(({ from, to, adoptive }) => `${formatDay(from)} ${to === latestDay ? '-' : formatDay(to)} ${adoptive ? 'adoptive' : 'not'}`)

const fostered = '2018-04-01 2018-06-01 S C2 U4 X1 here'

describe('rule 17: the parts of a stay', () => {
  it('tell fostering from adoption by the same carer', () => {
    expect(told(parts(fostered, '2018-06-01 - U E1 A5 - here'))).toEqual(['2018-04-01 2018-06-01 not', '2018-06-01 - adoptive'])
  })

  it('A3, A4, A5 and A6 are adoptive, and no other type is', () => {
    const adoptive = (type: string): boolean => parts(`2018-04-01 - S C2 ${type}`)[0]?.adoptive === true
    expect(['A3', 'A4', 'A5', 'A6'].filter(adoptive)).toHaveLength(4)
    expect(['A1', 'A2', 'U2', 'U5', 'A7', 'T0', ''].filter(adoptive)).toEqual([])
  })

  it('a temporary row belongs to the part of the row before it', () => {
    const away = [fostered, '2018-06-01 2018-08-01 U E1 A5 X1 here', '2018-08-01 2018-08-09 P E1 T1 X1', '2018-08-09 - P E1 A5 - here']
    expect(told(parts(...away))).toEqual(['2018-04-01 2018-06-01 not', '2018-06-01 - adoptive'])
    const before = [fostered, '2018-06-01 2018-06-09 P C2 T1 X1', '2018-06-09 - U E1 A5 - here']
    expect(told(parts(...before))).toEqual(['2018-04-01 2018-06-09 not', '2018-06-09 - adoptive'])
  })

  it('a temporary row that comes first is not adoptive', () => {
    expect(told(parts('2018-04-01 2018-06-01 S C2 T1 X1', '2018-06-01 - T E1 A6 - here'))).toEqual(['2018-04-01 2018-06-01 not', '2018-06-01 - adoptive'])
  })

  it('a change of legal status within one does not divide it', () => {
    expect(told(parts('2018-04-01 2018-06-01 S C2 A4 X1 here', '2018-06-01 - L E1 A6 - here'))).toEqual(['2018-04-01 - adoptive'])
  })
})

describe('rule 17: the placement just before', () => {
  it('is the fostering part of the same stay where there is one', () => {
    const [fostering, adoptive] = parts(fostered, '2018-06-01 - U E1 A5 - here')
    expect(adoptive?.previous).toBe(fostering)
    expect(adoptive?.stay).toBe(fostering?.stay)
  })

  it('is otherwise the last part of the stay before', () => {
    const found = parts(fostered, '2018-06-01 2018-08-01 U E1 A5 X1 here', '2018-08-01 - P E1 A6 - there')
    expect(found.map(({ previous }) => found.findIndex(part => part === previous))).toEqual([-1, 0, 1])
  })

  it('is none of an earlier period of care', () => {
    const found = parts('2018-04-01 2018-06-01 S C2 U4 E4A here', '2018-06-01 - S E1 A6 - there')
    expect(found.map(({ previous }) => previous)).toEqual([undefined, undefined])
  })
})

describe('what is known of a part', () => {
  it('the first part of a stay begins no earlier than the stay may have, and a later part on its own day', () => {
    const [fostering, adoptive] = parts('2018-04-01 2018-06-01 T C2 U4 X1 here', '2018-06-01 - U E1 A5 - here')
    expect(fostering && formatDay(fostering.earliest)).toBe('2010-05-06')
    expect(adoptive && formatDay(adoptive.earliest)).toBe('2018-06-01')
  })

  it('a part that holds no day is none', () => {
    expect(told(parts('2018-04-01 2018-06-01 S C2 U4 X1 here', '2018-04-01 2018-06-01 U E1 A5 X1 here'))).toEqual(['2018-04-01 2018-06-01 adoptive'])
  })
})
