import { describe, expect, it } from 'vitest'
import { exampleChild } from './example-child.js'
import { stayingPut } from './staying-put.js'
import { localSwitches } from './switches.js'
import { timeInCare } from './time-in-care.js'
import { ceasedByAdoption, ceasedBySpecialGuardianship, ceasedForPermanence, returnsHome } from './ways-of-ceasing.js'

const reasons = [
  'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E2', 'E3', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9'
]

const withReason = (reason: string) => exampleChild('01/01/2010', [`01/01/2018 S C2 U4 10/04/2018 ${reason}`])

const twice = exampleChild('01/01/2010', ['01/01/2017 S C2 U4 01/05/2017 E4A', '01/06/2017 S C2 U4 01/11/2017 E12'])

describe.each([
  ['6.5', ceasedForPermanence, ['E11', 'E12', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48']],
  ['6.7', ceasedBySpecialGuardianship, ['E43', 'E44', 'E45', 'E46', 'E47', 'E48']],
  ['6.9', ceasedByAdoption, ['E11', 'E12']],
  ['returns home', returnsHome, ['E4A', 'E4B']]
] as const)('%s', (_code, figure, those) => {
  it('is met by these reasons alone', () => {
    expect(reasons.filter((reason) => figure([withReason(reason)], '2018-04').numerator === 1)).toEqual(those)
  })

  it('is a share of all who ceased in the month', () => {
    expect(figure(reasons.map(withReason), '2018-04')).toMatchObject({ numerator: those.length, denominator: reasons.length, unmeasured: [] })
    expect(figure(reasons.map(withReason), '2018-03')).toMatchObject({ numerator: 0, denominator: 0 })
    expect(figure([withReason('X1')], '2018-04').denominator).toBe(0)
  })
})

it('a child who returned home in May, came back, and was adopted in November: once a year the last by the day counts', () => {
  const asked = { ...localSwitches, flowWindow: 'year-to-date', occasions: 'once-a-year' } as const
  const told = (month: string) => [returnsHome, ceasedByAdoption].map((figure) => figure([twice], month, asked).numerator)
  expect(told('2017-10')).toEqual([1, 0])
  expect(told('2017-12')).toEqual([0, 1])
  expect(returnsHome([twice], '2017-12', asked).denominator).toBe(1)
  expect(returnsHome([twice], '2017-12', { ...asked, occasions: 'each' })).toMatchObject({ numerator: 1, denominator: 2 })
})

describe('time in care', () => {
  it('is the days from the start of the period to its end, whatever the placements', () => {
    const child = exampleChild('01/01/2010', ['01/01/2018 S C2 U4 01/02/2018 X1', '01/02/2018 P C2 U6 10/04/2018 E4A'])
    expect(timeInCare([child], '2018-04')).toMatchObject({ numerator: 99, denominator: 1 })
    expect(timeInCare([child, withReason('E8')], '2018-04')).toMatchObject({ numerator: 198, denominator: 2 })
    expect(timeInCare([child], '2018-03')).toMatchObject({ numerator: 0, denominator: 0 })
  })

  it('begins anew with a period, and counts the last of the year alone by a switch', () => {
    expect(timeInCare([twice], '2017-11').numerator).toBe(153)
    const year = { ...localSwitches, flowWindow: 'year-to-date' } as const
    expect(timeInCare([twice], '2018-03', year)).toMatchObject({ numerator: 120 + 153, denominator: 2 })
    expect(timeInCare([twice], '2018-03', { ...year, occasions: 'once-a-year' })).toMatchObject({ numerator: 153, denominator: 1 })
  })
})

describe('staying put', () => {
  const leaving = (place: string, reason: string, born = '10/04/2000') =>
    stayingPut([exampleChild(born, [`01/01/2018 S C2 ${place} 10/04/2018 ${reason}`])], '2018-04').occasions[0]?.verdict

  it('who stays put is met, whatever the placement and the age', () => {
    expect(['U4', 'K2'].map((place) => leaving(place, 'E17'))).toEqual(['met', 'met'])
    expect(leaving('U4', 'E17', '')).toBe('met')
    expect(leaving('U4', 'E17', '01/01/2010')).toBe('met')
  })

  it('who leaves foster care on the 18th birthday is in the base, and on the day before it is not', () => {
    for (const place of ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']) expect(leaving(place, 'E5')).toBe('not met')
    expect(leaving('U4', 'E5', '11/04/2000')).toBe('out of scope')
    expect(leaving('U4', 'E5', '09/04/2000')).toBe('not met')
  })

  it('who leaves another placement is not', () => {
    for (const place of ['K2', 'A5', 'H5', 'T1', 'U7', 'Q1', 'P1']) expect(leaving(place, 'E5')).toBe('out of scope')
  })

  it('the placement is that of the day before, and the latest in order', () => {
    const moved = (from: string, to: string) => stayingPut([exampleChild('10/04/2000', [
      `01/01/2018 S C2 ${from} 09/04/2018 X1`, `09/04/2018 P C2 ${to} 10/04/2018 E6`
    ])], '2018-04').occasions[0]?.verdict
    expect(moved('U4', 'H5')).toBe('out of scope')
    expect(moved('H5', 'U4')).toBe('not met')
  })

  it('without a date of birth it cannot be known of foster care, and is none of other placements', () => {
    expect(leaving('U4', 'E5', '')).toBe('cannot be known')
    expect(leaving('K2', 'E5', '')).toBe('out of scope')
    expect(stayingPut([exampleChild('', ['01/01/2018 S C2 U4 10/04/2018 E5'])], '2018-04')).toMatchObject({
      numerator: 0, denominator: 0, unmeasured: [{ child: '100001', on: '2018-04-10' }]
    })
  })
})
