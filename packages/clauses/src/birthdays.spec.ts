import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '@kinfold/calendar'
import { explainOn, stepOn, subjectOfExample, truthOn } from '@kinfold/measure'
import type { Clause, Subject, Truth } from '@kinfold/measure'
import { ageBands, agedUnder, notYetAged } from './index.js'
import { child, day, valueFor, withoutBirth } from './rows-for-tests.laws.js'

const bornOn = (born: string): Subject => subjectOfExample({ born, episodes: [] })
const unknown = withoutBirth(child())

/** What a clause says the day before, on and the day after: over all days, and explained. */
const around = (clause: Clause, subject: Subject, on: string): readonly Truth[] =>
  [-1, 0, 1].map(near => {
    const each = addDays(day(on), near)
    const explained = explainOn(clause, subject)(each).value
    expect(truthOn(valueFor(clause, subject), each)).toBe(explained)
    return explained
  })

describe('aged under', () => {
  it('a number of years holds until the day before that birthday', () => {
    expect(around(agedUnder(16), bornOn('2002-03-31'), '2018-03-31')).toEqual([true, false, false])
    expect(around(agedUnder(17), bornOn('2002-03-31'), '2018-03-31')).toEqual([true, true, true])
  })

  it('is told by 28 February in common years of somebody born on the 29th', () => {
    expect(around(agedUnder(18), bornOn('2000-02-29'), '2018-02-28')).toEqual([true, false, false])
    expect(around(agedUnder(16), bornOn('2000-02-29'), '2016-02-29')).toEqual([true, false, false])
  })

  it('cannot be known without a date of birth, and rests on there being none', () => {
    expect(around(agedUnder(16), unknown, '2018-03-31')).toEqual([undefined, undefined, undefined])
    const { evidence } = explainOn(agedUnder(16), unknown)(day('2018-03-31'))
    expect(evidence).toMatchObject({ facts: [], silences: [{ types: ['Born'], covered: true }] })
  })

  it('rests on the birth where it is known', () => {
    expect(explainOn(agedUnder(16), bornOn('2002-03-31'))(day('2018-03-31')).evidence).toMatchObject({ facts: [{ type: 'Born' }], silences: [] })
  })
})

describe('not known to have turned', () => {
  it('holds until the day before the birthday, and for ever without a date of birth', () => {
    expect(around(notYetAged(18), bornOn('2000-03-31'), '2018-03-31')).toEqual([true, false, false])
    expect(around(notYetAged(18), unknown, '2018-03-31')).toEqual([true, true, true])
  })
})

describe('the age band', () => {
  it.each([
    ['2010-05-05', null],
    ['2010-05-06', 'under 1'],
    ['2011-05-05', 'under 1'],
    ['2011-05-06', '1 to 4'],
    ['2015-05-05', '1 to 4'],
    ['2015-05-06', '5'],
    ['2016-05-06', '6 to 15'],
    ['2026-05-05', '6 to 15'],
    ['2026-05-06', '16 and over'],
    ['2090-01-01', '16 and over']
  ])('on %s is %s', (on, band) => {
    expect(stepOn(valueFor(ageBands(1, 5, 6, 16), bornOn('2010-05-06')), day(on))).toBe(band)
  })

  it('of no ages is one, from birth on', () => {
    const bands = valueFor(ageBands(), bornOn('2010-05-06'))
    expect(bands.from.slice(1).map(formatDay)).toEqual(['2010-05-06'])
    expect(bands.is).toEqual([null, '0 and over'])
  })

  it('cannot be known without a date of birth', () => {
    expect(stepOn(valueFor(ageBands(1, 5, 16), unknown), day('2018-03-31'))).toBeUndefined()
  })

  it('and aged under an age say the same of that age', () => {
    const subject = bornOn('2010-05-06')
    const bands = valueFor(ageBands(16), subject)
    for (const near of [-1, 0, 1]) {
      const on = addDays(day('2026-05-06'), near)
      expect(stepOn(bands, on) === 'under 16').toBe(truthOn(valueFor(agedUnder(16), subject), on))
    }
  })
})
