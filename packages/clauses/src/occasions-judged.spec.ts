import { describe, expect, it } from 'vitest'
import { explainAt, say, settle, subjectOfExample } from '@kinfold/measure'
import type { ExampleChild, Node, Quantity, Subject, Truth } from '@kinfold/measure'
import { askedToTakePart, ceasedForPermanence, daysInCare, leftFosterCareAt18, local, readmittedWithin, returnedHome, stayedPut, tookPart } from './index.js'
import { born, child, valueFor, withoutBirth } from './rows-for-tests.laws.js'

const subjectOf = (of: ExampleChild | Subject): Subject => ('journey' in of ? of : subjectOfExample(of))

/** What is said of each occasion: for all at once, and explained one by one, which has to agree; of one that is not there nothing is. */
const judged = (node: Node<readonly Truth[]>, of: ExampleChild | Subject): readonly Truth[] => {
  const found = valueFor(node, of)
  const explain = explainAt(settle(node, local.settings), subjectOf(of))
  expect(found.map((_, index) => explain(index).value)).toEqual(found)
  expect(explain(found.length)).toMatchObject({ value: undefined, evidence: { facts: [], silences: [] } })
  return found
}

const twice = child('2015-01-10 2017-06-01 S C2 U4 E4A', '2018-06-01 2018-07-01 S V2 K2 E45')

describe('ways of ceasing', () => {
  it('are told of each ceasing, by its reason', () => {
    expect([judged(ceasedForPermanence, twice), judged(returnedHome, twice), judged(stayedPut, twice)]).toEqual([[false, true], [true, false], [false, false]])
    expect(say(returnedHome)).toBe('with the reason E4A or E4B')
  })
})

describe('days in care', () => {
  const days = (of: ExampleChild | Subject): readonly Quantity[] => {
    const found = valueFor(daysInCare, of)
    const explain = explainAt(settle(daysInCare, local.settings), subjectOf(of))
    expect(found.map((_, index) => explain(index).value)).toEqual(found.map(({ low, high }) => (low === high ? true : undefined)))
    expect(explain(found.length).value).toBeUndefined()
    return found
  }

  it('run from the start of each period to its end', () => {
    expect(days(twice).map(({ low, high }) => [low, high])).toEqual([[873, 873], [30, 30]])
  })

  it('are at the most those since birth where the start is out of view, and never more than to the 18th birthday', () => {
    expect(days({ born: '2018-01-01', episodes: ['2018-03-01 2018-03-11 P C2 U4 E4A'] })).toEqual([{ counts: true, low: 10, high: 69 }])
    expect(days(withoutBirth(child('2018-03-01 2018-03-11 P C2 U4 E4A')))).toEqual([{ counts: true, low: 10, high: 6575 }])
  })
})

describe('left foster care at 18', () => {
  const at18 = (row: string): ExampleChild => ({ born: '2000-03-12', episodes: [`2015-01-10 ${row}`] })

  it('with E17, or on the 18th birthday or later out of a foster placement', () => {
    const rows = ['2018-03-11 S C2 U4 E17', '2018-03-12 S C2 U1 E5', '2018-03-11 S C2 U1 E5', '2018-03-12 S C2 K2 E5', '2018-03-12 S C2 T1 E5']
    expect(rows.flatMap(row => judged(leftFosterCareAt18, at18(row)))).toEqual([true, true, false, false, false])
  })

  it('without a date of birth cannot be known of a ceasing out of a foster placement that is not E17', () => {
    const rows = ['2018-03-12 S C2 U4 E17', '2018-03-12 S C2 U4 E5', '2018-03-12 S C2 K2 E5']
    expect(rows.flatMap(row => judged(leftFosterCareAt18, withoutBirth(at18(row))))).toEqual([true, undefined, false])
  })
})

describe('readmitted', () => {
  const within = readmittedWithin(12)

  it('up to the day twelve months after an earlier period ended', () => {
    expect(judged(within, twice)).toEqual([false, true])
    expect(judged(within, child('2015-01-10 2017-05-31 S C2 U4 E4A', '2018-06-01 - S V2 K2 -'))).toEqual([false, false])
  })

  it('cannot be judged where care may have gone unseen in between, unless the period before decides', () => {
    const unseen = (end: string): ExampleChild => ({ born, episodes: [`2013-01-10 ${end} S C2 U4 E4A`, '2016-06-01 - S V2 K2 -'], coveredFrom: '2016-04-01' })
    expect(judged(within, unseen('2014-01-10'))).toEqual([undefined, undefined])
    expect(judged(within, unseen('2015-06-01'))).toEqual([undefined, true])
  })

  it('cannot be judged of an admission whose day is not known, unless the period before decides', () => {
    expect(judged(within, child('2016-06-01 - P V2 K2 -'))).toEqual([undefined])
    const later = (end: string): ExampleChild => ({ born, episodes: [`2013-01-10 ${end} S C2 U4 E4A`, '2016-06-01 - P V2 K2 -'], coveredFrom: '2016-06-01' })
    expect([judged(within, later('2015-05-31')).at(-1), judged(within, later('2015-06-01')).at(-1)]).toEqual([undefined, true])
  })
})

describe('taking part in reviews', () => {
  const held = (...reviews: readonly string[]): ExampleChild => ({ born, episodes: ['2017-01-10 - P C2 U4 -'], reviews })
  const told = (...reviews: readonly string[]): readonly (readonly Truth[])[] => [judged(askedToTakePart, held(...reviews)), judged(tookPart, held(...reviews))]

  it('is by the code', () => {
    expect(told('2018-01-01 PN0', '2018-01-02 PN1', '2018-01-03 PN6', '2018-01-04 PN7', '2018-01-05 PN8', '2018-01-06')).toEqual([
      [false, true, true, true, undefined, undefined],
      [false, true, true, false, undefined, undefined]
    ])
  })

  it('of several rows of a day, by what they agree on', () => {
    expect(told('2018-01-01 PN1', '2018-01-01 PN2')).toEqual([[true], [true]])
    expect(told('2018-01-01 PN1', '2018-01-01 PN7')).toEqual([[true], [undefined]])
    expect(told('2018-01-01 PN0', '2018-01-01 PN7')).toEqual([[undefined], [undefined]])
    expect(told('2018-01-01 PN1', '2018-01-01 PN1', '2018-01-01')).toEqual([[undefined], [undefined]])
  })

  it('before the child came into view it may have been no review of a child looked after', () => {
    expect(told('2016-01-01 PN1', '2016-01-02 PN0', '2016-01-03')).toEqual([
      [undefined, false, undefined],
      [true, false, undefined]
    ])
  })
})
