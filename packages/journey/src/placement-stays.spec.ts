import { describe, expect, it } from 'vitest'
import { formatDay, latestDay } from '@kinfold/calendar'
import { journeyOf, localReading, periodsOfCare, placementStays, wholeLife } from './index.js'
import type { PlacementStay, Reading } from './index.js'
import { born, child, rows } from './rows-for-tests.laws.js'

const stays = (words: readonly string[], reading: Partial<Reading> = {}): readonly PlacementStay[] => {
  const read = { ...localReading, ...reading }
  return placementStays(periodsOfCare(journeyOf(child, [born('2010-05-06'), ...rows(...words)]), read, wholeLife), read)
}

const told = (found: readonly PlacementStay[]): readonly string[] =>
  found.map(({ from, to }) => `${formatDay(from)} ${to === latestDay ? '-' : formatDay(to)}`)

const first = '2018-04-01 2018-06-01 S C2 U4 X1 here'
const moved = (next: string): readonly string[] => [first, `2018-06-01 - ${next}`]

/** Whether the second row goes on with the stay of the first. */
const goesOn = (next: string, reading?: Partial<Reading>): boolean => stays(moved(next), reading).length === 1

describe('rule 12: what begins a stay, and what goes on with it', () => {
  it('a move to a new carer begins one, even to the same type at the same postcode', () => {
    expect(goesOn('P C2 U4 - there')).toBe(false)
    expect(goesOn('B E1 U6 - here')).toBe(false)
    expect(goesOn('P C2 U4 - here')).toBe(false)
    expect(goesOn('- C2 U4 - here')).toBe(false)
  })

  it('a change of legal status goes on with it', () => {
    expect(goesOn('L E1 U4 - here')).toBe(true)
    expect(goesOn('L E1 U6 - there')).toBe(true)
  })

  it('a temporary move goes on with it, unless the switch says that it ends', () => {
    for (const type of ['T0', 'T1', 'T2', 'T3', 'T4']) {
      expect(goesOn(`P C2 ${type}`)).toBe(true)
      expect(goesOn(`P C2 ${type}`, { temporaryMoves: 'end' })).toBe(false)
    }
    expect(goesOn('P C2 T5')).toBe(false)
  })

  it('a move with the same carer goes on with it, unless the switch says that it ends', () => {
    for (const reason of ['T', 'U']) {
      expect(goesOn(`${reason} C2 K2 - there`)).toBe(true)
      expect(goesOn(`${reason} C2 K2 - there`, { sameCarerMoves: 'end' })).toBe(false)
    }
  })

  it('the carer who becomes the adopter goes on with it, whatever the reason for the episode', () => {
    for (const reason of ['P', 'B', 'T', 'U']) for (const type of ['A3', 'A5']) expect(goesOn(`${reason} E1 ${type} - there`)).toBe(true)
    for (const type of ['A4', 'A6']) expect(goesOn(`P E1 ${type} - here`)).toBe(false)
  })

  it('coming to carers approved to adopt goes on with it, unless the switch says that it ends, even with a change of legal status alone', () => {
    for (const reason of ['L', 'T', 'U']) {
      for (const type of ['U2', 'U5']) {
        expect(goesOn(`${reason} E1 ${type} - there`)).toBe(true)
        expect(goesOn(`${reason} E1 ${type} - there`, { fosterToAdoptMoves: 'end' })).toBe(false)
      }
      for (const type of ['U1', 'U3', 'U4', 'U6']) expect(goesOn(`${reason} E1 ${type} - there`, { fosterToAdoptMoves: 'end' })).toBe(true)
    }
  })

  it('from one carer approved to adopt to another kind of it nothing ends for that, nor after a temporary move', () => {
    const told = (...words: readonly string[]): number => stays(words, { fosterToAdoptMoves: 'end' }).length
    expect(told('2018-04-01 2018-06-01 S C2 U5 X1 here', '2018-06-01 - L E1 U2 - here')).toBe(1)
    expect(told('2018-04-01 2018-06-01 S C2 U5 X1 here', '2018-06-01 2018-06-08 P C2 T1 X1', '2018-06-08 - P C2 U5 - here')).toBe(1)
    expect(told('2018-04-01 2018-06-01 S C2 U4 X1 here', '2018-06-01 2018-06-08 P C2 T1 X1', '2018-06-08 - T C2 U5 - here')).toBe(2)
    expect(told('2018-04-01 2018-06-01 S C2 T1 X1 here', '2018-06-01 - T C2 U5 - here')).toBe(2)
  })

  it('the carer becomes the adopter out of foster care only', () => {
    const from = (type: string): boolean => stays([`2018-04-01 2018-06-01 S C2 ${type} X1 here`, '2018-06-01 - P E1 A5 - here']).length === 1
    expect(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A5'].filter(from)).toHaveLength(8)
    expect(['A4', 'A6', 'K2', 'P1', 'U7', ''].filter(from)).toEqual([])
  })
})

describe('rule 12: the return from a temporary move', () => {
  const away = [first, '2018-06-01 2018-06-09 P C2 T1 X1']
  const back = (next: string, reading?: Partial<Reading>): number => stays([...away, `2018-06-09 - ${next}`], reading).length

  it('to the same type at the same postcode goes on with the stay', () => {
    expect(back('P C2 U4 - here')).toBe(1)
    expect(back('P C2 U4 - there')).toBe(2)
    expect(back('P C2 U6 - here')).toBe(2)
  })

  it('a blank postcode equals a blank one only', () => {
    const blank = ['2018-04-01 2018-06-01 S C2 U4 X1', '2018-06-01 2018-06-09 P C2 T1 X1']
    expect(stays([...blank, '2018-06-09 - P C2 U4'])).toHaveLength(1)
    expect(stays([...blank, '2018-06-09 - P C2 U4 - here'])).toHaveLength(2)
  })

  it('is no return where the move to the temporary placement ended the stay', () => {
    expect(back('P C2 U4 - here', { temporaryMoves: 'end' })).toBe(3)
  })

  it('is a return under either value of the switch where the child was away with the same carer', () => {
    const withCarer = [first, '2018-06-01 2018-06-09 T C2 T2 X1', '2018-06-09 - P C2 U4 - here']
    expect(stays(withCarer)).toHaveLength(1)
    expect(stays(withCarer, { temporaryMoves: 'end' })).toHaveLength(1)
    expect(stays(withCarer, { temporaryMoves: 'end', sameCarerMoves: 'end' })).toHaveLength(3)
  })

  it('is to the latest placement that was not temporary, over several temporary ones', () => {
    const several = [...away, '2018-06-09 2018-06-12 P C2 T3 X1']
    expect(stays([...several, '2018-06-12 - P C2 U4 - here'])).toHaveLength(1)
    const between = [...away, '2018-06-09 2018-06-12 T C2 U6 X1 there', '2018-06-12 2018-06-15 P C2 T3 X1']
    expect(stays([...between, '2018-06-15 - P C2 U6 - there'])).toHaveLength(1)
    expect(stays([...between, '2018-06-15 - P C2 U4 - here'])).toHaveLength(2)
  })

  it('comes straight after it', () => {
    expect(stays([...away, '2018-06-09 2018-06-12 P C2 U4 X1 here', '2018-06-12 - P C2 U4 - here'])).toHaveLength(2)
  })

  it('may be to a relabelled type, or to the carer as adopter', () => {
    expect(stays(['2018-04-01 2018-06-01 S C2 H5 X1 here', '2018-06-01 2018-06-09 P C2 T1 X1', '2018-06-09 - P C2 K3 - here'])).toHaveLength(1)
    expect(back('P E1 A5 - there')).toBe(1)
    expect(back('P E1 A6 - here')).toBe(2)
  })
})

describe('rule 13: relabels', () => {
  const relabel = (from: string, to: string, post = 'here'): boolean =>
    stays([`2018-04-01 2018-06-01 S C2 ${from} X1 here`, `2018-06-01 - P C2 ${to} - ${post}`]).length === 1

  it('H5 becomes K3, and Z1 becomes Z11 to Z14, at the same postcode', () => {
    expect(relabel('H5', 'K3')).toBe(true)
    expect(['Z11', 'Z12', 'Z13', 'Z14'].every(type => relabel('Z1', type))).toBe(true)
    expect(relabel('H5', 'K3', 'there')).toBe(false)
    expect(relabel('Z1', 'Z11', 'there')).toBe(false)
  })

  it('nothing else is relabelled, and nothing backwards', () => {
    expect([relabel('K3', 'H5'), relabel('Z11', 'Z1'), relabel('Z1', 'Z15'), relabel('H5', 'Z11'), relabel('H5', 'H5')]).toEqual([false, false, false, false, false])
  })

  it('a type called like something every object has is a type like any other', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(relabel(name, 'K3')).toBe(false)
  })
})

describe('rule 14: how long a stay lasts', () => {
  it('from its first row to the next stay, or to the end of the period', () => {
    expect(told(stays([first, '2018-06-01 2018-09-01 P C2 U6 E4A there']))).toEqual(['2018-04-01 2018-06-01', '2018-06-01 2018-09-01'])
    expect(told(stays(moved('P C2 U6 - there')))).toEqual(['2018-04-01 2018-06-01', '2018-06-01 -'])
    expect(told(stays([first, '2018-05-01 - P C2 U6 - there']))).toEqual(['2018-04-01 2018-05-01', '2018-05-01 -'])
  })

  it('a stay of two rows lasts over both', () => {
    expect(told(stays([first, '2018-06-01 2018-09-01 L E1 U4 E4A here']))).toEqual(['2018-04-01 2018-09-01'])
  })

  it('of two that begin on one day only the last holds days', () => {
    expect(told(stays(['2018-04-01 2018-06-01 P C2 U4 X1 here', '2018-04-01 2018-06-01 S C2 U6 X1 there']))).toEqual(['2018-04-01 2018-06-01'])
  })

  it('stays of different periods are apart', () => {
    expect(told(stays(['2018-04-01 2018-06-01 S C2 U4 E4A here', '2018-06-01 - S C2 U4 - here']))).toEqual(['2018-04-01 2018-06-01', '2018-06-01 -'])
  })
})

describe('rule 15: a start that is not known', () => {
  const earliest = (words: readonly string[], reading?: Partial<Reading>): readonly string[] =>
    stays(words, reading).map(stay => (stay.earliest === stay.from ? 'known' : formatDay(stay.earliest)))

  it('is that of the first stay of a period whose start is not known', () => {
    expect(earliest(['2018-04-01 2018-06-01 P C2 U4 X1 here', '2018-06-01 - P C2 U6 - there'])).toEqual(['2010-05-06', 'known'])
    expect(earliest([first, '2018-06-01 - P C2 U6 - there'])).toEqual(['known', 'known'])
  })

  it('is known where temporary moves end a stay and the row says that the carer changed', () => {
    const since = (words: string): readonly string[] => earliest([`2018-04-01 - ${words}`], { temporaryMoves: 'end' })
    expect(['P C2 U4', 'B C2 U4', 'P E1 A6', 'P C2 T1'].map(since)).toEqual([['known'], ['known'], ['known'], ['known']])
    expect(['T C2 U4', 'L C2 U4', '- C2 U4', 'P E1 A3', 'B E1 A5'].flatMap(since)).toEqual(Array(5).fill('2010-05-06'))
  })

  const away = ['2018-04-01 2018-06-01 P C2 T1 X1', '2018-06-01 2018-07-01 P C2 U4 X1 here', '2018-07-01 - P C2 U6 - there']

  it('of the stay after one that is all temporary is not known either, and the two may be one', () => {
    expect(earliest(away)).toEqual(['2010-05-06', '2010-05-06', 'known'])
    expect(stays(away).map(({ mayContinuePrevious }) => mayContinuePrevious)).toEqual([true, true, false])
    const back = ['2018-04-01 2018-06-01 P C2 T1 X1', '2018-06-01 2018-07-01 T C2 U4 X1 here', '2018-07-01 - P C2 U6 - there']
    expect(earliest(back)).toEqual(['2010-05-06', 'known'])
  })

  it('of the stay after it is known where the move to the temporary placement began a stay', () => {
    expect(earliest(away, { temporaryMoves: 'end' })).toEqual(['known', 'known', 'known'])
    expect(earliest(away.map(words => words.replace('P C2 T1', 'T C2 T1')), { temporaryMoves: 'end' })).toEqual(['2010-05-06', '2010-05-06', 'known'])
  })

  it('is known in a period that is in view from its start, temporary or not', () => {
    expect(earliest(['2018-04-01 2018-06-01 S C2 T1 X1', '2018-06-01 - P C2 U4 - here'])).toEqual(['known', 'known'])
    expect(stays(['2018-04-01 2018-06-01 S C2 T1 X1', '2018-06-01 - P C2 U4 - here']).some(({ mayContinuePrevious }) => mayContinuePrevious)).toBe(false)
  })
})
