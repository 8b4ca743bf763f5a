import { expect, it } from 'vitest'
import { reviewsOnTime } from './6.8-reviews-on-time.js'
import { exampleChild } from './example-child.js'

const born = '01/01/2005'

const inCare = ['01/12/2017 S C2 U4']

/** The reviews of the month that were on time, and all of them. */
const shareIn = (month: string, reviews: readonly string[], episodes: readonly string[] = inCare): readonly [number, number] => {
  const { numerator, denominator } = reviewsOnTime([exampleChild(born, episodes, { reviews })], month)
  return [numerator, denominator]
}

it('the first review is on time on the 20th working day after the start, and late on the next: Christmas and New Year do not count', () => {
  expect(shareIn('2018-01', ['03/01/2018'])).toEqual([1, 1])
  expect(reviewsOnTime([exampleChild(born, inCare, { reviews: ['03/01/2018'] })], '2018-01').reviews).toEqual([
    { child: '100001', on: '2018-01-03', due: '2018-01-03', ordinal: 1, verdict: 'met' }
  ])
  expect(shareIn('2018-01', ['04/01/2018'])).toEqual([0, 1])
})

it('a review on the very day of the start counts in the period', () => {
  expect(shareIn('2017-12', ['01/12/2017'])).toEqual([1, 1])
  expect(shareIn('2018-03', ['01/12/2017', '01/03/2018'])).toEqual([1, 1])
  expect(shareIn('2018-03', ['01/12/2017', '02/03/2018'])).toEqual([0, 1])
})

it('the second review is on time three months after the first, and late a day later', () => {
  expect(shareIn('2018-04', ['02/01/2018', '02/04/2018'])).toEqual([1, 1])
  expect(shareIn('2018-04', ['02/01/2018', '03/04/2018'])).toEqual([0, 1])
})

it('three months after 30 November is the last day of February', () => {
  const rows = ['20/11/2017 S C2 U4']
  expect(shareIn('2018-02', ['30/11/2017', '28/02/2018'], rows)).toEqual([1, 1])
  expect(shareIn('2018-03', ['30/11/2017', '01/03/2018'], rows)).toEqual([0, 1])
})

it('a later review is on time six months after the one before it, counted from the day it was really held', () => {
  const before = ['02/01/2018', '10/04/2018']
  expect(shareIn('2018-10', [...before, '10/10/2018'])).toEqual([1, 1])
  expect(shareIn('2018-10', [...before, '11/10/2018'])).toEqual([0, 1])
})

it('two rows for one day are one review', () => {
  expect(shareIn('2018-01', ['02/01/2018', '02/01/2018'])).toEqual([1, 1])
  expect(shareIn('2018-04', ['02/01/2018', '02/01/2018', '03/04/2018'])).toEqual([0, 1])
})

it('a review outside care is not counted: not before the start, nor on the day care ends', () => {
  const ended = ['01/12/2017 S C2 U4 10/01/2018 E4A']
  expect(shareIn('2017-11', ['30/11/2017'])).toEqual([0, 0])
  expect(shareIn('2018-01', ['09/01/2018'], ended)).toEqual([0, 1])
  expect(shareIn('2018-01', ['10/01/2018'], ended)).toEqual([0, 0])
})

it('a new period of care begins with a first review', () => {
  const back = ['01/01/2016 S C2 U4 01/12/2017 E4A', '01/12/2017 S C2 U4']
  expect(shareIn('2018-01', ['01/11/2017', '03/01/2018'], back)).toEqual([1, 1])
  expect(shareIn('2018-01', ['01/11/2017', '04/01/2018'], back)).toEqual([0, 1])
})

it('reviews in short breaks are not counted', () => {
  expect(shareIn('2018-01', ['02/01/2018'], ['01/12/2017 S V4 K2'])).toEqual([0, 0])
})

it('the reviews of all children are added up, each in its month', () => {
  const children = [
    exampleChild(born, inCare, { child: '7', reviews: ['02/01/2018', '01/02/2018'] }),
    exampleChild(born, inCare, { child: '8', reviews: ['31/01/2018'] })
  ]
  expect(reviewsOnTime(children, '2018-01')).toMatchObject({ numerator: 1, denominator: 2 })
  expect(reviewsOnTime(children, '2018-02')).toMatchObject({ numerator: 1, denominator: 1 })
})
