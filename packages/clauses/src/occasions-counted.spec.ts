import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, financialYearStart, formatDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Moment } from '@kinfold/measure'
import { admissionsCounted, ceasings, ceasingsCounted } from './index.js'
import { child, day, valueFor } from './rows-for-tests.laws.js'

const onceAYear = { occasions: 'once-a-year' }
const told = ({ on, until }: Moment<unknown>): string => `${formatDay(on)}${until === undefined ? '' : ` until ${formatDay(until)}`}`

const often = child('2017-04-10 2017-05-01 S V2 U4 E4A', '2017-06-01 2017-11-20 S C2 U4 E11', '2018-03-30 2018-03-31 S V2 U4 E4B', '2018-04-01 2018-04-02 S V2 U4 E4B')

describe('rule 29: occasions counted', () => {
  it('are all of them, as a monthly report counts', () => {
    expect(valueFor(admissionsCounted, often).items.map(told)).toEqual(['2017-04-10', '2017-06-01', '2018-03-30', '2018-04-01'])
    expect(valueFor(ceasingsCounted, often).items.map(told)).toEqual(['2017-05-01', '2017-11-20', '2018-03-31', '2018-04-02'])
  })

  it('are, once a year, the first admission of each financial year', () => {
    expect(valueFor(admissionsCounted, often, onceAYear).items.map(told)).toEqual(['2017-04-10', '2018-04-01'])
  })

  it('are, once a year, the last ceasing by the day asked about', () => {
    expect(valueFor(ceasingsCounted, often, onceAYear).items.map(told)).toEqual(['2017-05-01 until 2017-11-20', '2017-11-20 until 2018-03-31', '2018-03-31', '2018-04-02'])
  })

  it('are, of an admission whose day is not known, that one until the first that is known of the same year', () => {
    const carriedIn = child('2017-04-10 2017-05-01 P V2 U4 E4A', '2017-06-01 2017-07-01 S C2 U4 E4A', '2018-06-01 - S C2 U4 -')
    expect(valueFor(admissionsCounted, carriedIn, onceAYear).items.map(told)).toEqual(['2017-04-10 until 2017-06-01', '2017-06-01', '2018-06-01'])
  })

  const stays = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 150 })), { minLength: 1, maxLength: 8 })
    .map(lengths => {
      let from = day('2015-01-01')
      return lengths.map(([gap, length]) => {
        const start = addDays(from, gap)
        from = addDays(start, length)
        return `${formatDay(start)} ${formatDay(from)} S C2 U4 E4A`
      })
    })

  it('leave, on every day, one of each child and year: the first admission so far, the last ceasing so far', () => {
    let several = 0
    fc.assert(
      fc.property(stays, fc.nat({ max: 1500 }), (rows, after) => {
        const subject = child(...rows)
        const asked = addDays(day('2015-01-01'), after)
        const thisYear = ({ on }: Moment<unknown>): boolean => on <= asked && financialYearStart(on) === financialYearStart(asked)
        const standing = ({ until }: Moment<unknown>): boolean => until === undefined || until > asked
        const inYear = (moments: readonly Moment<unknown>[]): readonly Day[] => moments.filter(moment => thisYear(moment) && standing(moment)).map(({ on }) => on)
        const all = valueFor(ceasings, subject).items.filter(thisYear)
        if (all.length > 1) several += 1
        expect(inYear(valueFor(ceasingsCounted, subject, onceAYear).items)).toEqual(all.slice(-1).map(({ on }) => on))
        const entered = valueFor(admissionsCounted, subject).items.filter(thisYear)
        expect(inYear(valueFor(admissionsCounted, subject, onceAYear).items)).toEqual(entered.slice(0, 1).map(({ on }) => on))
      }),
      { numRuns: 300 }
    )
    expect(several).toBeGreaterThan(20)
  })
})
