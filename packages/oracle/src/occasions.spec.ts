import { describe, expect, it } from 'vitest'
import { admissions } from './6.3-admissions.js'
import { ceased } from './6.4-ceased.js'
import { exampleChild } from './example-child.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const born = '01/01/2010'

/** Looked after from April to May 2017, in August 2017, from February to April 2018, and from May 2018 on. */
const backAndForth = exampleChild(born, [
  '01/04/2017 S C2 U4 01/05/2017 E4A', '01/08/2017 S C2 U4 20/08/2017 E4B', '01/02/2018 S C2 U4 01/04/2018 E12', '02/05/2018 S C2 U4'
])

const admitted = (month: string, switches: Partial<Switches> = {}): readonly string[] =>
  admissions([backAndForth], month, { ...localSwitches, ...switches }).happenings.map(({ on }) => on)

const left = (month: string, switches: Partial<Switches> = {}): readonly string[] =>
  ceased([backAndForth], month, { ...localSwitches, ...switches }).happenings.map(({ on }) => on)

const yearToDate = { flowWindow: 'year-to-date' } as const
const rolling = { flowWindow: 'rolling-12-months' } as const
const onceAYear = { occasions: 'once-a-year' } as const

describe('each occasion', () => {
  it('counts in the month, in the year to date, and in twelve rolling months', () => {
    expect(admitted('2018-02')).toEqual(['2018-02-01'])
    expect(admitted('2018-03', yearToDate)).toEqual(['2017-04-01', '2017-08-01', '2018-02-01'])
    expect(admitted('2018-04', yearToDate)).toEqual([])
    expect(admitted('2018-03', rolling)).toEqual(['2017-04-01', '2017-08-01', '2018-02-01'])
    expect(admitted('2018-05', rolling)).toEqual(['2017-08-01', '2018-02-01', '2018-05-02'])
    expect(left('2018-04', yearToDate)).toEqual(['2018-04-01'])
    expect(left('2018-04', rolling)).toEqual(['2017-05-01', '2017-08-20', '2018-04-01'])
    expect(left('2018-05', rolling)).toEqual(['2017-08-20', '2018-04-01'])
  })
})

describe('once a year', () => {
  it('of the admissions of a financial year the first counts alone, in whichever window', () => {
    expect(admitted('2018-03', { ...yearToDate, ...onceAYear })).toEqual(['2017-04-01'])
    expect(admitted('2017-08', onceAYear)).toEqual([])
    expect(admitted('2017-04', onceAYear)).toEqual(['2017-04-01'])
    expect(admitted('2018-05', { ...rolling, ...onceAYear })).toEqual(['2018-05-02'])
  })

  it('of the ceasings of a financial year the last by the day asked about counts alone', () => {
    expect(left('2017-05', { ...yearToDate, ...onceAYear })).toEqual(['2017-05-01'])
    expect(left('2017-07', { ...yearToDate, ...onceAYear })).toEqual(['2017-05-01'])
    expect(left('2018-03', { ...yearToDate, ...onceAYear })).toEqual(['2017-08-20'])
    expect(left('2018-04', { ...yearToDate, ...onceAYear })).toEqual(['2018-04-01'])
    expect(left('2018-04', { ...rolling, ...onceAYear })).toEqual(['2017-08-20', '2018-04-01'])
    expect(left('2017-05', onceAYear)).toEqual(['2017-05-01'])
  })

  it('31 March and 1 April lie in two financial years', () => {
    const figure = (second: string): number => admissions([exampleChild(born, [
      '01/03/2018 S C2 U4 10/03/2018 E4A', `${second} S C2 U4`
    ])], '2018-04', { ...localSwitches, ...rolling, ...onceAYear }).numerator
    expect(figure('31/03/2018')).toBe(1)
    expect(figure('01/04/2018')).toBe(2)
  })

  it('each child counts for itself', () => {
    const other = exampleChild(born, ['01/08/2017 S C2 U4'], { child: '8' })
    expect(admissions([backAndForth, other], '2018-03', { ...localSwitches, ...yearToDate, ...onceAYear }).numerator).toBe(2)
  })

  it('an admission from the 18th birthday on is none, and does not stand before another', () => {
    const child = exampleChild('01/05/2000', ['01/05/2018 S C2 U4 02/05/2018 E4A'])
    expect(admissions([child], '2018-05', { ...localSwitches, ...onceAYear }).numerator).toBe(0)
  })
})
