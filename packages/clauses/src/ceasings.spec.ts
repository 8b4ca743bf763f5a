import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '@kinfold/calendar'
import { adoptionReasons } from '@kinfold/vocabulary'
import { say } from '@kinfold/measure'
import type { ExampleChild } from '@kinfold/measure'
import { adoptionOrders, ceasedBy, ceasings } from './index.js'
import { child, valueFor } from './rows-for-tests.laws.js'

const told = (of: ExampleChild, node = ceasings): readonly string[] =>
  valueFor(node, of).items.map(({ earliest, on, seen, is }) => {
    expect([earliest, seen]).toEqual([on, addDays(on, -1)])
    return `${formatDay(on)} ${is.reasonEnded}`
  })

const endingWith = (reason: string): ExampleChild => child(`2017-01-10 2018-03-12 S C2 U4 ${reason}`)

describe('rule 11: ceased to be looked after', () => {
  it('on the day a period ends with a final reason; it is seen on the day before', () => {
    expect(told(child('2017-01-10 2017-06-01 S C2 U4 E4A', '2018-01-02 2018-03-12 S C2 U4 E8'))).toEqual(['2017-06-01 E4A', '2018-03-12 E8'])
  })

  it.each(['X1', '-'])('not with the reason %s', reason => {
    expect(told(endingWith(reason))).toEqual([])
  })

  it('not while it is open', () => {
    expect(told(child('2017-01-10 - S C2 U4 -'))).toEqual([])
  })

  it('not at an end within a period that goes on', () => {
    expect(told(child('2017-01-10 - S C2 U4 -', '2018-01-05 2018-03-12 P C2 U4 E4A'))).toEqual([])
  })

  it('on the day it is said to end, the 18th birthday or later: rule 3 ends the scope, not the period', () => {
    const until = (to: string): ExampleChild => ({ born: '2000-03-31', episodes: [`2015-01-01 ${to} S C2 U4 E17`] })
    expect(['2018-03-30', '2018-03-31', '2018-04-01'].flatMap(to => told(until(to)))).toEqual(['2018-03-30 E17', '2018-03-31 E17', '2018-04-01 E17'])
  })
})

describe('ceased for a reason', () => {
  it('is one of those that are given', () => {
    const bySpecialGuardianship = ceasedBy('E45', 'E46')
    expect(['E45', 'E46', 'E47', 'E4A'].map(reason => told(endingWith(reason), bySpecialGuardianship).length)).toEqual([1, 1, 0, 0])
    expect(say(bySpecialGuardianship)).toBe('endings of care with the reason E45 or E46')
    expect(say(ceasings)).toBe('endings of care with a final reason')
  })

  it('is no reason at all where none is given', () => {
    expect(told(endingWith('E45'), ceasedBy())).toEqual([])
  })
})

describe('rule 18: adoption orders', () => {
  it('end care with E11 or E12, the reasons of the code set, and with no other', () => {
    expect(['E11', 'E12', 'E1', 'E13', 'E45', 'E4A'].map(reason => told(endingWith(reason), adoptionOrders).length)).toEqual([1, 1, 0, 0, 0, 0])
    expect(adoptionReasons.codes).toEqual(['E11', 'E12'])
  })
})
