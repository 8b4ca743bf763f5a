import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { stepOn, subjectOfExample, whereStep } from '@kinfold/measure'
import { legalStatusOn, periodsOfCare, placementTypeOn } from './index.js'
import { child, day, season, untidyRows, valueFor } from './rows-for-tests.laws.js'

const moved = child('2018-01-10 2018-03-01 S C1 U4 X1', '2018-03-01 2018-04-01 P C2 K2 X1', '2018-04-01 2018-06-01 L E1 K2 E4A')

describe('rule 16: the type of placement and the legal status on a day', () => {
  it.each([
    ['2018-01-09', null, null],
    ['2018-01-10', 'U4', 'C1'],
    ['2018-02-28', 'U4', 'C1'],
    ['2018-03-01', 'K2', 'C2'],
    ['2018-04-01', 'K2', 'E1'],
    ['2018-05-31', 'K2', 'E1'],
    ['2018-06-01', null, null]
  ])('on %s: %s, %s', (on, type, status) => {
    expect(stepOn(valueFor(placementTypeOn, moved), day(on))).toBe(type)
    expect(stepOn(valueFor(legalStatusOn, moved), day(on))).toBe(status)
  })

  it('are those of a temporary move while it lasts', () => {
    const away = child('2018-01-10 2018-03-01 S C2 U4 X1', '2018-03-01 2018-03-08 P C2 T1 X1', '2018-03-08 - P C2 U4 -')
    expect(['2018-02-28', '2018-03-01', '2018-03-07', '2018-03-08'].map(on => stepOn(valueFor(placementTypeOn, away), day(on)))).toEqual(['U4', 'T1', 'T1', 'U4'])
  })

  it('are those of the row that began last, though it has ended and an earlier one goes on', () => {
    const overlapping = child('2018-01-10 2018-06-01 S C2 U4 E4A', '2018-03-01 2018-03-08 P E1 K2 X1')
    expect(stepOn(valueFor(placementTypeOn, overlapping), day('2018-05-01'))).toBe('K2')
    expect(stepOn(valueFor(legalStatusOn, overlapping), day('2018-05-01'))).toBe('E1')
  })

  it('are blank where a row left them blank', () => {
    expect(stepOn(valueFor(placementTypeOn, child('2018-01-10 - S C2')), day('2018-05-01'))).toBe('')
  })

  it('of short breaks are none, unless these are put in', () => {
    const breaks = child('2018-01-10 2018-03-01 S V4 U4 X1', '2018-03-01 - L C1 U4 -')
    expect(['2018-02-01', '2018-03-01'].map(on => stepOn(valueFor(legalStatusOn, breaks), day(on)))).toEqual([null, 'C1'])
    expect(stepOn(valueFor(legalStatusOn, breaks, { shortBreaks: 'in' }), day('2018-02-01'))).toBe('V4')
  })

  it('cannot be known while the child may have been in care unseen', () => {
    const carriedIn = child('2018-03-01 2018-06-01 P C2 U4 E4A')
    const steps = valueFor(placementTypeOn, carriedIn)
    expect(['2010-05-05', '2010-05-06', '2018-02-28', '2018-03-01', '2018-06-01'].map(on => stepOn(steps, day(on)))).toEqual([null, undefined, undefined, 'U4', null])
    const clause = whereStep(steps, type => type === 'U4')
    expect([clause.surely, clause.possibly].map(spans => spans.map(formatDay))).toEqual([
      ['2018-03-01', '2018-06-01'],
      ['2010-05-06', '2018-06-01']
    ])
  })

  it('are on each day what the rows say, read day by day', () => {
    let overlapping = 0
    fc.assert(
      fc.property(untidyRows, rows => {
        const subject = subjectOfExample(child(...rows))
        const periods = valueFor(periodsOfCare, subject)
        const [types, statuses] = [valueFor(placementTypeOn, subject), valueFor(legalStatusOn, subject)]
        const first = subject.journey.episodes.find(({ from, to }) => from < to)
        const unseenBefore = first === undefined || first.reasonForNewEpisode === 'S' ? -Infinity : first.from
        const latestOn = (on: Day) => {
          const period = periods.items.find(({ from, to }) => from <= on && on < to)
          const begun = period?.is.episodes.filter(({ from }) => from <= on) ?? []
          if (begun.filter(({ to }) => to > on).length > 1) overlapping += 1
          return begun.at(-1)
        }
        for (const on of season) {
          const row = latestOn(on)
          const none = on < unseenBefore ? undefined : null
          expect(stepOn(types, on)).toBe(row === undefined ? none : row.placementType)
          expect(stepOn(statuses, on)).toBe(row === undefined ? none : row.legalStatus)
        }
      })
    )
    expect(overlapping).toBeGreaterThan(100)
  })
})
