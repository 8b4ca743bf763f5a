import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childrenLookedAfter } from './6.1-children-looked-after.js'
import { reviewsOnTime } from './6.8-reviews-on-time.js'
import { censor } from './censor.js'
import { exampleChild } from './example-child.js'
import { children } from './histories.js'

const born = '01/01/2010'

it('an episode that ended before the day is not held, one that ended on it is, whole', () => {
  const held = (end: string): readonly string[] =>
    censor([exampleChild(born, [`01/01/2015 S C2 U4 ${end} E4A`])], '2016-04-01').flatMap(({ episodes }) => episodes.map(({ DECOM }) => DECOM))
  expect(held('31/03/2016')).toEqual([])
  expect(held('01/04/2016')).toEqual(['01/01/2015'])
  expect(held('02/04/2016')).toEqual(['01/01/2015'])
  expect(held('-')).toEqual(['01/01/2015'])
})

it('an open row that gave way to a closed one comes back no more than the closed one does', () => {
  const held = (end: string): number =>
    censor([exampleChild(born, ['01/01/2015 S C2 U4', `01/01/2015 S C2 U4 ${end} E4A`])], '2016-04-01').flatMap(({ episodes }) => episodes).length
  expect(held('31/03/2016')).toBe(0)
  expect(held('01/04/2016')).toBe(1)
})

it('reviews, matches and decisions of the day are held, those before it are not', () => {
  const dob = { CHILD: '100001', DOB: born }
  const decision = { ...dob, DATE_PLACED_CEASED: '', REASON_PLACED_CEASED: '' }
  const child = {
    ...exampleChild(born, ['01/01/2015 S C2 U4'], { reviews: ['31/03/2016', '01/04/2016'], matches: ['31/03/2016', '01/04/2016'] }),
    placedForAdoption: [{ ...decision, DATE_PLACED: '31/03/2016' }, { ...decision, DATE_PLACED: '01/04/2016' }]
  }
  const [held] = censor([child], '2016-04-01')
  expect(held?.reviews.map(({ REVIEW }) => REVIEW)).toEqual(['01/04/2016'])
  expect(held?.ad1.map(({ DATE_MATCH }) => DATE_MATCH)).toEqual(['01/04/2016'])
  expect(held?.placedForAdoption.map(({ DATE_PLACED }) => DATE_PLACED)).toEqual(['01/04/2016'])
})

it('a missing spell that ended before the day is not held, one that ended on it or goes on is', () => {
  const [held] = censor([exampleChild(born, ['01/01/2015 S C2 U4'], {
    missing: ['01/03/2016 M 31/03/2016', '02/03/2016 M 01/04/2016', '03/03/2016 M -']
  })], '2016-04-01')
  expect(held?.missing?.map(({ MIS_START }) => MIS_START)).toEqual(['02/03/2016', '03/03/2016'])
  expect(censor([exampleChild(born, [], { missing: ['02/03/2016 M 01/04/2016'] })], '2016-04-01')).toHaveLength(1)
})

it('a child without a row left is not held, header and all', () => {
  expect(censor([exampleChild(born, ['01/01/2015 S C2 U4 02/01/2016 E4A'], { reviews: ['01/02/2015'] })], '2016-04-01')).toEqual([])
  expect(censor([exampleChild(born, ['01/01/2015 S C2 U4'])], '2016-04-01')[0]?.header?.DOB).toBe(born)
})

it('leaving out what came before changes nobody\'s being looked after from that day on, and no review day', () => {
  let dropped = 0
  fc.assert(fc.property(children(4), fc.integer({ min: 2013, max: 2018 }), (some, year) => {
    const held = censor(some, `${String(year)}-04-01`)
    dropped += some.flatMap(({ episodes }) => episodes).length - held.flatMap(({ episodes }) => episodes).length
    for (const month of [`${String(year)}-04`, `${String(year)}-12`, `${String(year + 1)}-03`]) {
      expect(childrenLookedAfter(held, month).numerator).toBe(childrenLookedAfter(some, month).numerator)
      expect(reviewsOnTime(held, month).denominator).toBe(reviewsOnTime(some, month).denominator)
    }
  }))
  expect(dropped).toBeGreaterThan(50)
})
