import { expect, it } from 'vitest'
import { admissions } from './6.3-admissions.js'
import { exampleChild } from './example-child.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const admittedOn = (month: string, episodes: readonly string[], born = '01/01/2005', switches?: Partial<Switches>): readonly string[] =>
  admissions([exampleChild(born, episodes)], month, { ...localSwitches, ...switches }).happenings.map(({ on }) => on)

it('an admission belongs to the month of its day', () => {
  expect(admittedOn('2018-04', ['01/04/2018 S C2 U4'])).toEqual(['2018-04-01'])
  expect(admittedOn('2018-04', ['30/04/2018 S C2 U4'])).toEqual(['2018-04-30'])
  expect(admittedOn('2018-04', ['31/03/2018 S C2 U4'])).toEqual([])
  expect(admittedOn('2018-04', ['01/05/2018 S C2 U4'])).toEqual([])
})

it('a new placement that follows without a gap is no admission, and one after a day out of care is', () => {
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4 10/04/2018 X1', '10/04/2018 P C2 U6'])).toEqual([])
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4 10/04/2018 X1', '11/04/2018 P C2 U6'])).toEqual(['2018-04-11'])
})

it('a child who ceased and was readmitted on one day is admitted', () => {
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4 10/04/2018 E4A', '10/04/2018 S C2 U6'])).toEqual(['2018-04-10'])
})

it('a row that goes on after a final reason begins a new period of care', () => {
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4 10/04/2018 E4A', '10/04/2018 P C2 U6'])).toEqual(['2018-04-10'])
})

it('a start straight after X1 begins a new period of care', () => {
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4 10/04/2018 X1', '10/04/2018 S C2 U6'])).toEqual(['2018-04-10'])
})

it('a start within care that goes on is no admission', () => {
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4', '10/04/2018 S C2 U6'])).toEqual([])
  expect(admittedOn('2018-04', ['01/03/2018 S C2 U4 10/04/2018 E4A', '01/03/2018 P C2 K2 11/04/2018 X1', '10/04/2018 S C2 U6'])).toEqual([])
})

it('a row that began on the day before carries care across the day', () => {
  const across = (from: string): readonly string[] => ['01/03/2018 S C2 U4 10/04/2018 E4A', `${from} P C2 K2 11/04/2018 X1`, '10/04/2018 S C2 U6']
  expect(admittedOn('2018-04', across('09/04/2018'))).toEqual([])
  expect(admittedOn('2018-04', across('10/04/2018'))).toEqual(['2018-04-10'])
})

it('of the rows that end on the day of a start, the last in order decides', () => {
  const start = '10/04/2018 P C2 U6'
  expect(admittedOn('2018-04', ['01/02/2018 S C2 U4 10/04/2018 E4A', '01/03/2018 P C2 K2 10/04/2018 X1', start])).toEqual([])
  expect(admittedOn('2018-04', ['01/02/2018 S C2 U4 10/04/2018 X1', '01/03/2018 P C2 K2 10/04/2018 E4A', start])).toEqual(['2018-04-10'])
})

it('of two rows that begin on one day, the first in order decides: by the text of RNE, whichever ends first', () => {
  const before = '01/03/2018 S C2 U4 10/04/2018 X1'
  for (const [one, other] of [['12/04/2018', '15/04/2018'], ['15/04/2018', '12/04/2018']] as const) {
    const both = (reason: string): readonly string[] => [before, `10/04/2018 S C2 U6 ${one} X1`, `10/04/2018 ${reason} C2 U6 ${other} X1`]
    expect(admittedOn('2018-04', both('T'))).toEqual(['2018-04-10'])
    expect(admittedOn('2018-04', both('P'))).toEqual([])
  }
})

it('a row that holds no day neither begins nor ends anything', () => {
  const rows = ['01/03/2018 S C2 U4 10/04/2018 X1', '10/04/2018 B C2 U4 10/04/2018 E4A', '10/04/2018 P C2 U6']
  expect(admittedOn('2018-04', rows)).toEqual([])
  expect(admittedOn('2018-04', [rows[0] ?? '', '10/04/2018 B C2 U4 11/04/2018 E4A', '11/04/2018 P C2 U6'])).toEqual(['2018-04-11'])
})

it('short breaks that turn into care are an admission on the day they turn, unless short breaks are in', () => {
  const rows = ['01/02/2018 S V4 K2 10/04/2018 X1', '10/04/2018 L C1 K2']
  expect(admittedOn('2018-04', rows)).toEqual(['2018-04-10'])
  expect(admittedOn('2018-02', rows)).toEqual([])
  expect(admittedOn('2018-04', rows, '01/01/2005', { shortBreaks: 'in' })).toEqual([])
  expect(admittedOn('2018-02', rows, '01/01/2005', { shortBreaks: 'in' })).toEqual(['2018-02-01'])
})

it('an admission on the day before the 18th birthday counts, and one on the birthday does not', () => {
  expect(admittedOn('2018-04', ['10/04/2018 S C2 U4'], '11/04/2000')).toEqual(['2018-04-10'])
  expect(admittedOn('2018-04', ['10/04/2018 S C2 U4'], '10/04/2000')).toEqual([])
})
