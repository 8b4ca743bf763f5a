import { describe, expect, it } from 'vitest'
import { differenceInDays } from '@kinfold/calendar'
import type { Quantity } from '@kinfold/measure'
import { daysFromCareToMovingIn } from './index.js'
import { atFirstOrder, born, child, day, valueFor } from './rows-for-tests.laws.js'

const days = (...episodes: readonly string[]) => atFirstOrder(daysFromCareToMovingIn, child(...episodes))
const exactly = (count: number): Quantity => ({ counts: true, low: count, high: count })

describe('rule 19: days from care to moving in', () => {
  it('are those to the first day of the last adoptive part', () => {
    expect(days('2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-31 P E1 A6 E11')).toEqual(exactly(10))
  })

  it('are none where the placement was adoptive from the first day', () => {
    expect(days('2017-01-01 2018-03-31 S E1 A4 E11')).toEqual(exactly(0))
  })

  it('run on through an adoptive placement that broke down, and through a move from one adoptive family to another', () => {
    expect(days('2017-01-01 2017-01-11 S E1 A6 X1', '2017-01-11 2017-02-01 P E1 U4 X1', '2017-02-01 2018-03-31 P E1 A6 E11')).toEqual(exactly(31))
    expect(days('2017-01-01 2017-01-11 S E1 A6 X1', '2017-01-11 2018-03-31 P E1 A6 E11')).toEqual(exactly(10))
  })

  it('stop where the foster carer’s placement became adoptive', () => {
    expect(days('2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-31 T E1 A5 E12')).toEqual(exactly(10))
  })

  it('are of the period that the order ended, not of one before it', () => {
    expect(days('2015-01-01 2016-01-01 S E1 A6 E4A', '2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-31 P E1 A6 E11')).toEqual(exactly(10))
  })

  it('cannot be known without an adoptive placement at the end: any day of the period', () => {
    expect(days('2017-01-01 2018-01-01 S E1 U4 E11')).toEqual({ counts: true, low: 0, high: 365 })
    expect(days('2017-01-01 2017-02-01 S E1 A6 X1', '2017-02-01 2018-01-01 P E1 U4 E11')).toEqual({ counts: true, low: 0, high: 365 })
  })

  it('of a child who came into view in care may run from birth on', () => {
    const sinceBirth = differenceInDays(day('2017-01-11'), day(born))
    expect(days('2017-01-01 2017-01-11 P E1 U4 X1', '2017-01-11 2018-03-31 P E1 A6 E11')).toEqual({ counts: true, low: 10, high: sinceBirth })
  })

  it('of one who came into view in the adoptive placement may be none', () => {
    expect(days('2017-01-01 2018-03-31 P E1 A6 E11')).toEqual({ counts: true, low: 0, high: differenceInDays(day('2017-01-01'), day(born)) })
  })

  it('are given by every order, and by nothing else', () => {
    const twice = child('2011-01-01 2011-02-01 S E1 A6 E11', '2012-01-01 2012-02-01 S E1 A6 E4A', '2013-01-01 2013-01-11 S E1 U4 X1', '2013-01-11 2013-02-01 P E1 A6 E12')
    expect(valueFor(daysFromCareToMovingIn, twice)).toEqual([exactly(0), exactly(10)])
  })
})
