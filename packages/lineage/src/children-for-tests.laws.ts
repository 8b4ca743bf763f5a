import fc from 'fast-check'
import { addDays, addToMonth, dayFromIso, formatDay, monthOf, parseMonth } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { wholeLife } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { subjectOfExample } from '@kinfold/measure'
import type { ExampleChild, Measure, Subject } from '@kinfold/measure'
import { indicatorOf } from '@kinfold/scorecard'

export const month = (text: string): Month => {
  const found = parseMonth(text)
  if (found._tag === 'Left') throw new Error(`a test speaks of ${text}, which is no month`)
  return found.right
}

export const indicator = (code: string): Measure => {
  const found = indicatorOf(code)
  if (found === undefined) throw new Error(`a test speaks of ${code}, which is no indicator`)
  return found
}

/** A child under an id of its own. */
export const named = (name: string, child: ExampleChild): Subject => {
  const subject = subjectOfExample(child)
  return { ...subject, journey: { ...subject.journey, subject: name } }
}

export const everything: TableCoverage = new Map(['episodes', 'reviews', 'ad1', 'placed_for_adoption', 'missing'].map(table => [table, wholeLife]))

const firstDay = dayFromIso('2016-01-01') as Day
const days = (most: number): fc.Arbitrary<string> => fc.nat({ max: most }).map(after => formatDay(addDays(firstDay, after)))

const row = fc
  .tuple(
    fc.nat({ max: 800 }),
    fc.oneof(fc.integer({ min: -1, max: 300 }), fc.integer({ min: 200, max: 500 }), fc.constant(undefined)),
    fc.constantFrom('S C2 U4', 'S C2 U4', 'S E1 K2', 'L E1 U4', 'P E1 A6', 'P C2 K2', 'P C2 T1', 'T E1 A5', 'S V4 U4'),
    fc.constantFrom('X1', 'E4A', 'E11', 'E12')
  )
  .map(([from, length, codes, reason]) => {
    const day = (after: number): string => formatDay(addDays(firstDay, after))
    return `${day(from)} ${length === undefined ? '-' : day(from + length)} ${codes} ${reason}`
  })

const untidy: fc.Arbitrary<ExampleChild> = fc.record(
  {
    born: fc.constantFrom('2000-02-29', '2003-05-06', '2012-11-30'),
    episodes: fc.array(row, { maxLength: 4 }),
    reviews: fc.array(days(1100), { maxLength: 4 }),
    matched: fc.array(days(900), { maxLength: 2 }),
    decisions: fc.array(days(900), { maxLength: 2 }),
    coveredFrom: fc.constantFrom('2016-04-01', '2017-04-01')
  },
  { requiredKeys: ['born', 'episodes', 'reviews', 'matched', 'decisions'] }
)

/** A child admitted, reviewed, placed for adoption and adopted, each in due time or a little late. */
const adopted: fc.Arbitrary<ExampleChild> = fc
  .record({ from: fc.nat({ max: 300 }), placed: fc.nat({ max: 300 }), waited: fc.integer({ min: 1, max: 200 }), late: fc.nat({ max: 20 }) })
  .map(({ from, placed, waited, late }) => {
    const day = (after: number): string => formatDay(addDays(firstDay, from + after))
    return {
      born: '2012-11-30',
      episodes: [`${day(0)} ${day(placed)} S E1 U4 X1`, `${day(placed)} ${day(placed + waited)} P E1 A6 E12`],
      reviews: [day(20 + late), day(100 + late), day(270 + late)],
      matched: [day(placed - 1)],
      decisions: [day(placed - 10 * late), `${day(placed - 2)} ${day(placed + waited + late - 10)}`]
    }
  })

/** A child who is looked after for years, with few moves. */
const settled: fc.Arbitrary<ExampleChild> = fc
  .tuple(fc.nat({ max: 700 }), fc.nat({ max: 900 }))
  .map(([from, moved]) => {
    const day = (after: number): string => formatDay(addDays(firstDay, after - 900 + from))
    return { born: '2008-11-30', episodes: [`${day(0)} ${day(moved + 1)} S C2 U4 X1`, `${day(moved + 1)} - P C2 K2 -`], reviews: [day(1000)], matched: [] }
  })

/** A child who is moved often. */
const moved: fc.Arbitrary<ExampleChild> = fc.array(fc.integer({ min: 10, max: 150 }), { minLength: 3, maxLength: 5 }).map(stays => {
  const ends = stays.map((_, place) => stays.slice(0, place + 1).reduce((sum, length) => sum + length, 0))
  const day = (after: number): string => formatDay(addDays(firstDay, after))
  return {
    born: '2008-11-30',
    episodes: ends.map((end, place) => `${day(end - (stays[place] ?? 0))} ${day(end)} ${place === 0 ? 'S' : 'P'} C2 ${place % 2 === 0 ? 'U4' : 'K2'} X1`),
    reviews: [],
    matched: []
  }
})

/** A child with carers of an agency, or with the parents, who takes part in reviews, goes missing once and leaves for good, one way or another, or comes back. */
const stays: fc.Arbitrary<ExampleChild> = fc
  .record({ from: fc.nat({ max: 300 }), lasts: fc.integer({ min: 40, max: 400 }), away: fc.integer({ min: 1, max: 39 }), type: fc.constantFrom('U4', 'U4', 'P1'), ends: fc.constantFrom('E17', 'E17', 'E43', 'E43', 'E41', 'E4A', 'E4A') })
  .map(({ from, lasts, away, type, ends }) => {
    const day = (after: number): string => formatDay(addDays(firstDay, from + after))
    return {
      born: '2008-11-30',
      episodes: [`${day(0)} ${day(lasts)} S C2 ${type} ${ends} PR4`, ...(ends === 'E4A' ? [`${day(lasts + 20)} - S C2 ${type} -`] : [])],
      reviews: [`${day(20)} PN1`, `${day(39)} PN7`],
      missing: [`${day(away)} ${day(away + 1)} M`]
    }
  })

/** Children with rows, reviews and matches as they come, some covered only from a day within their care on, and tidy ones. */
const children: fc.Arbitrary<readonly ExampleChild[]> = fc.array(fc.oneof(untidy, adopted, settled, moved, stays), { minLength: 1, maxLength: 4 })

/** Children, and a month in which something happened to one of them, or the one after it. */
export const months: fc.Arbitrary<readonly [children: readonly Subject[], month: Month]> = children.chain(found => {
  const texts = found.flatMap(({ episodes, reviews = [], missing = [] }) => [...episodes.flatMap(each => each.split(' ').slice(0, 2)), ...[...reviews, ...missing].flatMap(each => each.split(' ').slice(0, 1))])
  return fc
    .tuple(fc.constantFrom(firstDay, ...texts.flatMap(text => dayFromIso(text) ?? [])), fc.nat({ max: 1 }))
    .map(([day, later]) => [found.map((child, place) => named(`child ${found.length - place}`, child)), addToMonth(monthOf(day), later)])
})
