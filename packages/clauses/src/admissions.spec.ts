import { describe, expect, it } from 'vitest'
import { earliestDay, formatDay } from '@kinfold/calendar'
import { subjectOfExample } from '@kinfold/measure'
import type { ExampleChild, Subject } from '@kinfold/measure'
import { admissions } from './index.js'
import { child, valueFor, withoutBirth } from './rows-for-tests.laws.js'

/** Each admission: the first and the last day on which it may have been, one where it is known. */
const told = (of: ExampleChild | Subject, set?: Readonly<Record<string, string>>): readonly string[] =>
  valueFor(admissions, of, set).items.map(({ earliest, on, seen }) => {
    expect(seen).toBe(on)
    return earliest === on ? formatDay(on) : `${formatDay(earliest)} to ${formatDay(on)}`
  })

const turning18 = (...episodes: readonly string[]): ExampleChild => ({ born: '2000-03-31', episodes })

describe('rule 10: admissions', () => {
  it('are the beginnings of periods of care, not of placements', () => {
    expect(told(child('2017-01-10 2017-03-01 S C2 U4 X1', '2017-03-01 2017-06-01 P C2 K2 E4A', '2018-01-02 - S C2 U4 -'))).toEqual(['2017-01-10', '2018-01-02'])
  })

  it('of a child who comes into view in mid-care lie on any day from birth on', () => {
    expect(told(child('2017-01-10 - P C2 U4 -'))).toEqual(['2010-05-06 to 2017-01-10'])
    expect(told(withoutBirth(child('2017-01-10 - P C2 U4 -')))).toEqual([`${formatDay(earliestDay)} to 2017-01-10`])
  })

  it('of short breaks are on the day these turn into care; on their first where they are put in', () => {
    const breaks = child('2017-01-10 2017-03-12 S V4 U4 X1', '2017-03-12 - L C1 U4 -')
    expect(told(breaks)).toEqual(['2017-03-12'])
    expect(told(breaks, { shortBreaks: 'in' })).toEqual(['2017-01-10'])
  })

  it.each([
    ['the day before the 18th birthday', '2018-03-30', ['2018-03-30']],
    ['the 18th birthday', '2018-03-31', []],
    ['a later day', '2018-09-01', []]
  ])('on %s', (_name, on, expected) => {
    expect(told(turning18(`${on} - S C2 U4 -`))).toEqual(expected)
  })

  it('of whoever comes into view on the 18th birthday or later may be on any day before it', () => {
    expect(told(turning18('2018-03-30 - P C2 U4 -'))).toEqual(['2000-03-31 to 2018-03-30'])
    expect(told(turning18('2018-03-31 - P C2 U4 -'))).toEqual(['2000-03-31 to 2018-03-30'])
    expect(told(turning18('2019-01-01 - P C2 U4 -'))).toEqual(['2000-03-31 to 2018-03-30'])
  })

  it('are at any age where the date of birth is not known', () => {
    expect(told(withoutBirth(turning18('2030-01-01 - S C2 U4 -')))).toEqual(['2030-01-01'])
  })

  it('rest on all that is known of care by then', () => {
    const subject = subjectOfExample(child('2017-01-10 2017-03-01 S C2 U4 E4A', '2018-01-02 - S C2 U4 -'))
    const [, second] = valueFor(admissions, subject).items
    expect(second?.evidence().facts.map(({ type, effectiveOn }) => `${effectiveOn} ${type}`)).toEqual([
      '2010-05-06 Born',
      '2017-01-10 BecameLookedAfter',
      '2017-03-01 CeasedToBeLookedAfter',
      '2018-01-02 BecameLookedAfter'
    ])
  })
})
