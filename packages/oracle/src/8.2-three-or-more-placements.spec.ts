import { describe, expect, it } from 'vitest'
import { placementsHeld, threeOrMorePlacements } from './8.2-three-or-more-placements.js'
import { monthEnd } from './days.js'
import { exampleChild } from './example-child.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const heldInTheYear = (episodes: readonly string[], switches?: Partial<Switches>): number =>
  placementsHeld(exampleChild('01/01/2010', episodes), monthEnd('2018-03'), { ...localSwitches, ...switches })

const threeFrom = (first: string): readonly string[] =>
  [`01/01/2014 S C2 U6 ${first} X1 one`, `${first} P C2 U4 01/06/2017 X1 two`, '01/06/2017 P C2 U5 - - three']

it('the placement held on the first day of the twelve months counts, and one that ended as they began does not', () => {
  expect(heldInTheYear(threeFrom('02/04/2017'))).toBe(3)
  expect(heldInTheYear(threeFrom('01/04/2017'))).toBe(2)
})

it('three placements are enough, two are not', () => {
  const figure = (first: string): readonly [number, number] => {
    const { numerator, denominator } = threeOrMorePlacements([exampleChild('01/01/2010', threeFrom(first))], '2018-03')
    return [numerator, denominator]
  }
  expect(figure('02/04/2017')).toEqual([1, 1])
  expect(figure('01/04/2017')).toEqual([0, 1])
})

it('a placement that begins on the last day counts, and one that begins on the next does not', () => {
  const rows = (last: string): readonly string[] => [`01/01/2014 S C2 U6 ${last} X1 one`, `${last} P C2 U4 - - two`]
  expect(heldInTheYear(rows('31/03/2018'))).toBe(2)
  expect(heldInTheYear(rows('01/04/2018'))).toBe(1)
})

it('a return to an earlier carer is a new placement', () => {
  const rows = ['01/01/2014 S C2 U6 01/06/2017 X1 one', '01/06/2017 P C2 U4 01/07/2017 X1 two', '01/07/2017 P C2 U6 - - one']
  expect(heldInTheYear(rows)).toBe(3)
})

it('changes of legal status, moves with the carer and a carer who becomes the adopter are no moves', () => {
  const rows = [
    '01/01/2014 S C1 U4 01/05/2017 X1 one', '01/05/2017 L C2 U4 01/07/2017 X1 one', '01/07/2017 T C2 U4 01/09/2017 X1 two',
    '01/09/2017 U E1 U4 01/11/2017 X1 three', '01/11/2017 P E1 A5 - - three'
  ]
  expect(heldInTheYear(rows)).toBe(1)
  expect(heldInTheYear(rows, { sameCarerMoves: 'end' })).toBe(3)
})

it('an adopter who was no foster carer before is a move, whatever the type says', () => {
  for (const type of ['A3', 'A4', 'A5', 'A6']) {
    const rows = (before: string): readonly string[] => [`01/01/2014 S C2 ${before} 01/07/2017 X1 one`, `01/07/2017 B E1 ${type} - - two`]
    expect(heldInTheYear(rows('K2'))).toBe(2)
    for (const carer of ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']) expect(heldInTheYear(rows(carer))).toBe(type === 'A3' || type === 'A5' ? 1 : 2)
  }
})

it('a temporary move and the return after it are no moves, unless temporary moves count', () => {
  for (const type of ['T0', 'T1', 'T2', 'T3', 'T4']) {
    const rows = ['01/01/2014 S C2 U4 01/07/2017 X1 one', `01/07/2017 P C2 ${type} 09/07/2017 X1`, '09/07/2017 P C2 U4 - - one']
    expect(heldInTheYear(rows)).toBe(1)
    expect(heldInTheYear(rows, { temporaryMoves: 'end' })).toBe(3)
  }
})

it('a temporary move without a return keeps the placement up to the next one', () => {
  const rows = ['01/01/2014 S C2 U4 01/07/2017 X1 one', '01/07/2017 P C2 T1 09/07/2017 X1', '09/07/2017 P C2 K2 - - two']
  expect(heldInTheYear(rows)).toBe(2)
})

it('placements of all periods of care in the twelve months count', () => {
  expect(heldInTheYear(['01/01/2014 S C2 U4 01/05/2017 E4A', '01/07/2017 S C2 U4 01/09/2017 E4A', '01/09/2017 S C2 U4'])).toBe(3)
  expect(heldInTheYear(['01/01/2014 S C2 U4 01/05/2017 X1', '01/05/2017 L C2 U4 01/09/2017 X1', '01/09/2017 L C2 U4'])).toBe(1)
})

it('a placement that was held on no day does not count', () => {
  const rows = (decoy: string): readonly string[] =>
    ['01/01/2014 S C2 U4 01/05/2017 X1 one', `01/05/2017 P C2 K2 ${decoy} X1 two`, '01/05/2017 P C2 U6 01/01/2019 X1 three']
  expect(heldInTheYear(rows('01/05/2017'))).toBe(2)
  expect(heldInTheYear(rows('03/05/2017'))).toBe(2)
  expect(heldInTheYear([...rows('01/05/2017').slice(0, 1), '01/05/2017 P C2 K2 02/05/2017 X1 two', '02/05/2017 P C2 U6 - - three'])).toBe(3)
})

it('a row stated twice is one placement', () => {
  expect(heldInTheYear(['01/05/2017 S C2 U4', '01/05/2017 S C2 U4'])).toBe(1)
})

it('a child no longer looked after on the day is out of scope', () => {
  const rows = ['01/05/2017 S C2 U4 01/06/2017 X1', '01/06/2017 P C2 U6 01/07/2017 X1', '01/07/2017 P C2 K2 31/03/2018 E4A']
  expect(threeOrMorePlacements([exampleChild('01/01/2010', rows)], '2018-03')).toMatchObject({ numerator: 0, denominator: 0 })
  expect(threeOrMorePlacements([exampleChild('01/01/2010', rows)], '2018-02')).toMatchObject({ numerator: 1, denominator: 1 })
})

describe('counted by episodes', () => {
  const counted = (episodes: readonly string[], switches: Partial<Switches> = {}): number => heldInTheYear(episodes, { placementsCounted: 'episodes', ...switches })

  it('rows with RNE S, P or B that hold a day of the twelve months count, each', () => {
    for (const reason of ['S', 'P', 'B']) {
      expect(counted([`01/01/2014 ${reason} C2 U4 01/04/2017 X1`])).toBe(0)
      expect(counted([`01/01/2014 ${reason} C2 U4 02/04/2017 X1`])).toBe(1)
      expect(counted([`31/03/2018 ${reason} C2 U4`])).toBe(1)
      expect(counted([`01/04/2018 ${reason} C2 U4`])).toBe(0)
    }
    expect(counted(['01/05/2017 S C2 U4 01/06/2017 X1', '01/06/2017 P C2 T1 03/06/2017 X1', '03/06/2017 P C2 U4 - - -'])).toBe(3)
    expect(counted(['01/05/2017 S C2 U4', '01/06/2017 P C2 U6'])).toBe(2)
  })

  it('rows with RNE T or U count where they hold the first day of the twelve months and the day before it', () => {
    for (const reason of ['T', 'U']) {
      expect(counted([`31/03/2017 ${reason} C2 U4`])).toBe(1)
      expect(counted([`01/04/2017 ${reason} C2 U4`])).toBe(0)
      expect(counted([`01/01/2017 ${reason} C2 U4 02/04/2017 X1`])).toBe(1)
      expect(counted([`01/01/2017 ${reason} C2 U4 01/04/2017 X1`])).toBe(0)
    }
  })

  it('rows with RNE L do not count, nor those out of scope', () => {
    expect(counted(['01/01/2014 L C2 U4'])).toBe(0)
    expect(counted(['01/01/2018 S V4 U4'])).toBe(0)
    expect(counted(['01/01/2018 S V4 U4'], { shortBreaks: 'in' })).toBe(1)
  })

  it('three make the child one of the figure', () => {
    const rows = ['01/05/2017 S C2 U4 01/06/2017 X1 one', '01/06/2017 P C2 T1 03/06/2017 X1', '03/06/2017 P C2 U4 - - one']
    const numerator = (placementsCounted: Switches['placementsCounted'], episodes = rows): number =>
      threeOrMorePlacements([exampleChild('01/01/2010', episodes)], '2018-03', { ...localSwitches, placementsCounted }).numerator
    expect([numerator('episodes'), numerator('stays'), numerator('episodes', rows.slice(1))]).toEqual([1, 0, 0])
  })
})
