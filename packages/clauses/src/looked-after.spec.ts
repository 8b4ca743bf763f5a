import { describe, expect, it } from 'vitest'
import { addDays } from '@kinfold/calendar'
import { explainOn, months, say, settle, subjectOfExample, truthOn, years } from '@kinfold/measure'
import type { Clause, ExampleChild, Truth } from '@kinfold/measure'
import { inSamePlacementFor, local, lookedAfter, lookedAfterFor, placedForAdoption, placedForAdoptionCarryingPreviousFor } from './index.js'
import { child, day, valueFor } from './rows-for-tests.laws.js'

const around = (clause: Clause, of: ExampleChild, on: string, set: Readonly<Record<string, string>> = {}): readonly Truth[] =>
  [-1, 0].map(near => {
    const each = addDays(day(on), near)
    const explained = explainOn(settle(clause, { ...local.settings, ...set }), subjectOfExample(of))(each).value
    expect(truthOn(valueFor(clause, of, set), each)).toBe(explained)
    return explained
  })

const yes = [false, true]
const no = [true, false]

describe('looked after', () => {
  const ended = child('2017-01-10 2018-03-12 S C2 U4 E4A')

  it('from the day care begins to the day before it ends', () => {
    expect(around(lookedAfter, ended, '2017-01-10')).toEqual(yes)
    expect(around(lookedAfter, ended, '2018-03-12')).toEqual(no)
  })

  it('until the day before the 18th birthday', () => {
    expect(around(lookedAfter, { born: '2000-03-31', episodes: ['2017-01-10 - S C2 U4 -'] }, '2018-03-31')).toEqual(no)
  })

  it('for so long: from the day the length is reached', () => {
    const open = child('2015-09-30 - S C2 U4 -')
    expect(around(lookedAfterFor(months(30)), open, '2018-03-30')).toEqual(yes)
    expect(around(lookedAfterFor(years(2)), open, '2017-09-30')).toEqual(yes)
  })

  it('before coming into view in care cannot be known, from birth on', () => {
    const carriedIn = child('2017-01-10 - P C2 U4 -')
    expect(around(lookedAfter, carriedIn, '2010-05-06')).toEqual([false, undefined])
    expect(around(lookedAfter, carriedIn, '2017-01-10')).toEqual([undefined, true])
    expect(around(lookedAfterFor(years(2)), carriedIn, '2012-05-06')).toEqual([false, undefined])
    expect(around(lookedAfterFor(years(2)), carriedIn, '2019-01-10')).toEqual([undefined, true])
  })
})

describe('in one placement', () => {
  const moved = child('2015-01-10 2016-03-31 S C2 U4 X1', '2016-03-31 - P C2 K2 -')

  it('for so long from the day it began, whatever care was before', () => {
    expect(around(inSamePlacementFor(years(2)), moved, '2018-03-31')).toEqual(yes)
  })

  it('through a temporary move and one with the same carer, unless they are set to end it', () => {
    const away = child('2015-01-10 2017-06-01 S C2 U4 X1', '2017-06-01 2017-06-08 P C2 T1 X1', '2017-06-08 - P C2 U4 -')
    const sameCarer = child('2015-01-10 2017-06-01 S C2 U4 X1', '2017-06-01 - T C2 U4 -')
    expect(around(inSamePlacementFor(years(2)), away, '2018-01-01')).toEqual([true, true])
    expect(around(inSamePlacementFor(years(2)), away, '2018-01-01', { temporaryMoves: 'end' })).toEqual([false, false])
    expect(around(inSamePlacementFor(years(2)), sameCarer, '2018-01-01', { sameCarerMoves: 'end' })).toEqual([false, false])
    expect(around(inSamePlacementFor(years(2)), sameCarer, '2018-01-01')).toEqual([true, true])
  })
})

describe('placed for adoption', () => {
  const placed = child('2015-01-10 2016-03-31 S E1 U4 X1', '2016-03-31 2017-06-01 P E1 A6 X1', '2017-06-01 - P E1 U4 -')

  it('while the type is A3 to A6', () => {
    expect(around(placedForAdoption, placed, '2016-03-31')).toEqual(yes)
    expect(around(placedForAdoption, placed, '2017-06-01')).toEqual(no)
    const types = ['A2', 'A3', 'A4', 'A5', 'A6', 'U4'].map(type => around(placedForAdoption, child(`2016-01-01 - S E1 ${type} -`), '2016-01-01')[1])
    expect(types).toEqual([false, true, true, true, true, false])
  })

  it('for so long together with the placement just before it, and not with the one after', () => {
    expect(around(placedForAdoptionCarryingPreviousFor(years(2)), placed, '2017-01-10')).toEqual(yes)
    expect(around(placedForAdoptionCarryingPreviousFor(years(2)), placed, '2017-06-01')).toEqual(no)
  })

  it('and the placement before that does not count', () => {
    const twoBefore = child('2014-01-01 2016-01-01 S E1 K2 X1', '2016-01-01 2016-03-31 P E1 U4 X1', '2016-03-31 - P E1 A6 -')
    expect(around(placedForAdoptionCarryingPreviousFor(years(2)), twoBefore, '2018-01-01')).toEqual(yes)
  })

  it('nor one of an earlier period of care', () => {
    const readmitted = child('2014-01-01 2016-03-31 S E1 U4 E4A', '2016-03-31 - S E1 A6 -')
    expect(around(placedForAdoptionCarryingPreviousFor(years(2)), readmitted, '2018-03-31')).toEqual(yes)
  })
})

describe('a clause in words', () => {
  const words = (clause: Clause, set: Readonly<Record<string, string>> = {}): string => say(settle(clause, { ...local.settings, ...set }))

  it('says its switches where they are set otherwise', () => {
    expect(words(lookedAfter)).toBe('in a period of care (short breaks left out), and not known to have turned 18')
    expect(words(lookedAfter, { shortBreaks: 'in' })).toContain('(short breaks included)')
    expect(words(inSamePlacementFor(years(2)))).toBe('in one placement that has lasted at least 2 years')
    expect(words(inSamePlacementFor(years(2)), { temporaryMoves: 'end' })).toContain('one placement (ended also by a temporary move)')
    expect(words(inSamePlacementFor(years(2)), { temporaryMoves: 'end', sameCarerMoves: 'end' })).toContain('a temporary move and a move with the same carer')
    expect(words(placedForAdoption)).toBe('in a placement for adoption (A3 to A6)')
  })
})
