import { expect, it } from 'vitest'
import { ceased } from './6.4-ceased.js'
import { exampleChild } from './example-child.js'

const ceasedOn = (month: string, episodes: readonly string[], born = '01/01/2005'): readonly string[] =>
  ceased([exampleChild(born, episodes)], month).happenings.map(({ on }) => on)

it('a child ceases on the day the period of care ends', () => {
  for (const [day, month] of [['31/03/2018', '2018-03'], ['01/04/2018', '2018-04'], ['30/04/2018', '2018-04'], ['01/05/2018', '2018-05']]) {
    expect(ceasedOn('2018-04', [`01/01/2018 S C2 U4 ${day ?? ''} E4A`])).toHaveLength(month === '2018-04' ? 1 : 0)
  }
})

it('an end without a reason, or with X1, is no final one', () => {
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 E4A'])).toEqual(['2018-04-10'])
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 X1'])).toEqual([])
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 -'])).toEqual([])
})

it('a final reason within care that goes on ends nothing', () => {
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 E4A', '01/02/2018 P C2 K2'])).toEqual([])
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 E4A', '01/02/2018 P C2 K2 11/04/2018 E8'])).toEqual(['2018-04-11'])
})

it('of the rows that end the period, the last in order states the reason', () => {
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 E4A', '01/02/2018 P C2 K2 10/04/2018 X1'])).toEqual([])
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 X1', '01/02/2018 P C2 K2 10/04/2018 E4A'])).toEqual(['2018-04-10'])
})

it('a child who ceased and was readmitted on one day has ceased', () => {
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 E4A', '10/04/2018 S C2 U4'])).toEqual(['2018-04-10'])
})

it('a child may cease twice in a month', () => {
  const rows = ['01/01/2018 S C2 U4 10/04/2018 E4A', '12/04/2018 S C2 U4 20/04/2018 E4B']
  expect(ceasedOn('2018-04', rows)).toEqual(['2018-04-10', '2018-04-20'])
})

it('a young person ceases on the 18th birthday where the rows say so, and not where they run on', () => {
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4 10/04/2018 E17'], '10/04/2000')).toEqual(['2018-04-10'])
  expect(ceasedOn('2018-04', ['01/01/2018 S C2 U4'], '10/04/2000')).toEqual([])
})

it('short breaks that end are no ceasing', () => {
  expect(ceasedOn('2018-04', ['01/01/2018 S V4 K2 10/04/2018 E8'])).toEqual([])
})
