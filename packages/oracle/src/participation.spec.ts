import { describe, expect, it } from 'vitest'
import { reviewsOnTime } from './6.8-reviews-on-time.js'
import { exampleChild } from './example-child.js'
import type { Verdict } from './figures.js'
import { participation } from './participation.js'
import { localSwitches } from './switches.js'

const inCare = ['01/12/2017 S C2 U4 01/10/2018 E4A']

const verdict = (...codes: readonly string[]): Verdict | undefined =>
  participation([exampleChild('01/01/2010', inCare, { reviews: codes.map((code) => `02/01/2018 ${code}`) })], '2018-01').occasions[0]?.verdict

describe('the code of a review', () => {
  it('PN1 to PN6 are taken part, PN7 is not, PN0 is out of scope', () => {
    for (const code of ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6']) expect(verdict(code)).toBe('met')
    expect(verdict('PN7')).toBe('not met')
    expect(verdict('PN0')).toBe('out of scope')
  })

  it('a blank or another code cannot be known', () => {
    for (const code of ['-', 'PN8', 'PN', 'X']) expect(verdict(code)).toBe('cannot be known')
  })

  it('codes of one day that say the same are one review, and those that do not cannot be known', () => {
    expect(verdict('PN1', 'PN6')).toBe('met')
    expect(verdict('PN1', 'PN1')).toBe('met')
    for (const [one, two] of [['PN1', 'PN7'], ['PN0', 'PN7'], ['PN0', 'PN1'], ['PN1', '-'], ['PN0', '-']] as const) expect(verdict(one, two)).toBe('cannot be known')
  })
})

it('is a share of the reviews in care held in the window, those of small children left out', () => {
  const child = exampleChild('01/01/2010', inCare, {
    reviews: ['30/11/2017 PN1', '02/01/2018 PN1', '02/01/2018 PN2', '31/01/2018 PN7', '20/01/2018 PN0', '15/01/2018 -', '01/02/2018 PN1', '01/10/2018 PN7']
  })
  expect(participation([child], '2018-01')).toMatchObject({ numerator: 1, denominator: 2, unmeasured: [{ child: '100001', on: '2018-01-15' }] })
  expect(participation([child], '2017-11')).toMatchObject({ numerator: 0, denominator: 0 })
  expect(participation([child], '2018-10')).toMatchObject({ numerator: 0, denominator: 0 })
  expect(participation([child], '2018-03', { ...localSwitches, flowWindow: 'year-to-date' })).toMatchObject({ numerator: 2, denominator: 3 })
  expect(participation([child], '2018-12', { ...localSwitches, flowWindow: 'rolling-12-months' })).toMatchObject({ numerator: 2, denominator: 3 })
  expect(participation([child], '2019-01', { ...localSwitches, flowWindow: 'rolling-12-months' })).toMatchObject({ numerator: 1, denominator: 1 })
})

it('reviews on time are those of the window, too', () => {
  const child = exampleChild('01/01/2010', inCare, { reviews: ['02/01/2018', '10/04/2018'] })
  expect(reviewsOnTime([child], '2018-04')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(reviewsOnTime([child], '2018-04', { ...localSwitches, flowWindow: 'rolling-12-months' })).toMatchObject({ numerator: 1, denominator: 2 })
})
