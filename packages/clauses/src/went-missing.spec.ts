import { describe, expect, it } from 'vitest'
import { addDays, formatDay, latestDay } from '@kinfold/calendar'
import { explainOn, settle, subjectOfExample, truthOn } from '@kinfold/measure'
import type { ExampleChild, Subject, Truth } from '@kinfold/measure'
import { local, missingSpells, wentMissing } from './index.js'
import { born, day, valueFor, withoutBirth } from './rows-for-tests.laws.js'

const inCare = ['2016-01-10 2017-06-01 S C2 U4 E4A', '2017-09-01 - S C2 U4 -']
const missing = (...spells: readonly string[]): ExampleChild => ({ born, episodes: inCare, missing: spells })

const asked = (of: ExampleChild | Subject, on: string): Truth => {
  const subject = 'journey' in of ? of : subjectOfExample(of)
  const explained = explainOn(settle(wentMissing(12), local.settings), subject)(day(on)).value
  expect(truthOn(valueFor(wentMissing(12), subject), day(on))).toBe(explained)
  return explained
}

describe('missing spells', () => {
  const spells = (of: ExampleChild, set = {}) => valueFor(missingSpells, of, set).items.map(({ on }) => formatDay(on))

  it('are in order of the days they began on, one a day, of the kind that counts', () => {
    const of = missing('2017-01-05 - M', '2016-03-01 2016-03-02 A', '2016-02-01 2016-02-02 M', '2016-02-01 2016-02-03 M')
    expect(spells(of)).toEqual(['2016-02-01', '2017-01-05'])
    expect(spells(of, { absences: 'missing-and-away' })).toEqual(['2016-02-01', '2016-03-01', '2017-01-05'])
    expect(spells(missing('2016-02-01 - X'), { absences: 'missing-and-away' })).toEqual([])
  })

  it('rest on all that began on the day, and on no other having begun', () => {
    const [spell] = valueFor(missingSpells, missing('2016-02-01 2016-02-02 M', '2016-02-01 - A', '2016-02-02 - M')).items
    expect(spell?.evidence().facts).toHaveLength(2)
    expect(spell?.evidence().silences).toEqual([{ types: ['WentMissing'], from: day('2016-02-01'), to: day('2016-02-02'), covered: true }])
  })

  it('may be more where no extract covers them, never before birth', () => {
    const subject: Subject = { ...subjectOfExample(missing()), coverage: new Map([['episodes', [{ from: day('2010-01-01'), to: latestDay }]]]) }
    expect(valueFor(missingSpells, subject)).toEqual({ items: [], uncovered: [day(born), latestDay] })
  })
})

describe('went missing in the twelve months', () => {
  it('from the day it began until the twelve months no longer hold it', () => {
    const of = missing('2016-02-29 2016-03-02 M')
    expect(['2016-02-28', '2016-02-29', '2017-02-27', '2017-02-28'].map(on => asked(of, on))).toEqual([false, true, true, false])
  })

  it('counts what began while looked after alone', () => {
    expect(['2017-05-31', '2017-06-01', '2017-08-31', '2017-09-01'].map(began => asked(missing(`${began} - M`), '2017-12-31'))).toEqual([true, false, false, true])
  })

  it('cannot be known while the months hold days of care on which absences are not covered', () => {
    const covered = new Map([
      ['episodes', [{ from: day('2010-01-01'), to: latestDay }]],
      ['missing', [{ from: day('2017-01-01'), to: latestDay }]]
    ])
    const subject: Subject = { ...subjectOfExample(missing()), coverage: covered }
    const last = addDays(day('2017-12-30'), 1)
    expect([formatDay(last), asked(subject, '2017-12-30'), asked(subject, '2017-12-31')]).toEqual(['2017-12-31', undefined, false])
    expect(asked(subject, '2016-01-09')).toBe(false)
    expect(asked(subject, '2016-01-10')).toBeUndefined()
  })

  it('cannot be known where the spell began on a day on which care may have gone unseen', () => {
    const of: ExampleChild = { born, episodes: ['2016-06-01 - P C2 U4 -'], missing: ['2016-05-01 2016-05-02 M'] }
    expect([asked(of, '2016-12-31'), asked(of, '2017-04-30'), asked(of, '2017-05-01')]).toEqual([undefined, undefined, false])
  })

  it('is asked of a child whose date of birth is not known', () => {
    expect(asked(withoutBirth(missing('2016-02-29 2016-03-02 M')), '2016-03-31')).toBe(true)
    expect(asked(withoutBirth(missing()), '2016-03-31')).toBe(false)
  })
})
