import { expect, it } from 'vitest'
import { childrenLookedAfter } from './6.1-children-looked-after.js'
import { exampleChild } from './example-child.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

const born = '01/01/2005'

const countOn = (month: string, birth: string, episodes: readonly string[], switches?: Partial<Switches>): number =>
  childrenLookedAfter([exampleChild(birth, episodes)], month, { ...localSwitches, ...switches }).numerator

it('a child whose care begins on the last day of the month is looked after on it, and one day later is not', () => {
  expect(countOn('2018-04', born, ['30/04/2018 S C2 U4'])).toBe(1)
  expect(countOn('2018-04', born, ['01/05/2018 S C2 U4'])).toBe(0)
})

it('a child whose care ends on the last day of the month is no longer looked after on it, and one day later still is', () => {
  expect(countOn('2018-04', born, ['01/01/2018 S C2 U4 30/04/2018 E4A'])).toBe(0)
  expect(countOn('2018-04', born, ['01/01/2018 S C2 U4 01/05/2018 E4A'])).toBe(1)
})

it('a row that ends on the day it begins, or before it, holds no day', () => {
  expect(countOn('2018-04', born, ['30/04/2018 S C2 U4 30/04/2018 E4A'])).toBe(0)
  expect(countOn('2018-04', born, ['30/04/2018 S C2 U4 29/04/2018 E4A'])).toBe(0)
  expect(countOn('2018-04', born, ['30/04/2018 S C2 U4 01/05/2018 E4A'])).toBe(1)
})

it('a child who turns 18 on the last day of the month is out of scope, and one who turns 18 on the next day is in', () => {
  expect(countOn('2018-04', '30/04/2000', ['01/01/2018 S C2 U4'])).toBe(0)
  expect(countOn('2018-04', '01/05/2000', ['01/01/2018 S C2 U4'])).toBe(1)
})

it('a child born on 29 February turns 18 on 28 February of a common year', () => {
  expect(countOn('2014-02', '29/02/1996', ['01/01/2012 S C2 U4'])).toBe(0)
  expect(countOn('2014-01', '29/02/1996', ['01/01/2012 S C2 U4'])).toBe(1)
})

it('a child without a known date of birth is never too old', () => {
  expect(countOn('2018-04', '', ['01/01/1980 S C2 U4'])).toBe(1)
})

it('a child in short breaks is counted only where the switch puts them in', () => {
  for (const status of ['V3', 'V4']) {
    expect(countOn('2018-04', born, [`01/01/2018 S ${status} K2`])).toBe(0)
    expect(countOn('2018-04', born, [`01/01/2018 S ${status} K2`], { shortBreaks: 'in' })).toBe(1)
  }
  expect(countOn('2018-04', born, ['01/01/2018 S V2 K2'])).toBe(1)
})

it('a child whose rows overlap is counted once', () => {
  expect(countOn('2018-04', born, ['01/01/2018 S C2 U4', '01/02/2018 P C2 K2', '01/02/2018 P C2 K2'])).toBe(1)
})

it('an open row gives way to a closed one that begins on the same day and holds a day', () => {
  const open = '01/01/2018 S C2 U4'
  expect(countOn('2018-04', born, [open, '01/01/2018 S C2 U4 01/02/2018 E4A'])).toBe(0)
  expect(countOn('2018-04', born, ['01/01/2018 S C2 U4 01/02/2018 E4A', open])).toBe(0)
  expect(countOn('2018-04', born, [open, '01/01/2018 S C2 U4 01/01/2018 E4A'])).toBe(1)
  expect(countOn('2018-04', born, [open, '02/01/2018 P C2 U4 01/02/2018 E4A'])).toBe(1)
})

it('a child between two rows is not looked after', () => {
  const rows = ['01/01/2018 S C2 U4 29/04/2018 X1', '02/05/2018 P C2 U6']
  expect(countOn('2018-03', born, rows)).toBe(1)
  expect(countOn('2018-04', born, rows)).toBe(0)
  expect(countOn('2018-05', born, rows)).toBe(1)
})

it('the count names its children', () => {
  const children = [
    exampleChild(born, ['01/01/2018 S C2 U4'], { child: '7' }),
    exampleChild(born, ['01/01/2018 S C2 U4 02/01/2018 E4A'], { child: '8' })
  ]
  expect(childrenLookedAfter(children, '2018-04')).toEqual({
    numerator: 1,
    denominator: undefined,
    children: [{ child: '7', verdict: 'met' }, { child: '8', verdict: 'out of scope' }]
  })
})
