import { expect, it } from 'vitest'
import { exampleChild } from './example-child.js'
import type { Verdict } from './figures.js'
import { readmissions } from './readmissions.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const verdictIn = (month: string, episodes: readonly string[], switches: Partial<Switches> = {}, born = '01/01/2010'): Verdict | undefined =>
  readmissions([exampleChild(born, episodes)], month, { ...localSwitches, ...switches }).occasions.at(-1)?.verdict

const back = (day: string): readonly string[] => ['01/01/2017 S C2 U4 10/04/2017 E4A', `${day} S C2 U4`]

it('a child who comes back 12 months after leaving is readmitted, and a day later is not', () => {
  expect(verdictIn('2018-04', back('10/04/2018'))).toBe('met')
  expect(verdictIn('2018-04', back('11/04/2018'))).toBe('not met')
  expect(verdictIn('2017-04', back('10/04/2017'))).toBe('met')
})

it('twelve months after 29 February is 28 February', () => {
  const after = (day: string): readonly string[] => ['01/01/2016 S C2 U4 29/02/2016 E4A', `${day} S C2 U4`]
  expect(verdictIn('2017-02', after('28/02/2017'))).toBe('met')
  expect(verdictIn('2017-03', after('01/03/2017'))).toBe('not met')
})

it('the earlier period may have ended with whatever reason, or before the one before', () => {
  expect(verdictIn('2018-04', ['01/01/2017 S C2 U4 10/05/2017 X1', '10/04/2018 S C2 U4'])).toBe('met')
  expect(verdictIn('2018-04', ['01/01/2017 S C2 U4 10/05/2017 -', '10/04/2018 P C2 U4'])).toBe('met')
  expect(verdictIn('2018-04', ['10/04/2018 S C2 U4'])).toBe('not met')
  expect(verdictIn('2018-04', ['10/04/2018 S C2 U4 20/04/2018 E4A', '10/05/2018 S C2 U4'])).toBe('not met')
})

it('short breaks are an earlier period only where they are in scope', () => {
  const rows = ['01/01/2018 S V4 K2 10/02/2018 E8', '10/04/2018 S C2 U4']
  expect(verdictIn('2018-04', rows)).toBe('not met')
  expect(verdictIn('2018-04', rows, { shortBreaks: 'in' })).toBe('met')
})

it('a child who came into view while in care cannot be judged, and for 12 months after that nor can an admission', () => {
  expect(verdictIn('2018-04', ['10/04/2018 P C2 U4'])).toBe('cannot be known')
  const after = (day: string): readonly string[] => ['10/04/2017 P V4 K2 12/04/2017 E8', `${day} S C2 U4`]
  expect(verdictIn('2018-04', after('10/04/2018'))).toBe('cannot be known')
  expect(verdictIn('2018-04', after('11/04/2018'))).toBe('not met')
  expect(verdictIn('2018-04', after('10/04/2018').map((line) => line.replace(' P V4', ' S V4')))).toBe('not met')
})

it('an earlier period in view decides all the same; nobody was in care before birth', () => {
  expect(verdictIn('2018-04', ['10/01/2018 P C2 U4 12/02/2018 E8', '10/04/2018 S C2 U4'])).toBe('met')
  expect(verdictIn('2018-04', ['10/04/2018 P C2 U4'], {}, '10/04/2018')).toBe('not met')
  expect(verdictIn('2018-04', ['10/04/2018 P C2 U4'], {}, '09/04/2018')).toBe('cannot be known')
})

it('is a share of the admissions of the window, the first of the year alone by a switch', () => {
  const children = [exampleChild('01/01/2010', back('10/04/2018')), exampleChild('01/01/2010', ['20/04/2018 S C2 U4'], { child: '8' })]
  expect(readmissions(children, '2018-04')).toMatchObject({ numerator: 1, denominator: 2, unmeasured: [] })
  const often = [exampleChild('01/01/2010', ['01/04/2018 S C2 U4 10/04/2018 E4A', '10/05/2018 S C2 U4'])]
  const year = { ...localSwitches, flowWindow: 'year-to-date' } as const
  expect(readmissions(often, '2018-05', year)).toMatchObject({ numerator: 1, denominator: 2 })
  expect(readmissions(often, '2018-05', { ...year, occasions: 'once-a-year' })).toMatchObject({ numerator: 0, denominator: 1 })
})

it('one that cannot be judged is in neither number', () => {
  expect(readmissions([exampleChild('01/01/2010', ['10/04/2018 P C2 U4'])], '2018-04')).toMatchObject({
    numerator: 0, denominator: 0, unmeasured: [{ child: '100001', on: '2018-04-10' }]
  })
})
