import { describe, expect, it } from 'vitest'
import { lookedAfterPer10000 } from './6.2-looked-after-per-10000.js'
import { exampleChild } from './example-child.js'
import {
  fosteredByNoRelative, inFamilyPlacements, placedWithParents, shareFosteredByNoRelative, withIndependentProviders
} from './placement-types.js'
import { localSwitches } from './switches.js'

const types = [
  'A3', 'A4', 'A5', 'A6', 'H5', 'K1', 'K2', 'K3', 'P1', 'P2', 'P3', 'Q1', 'R1', 'R2', 'R3', 'R5', 'S1', 'T0', 'T1', 'T2', 'T3', 'T4', 'U1', 'U2', 'U3', 'U4', 'U5',
  'U6', 'Z1'
]

const family = ['A3', 'A4', 'A5', 'A6', 'P1', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6']

const placedIn = (type: string, provider = '-') => exampleChild('01/01/2010', [`01/01/2018 S C2 ${type} - - - ${provider}`])

describe.each([
  ['8.3', inFamilyPlacements, family],
  ['8.4', placedWithParents, ['P1']],
  ['9.1', fosteredByNoRelative, ['U4', 'U5', 'U6']],
  ['9.2', shareFosteredByNoRelative, ['U4', 'U5', 'U6']]
] as const)('%s', (code, figure, those) => {
  it('is met by these types alone, of all children looked after', () => {
    expect(types.filter((type) => figure([placedIn(type)], '2018-04').numerator === 1)).toEqual(those)
    expect(figure(types.map((type) => placedIn(type)), '2018-04')).toMatchObject({
      numerator: those.length, denominator: code === '9.1' ? undefined : types.length
    })
  })
})

it('8.5 is met by private and voluntary providers alone, of whatever type', () => {
  const providers = ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5', '-']
  expect(providers.filter((provider) => withIndependentProviders([placedIn('U4', provider)], '2018-04').numerator === 1)).toEqual(['PR4', 'PR5'])
  expect(withIndependentProviders([placedIn('K2', 'PR4'), placedIn('U4', 'PR1'), placedIn('T1')], '2018-04')).toMatchObject({ numerator: 1, denominator: 3 })
})

it('the placement is that of the last day, a temporary one as it stands', () => {
  const moved = (day: string) => exampleChild('01/01/2010', [`01/01/2018 S C2 U4 ${day} X1 here PR4`, `${day} P C2 T1`])
  expect(inFamilyPlacements([moved('30/04/2018')], '2018-04').numerator).toBe(0)
  expect(inFamilyPlacements([moved('01/05/2018')], '2018-04').numerator).toBe(1)
  expect(withIndependentProviders([moved('30/04/2018')], '2018-04').numerator).toBe(0)
  expect(withIndependentProviders([moved('01/05/2018')], '2018-04').numerator).toBe(1)
})

it('of rows that overlap, the latest in order says what the placement is', () => {
  expect(inFamilyPlacements([exampleChild('01/01/2010', ['01/01/2018 S C2 U4', '01/02/2018 P C2 K2'])], '2018-04').numerator).toBe(0)
  expect(inFamilyPlacements([exampleChild('01/01/2010', ['01/01/2018 S C2 K2', '01/02/2018 P C2 U4 01/03/2018 X1'])], '2018-04').numerator).toBe(1)
})

it('of rows that begin on one day, the order of their text says which is the latest, not that of the file', () => {
  const rows = ['01/01/2018 S C2 U4 - - here PR1', '01/01/2018 S C2 K2 - - here PR4']
  for (const order of [rows, [...rows].reverse()]) {
    expect(inFamilyPlacements([exampleChild('01/01/2010', order)], '2018-04').numerator).toBe(1)
    expect(withIndependentProviders([exampleChild('01/01/2010', order)], '2018-04').numerator).toBe(0)
  }
})

it('who is not looked after on the day, or 18, is in neither number; short breaks by the switch', () => {
  for (const child of [
    exampleChild('01/01/2010', ['01/01/2018 S C2 U4 30/04/2018 E4A']), exampleChild('30/04/2000', ['01/01/2018 S C2 U4']),
    exampleChild('01/01/2010', ['01/01/2018 S V4 U4'])
  ]) expect(inFamilyPlacements([child], '2018-04')).toMatchObject({ numerator: 0, denominator: 0 })
  const breaks = [exampleChild('01/01/2010', ['01/01/2018 S V4 U4'])]
  expect(inFamilyPlacements(breaks, '2018-04', { ...localSwitches, shortBreaks: 'in' })).toMatchObject({ numerator: 1, denominator: 1 })
})

it('9.1 says nobody of those looked after that cannot be counted', () => {
  expect(fosteredByNoRelative([placedIn('K2')], '2018-04').children).toEqual([{ child: '100001', verdict: 'out of scope' }])
})

it('6.2 is 6.1 of the population given, and how many that is of every 10,000', () => {
  const children = [placedIn('U4'), exampleChild('01/01/2010', ['01/01/2018 S C2 U4 30/04/2018 E4A'], { child: '8' })]
  expect(lookedAfterPer10000(children, '2018-04', 40_000)).toMatchObject({ numerator: 1, denominator: 40_000, per10000: 0.25 })
  expect(lookedAfterPer10000(children, '2018-03', 40_000)).toMatchObject({ numerator: 2, denominator: 40_000, per10000: 0.5 })
})
