import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { journeyOf, periodsOfCare, placementParts, placementStays } from './index.js'
import type { Reading } from './index.js'
import { dayByDay } from './day-by-day.laws.js'
import type { DayRead } from './day-by-day.laws.js'
import { untidyRows } from './histories-for-tests.laws.js'
import { born, child, day, eventsOfRows } from './rows-for-tests.laws.js'
import type { Row } from './rows-for-tests.laws.js'

const span = 20
const [first, last] = [day('2018-03-24'), day('2018-04-26')] as const

const end = (to: Day): number => (to === latestDay ? Infinity : to)

const holding = <A extends { readonly from: Day; readonly to: Day }>(all: readonly A[], on: Day): A | undefined => {
  const [found, another] = all.filter(({ from, to }) => from <= on && on < to)
  if (another !== undefined) throw new Error('a day is held twice')
  return found
}

const asRead = (rows: readonly Row[], reading: Reading, coveredFrom: Day): readonly DayRead[] => {
  const journey = journeyOf(child, [born('2010-05-06'), ...eventsOfRows(rows)])
  const periods = periodsOfCare(journey, reading, [{ from: coveredFrom, to: latestDay }])
  const stays = placementStays(periods, reading)
  const parts = placementParts(stays)
  const found: DayRead[] = []
  for (let on: Day = first; on <= last; on = addDays(on, 1)) {
    const [period, stay, part] = [holding(periods, on), holding(stays, on), holding(parts, on)]
    if (period === undefined) {
      if (stay !== undefined || part !== undefined) throw new Error('a placement outlasts its period of care')
      continue
    }
    if (stay === undefined || part === undefined) throw new Error('a day of care is in no placement')
    if (stay.period !== period || part.stay !== stay) throw new Error('a placement is held by another than it belongs to')
    found.push({
      day: on,
      period: { from: period.from, to: end(period.to), reason: period.reasonEnded, startKnown: period.earliest === period.from },
      stay: { from: stay.from, to: end(stay.to), startKnown: stay.earliest === stay.from },
      part: { from: part.from, to: end(part.to), adoptive: part.adoptive, previous: part.previous?.from }
    })
  }
  return found
}

const readings: fc.Arbitrary<Reading> = fc.record({
  shortBreaks: fc.constantFrom('out', 'in'),
  temporaryMoves: fc.constantFrom('continue', 'end'),
  sameCarerMoves: fc.constantFrom('continue', 'end'),
  fosterToAdoptMoves: fc.constantFrom('continue', 'end')
})

const situations = {
  overlap: (rows: readonly Row[]) => rows.some((one, place) => rows.some((other, at) => at !== place && one.decom < other.decom && other.decom < (one.dec ?? '9999'))),
  'one DECOM': (rows: readonly Row[]) => new Set(rows.map(({ decom }) => decom)).size < rows.length,
  'no day held': (rows: readonly Row[]) => rows.some(({ decom, dec }) => dec !== undefined && dec <= decom)
}

const outcomes = {
  gap: (found: readonly DayRead[]) => new Set(found.map(({ period }) => period.from)).size > 1,
  'several stays': (found: readonly DayRead[]) => found.some(({ period, stay }) => stay.from > period.from),
  'two parts of one stay': (found: readonly DayRead[]) => found.some(({ stay, part }) => part.from > stay.from),
  'period not in view': (found: readonly DayRead[]) => found.some(({ period }) => !period.startKnown),
  'second stay not in view': (found: readonly DayRead[]) => found.some(({ period, stay }) => stay.from > period.from && !stay.startKnown),
  'placement before an adoptive one': (found: readonly DayRead[]) => found.some(({ part }) => part.adoptive && part.previous !== undefined),
  'restart on the day of ceasing': (found: readonly DayRead[]) =>
    found.some(({ day: on, period }, at) => on === period.from && found[at - 1]?.day === on - 1)
}

it('day by day: periods, stays and parts are what reading the rows day by day makes of them', () => {
  const seen: Record<string, number> = {}
  const count = (name: string, is: boolean): void => {
    seen[name] = (seen[name] ?? 0) + (is ? 1 : 0)
  }
  fc.assert(
    fc.property(untidyRows(span, 6), readings, fc.integer({ min: -5, max: span }), (rows, reading, after) => {
      const coveredFrom = addDays(day('2018-03-25'), after)
      const expected = dayByDay(rows, reading, coveredFrom, [first, last])
      for (const [name, is] of Object.entries(situations)) count(name, is(rows))
      for (const [name, is] of Object.entries(outcomes)) count(name, is(expected))
      expect(asRead(rows, reading, coveredFrom)).toEqual(expected)
    }),
    { numRuns: 600 }
  )
  expect(Object.entries(seen).filter(([, times]) => times < 2)).toEqual([])
})
