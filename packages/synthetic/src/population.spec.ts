import { addDays, addMonths, ageOn, dayOf, earliestDay, workingDayAfter, type Day } from '@kinfold/calendar'
import type { Row } from '@kinfold/ssda903'
import { describe, expect, it } from 'vitest'
import { byChild, day, type RowsOfChild } from './child-rows.laws.js'
import { generateAuthority, returnForAllYears } from './index.js'

const years = { from: 2014, to: 2019 }
const children = [...byChild(returnForAllYears(generateAuthority({ seed: 11, children: 2500, ...years }))).values()]
const lastDay = dayOf(years.to, 3, 31) ?? earliestDay
const dayOr = (row: Row, column: string, otherwise: number): number => day(row, column) ?? otherwise

// Naive on purpose: no period, stay or clause of the library, only what a reader of the rows would count.
const openOn = (on: Day, { episodes }: RowsOfChild): Row | undefined =>
  episodes.find((row) => dayOr(row, 'DECOM', Infinity) <= on && on < dayOr(row, 'DEC', Infinity) && row.values['LS'] !== 'V4')
const inCare = children.filter((child) => openOn(lastDay, child) !== undefined)
const admitted = ({ episodes }: RowsOfChild, on: Day): Day | undefined =>
  day(episodes.filter((row) => row.values['RNE'] === 'S' && dayOr(row, 'DECOM', Infinity) <= on).at(-1), 'DECOM')
const newCarers = ({ episodes }: RowsOfChild, after: Day, upTo: Day): number =>
  episodes.filter((row, place) => {
    const begun = dayOr(row, 'DECOM', Infinity)
    const isTemporary = row.values['PLACE']?.startsWith('T') || episodes[place - 1]?.values['PLACE']?.startsWith('T')
    return ['S', 'P', 'B'].includes(row.values['RNE'] ?? '') && !isTemporary && begun > after && begun <= upTo
  }).length
const percent = (part: number, whole: number): number => (100 * part) / whole
const shareOf = (passes: (child: RowsOfChild) => boolean, among = inCare): number => percent(among.filter(passes).length, among.length)
const place = (child: RowsOfChild): string => openOn(lastDay, child)?.values['PLACE'] ?? ''

describe('a made-up authority looks like an English one at a glance', () => {
  it('about a third of those looked after in six years are so on the last day', () => {
    expect(inCare.length).toBeGreaterThan(650)
    expect(inCare.length).toBeLessThan(1050)
  })

  it('most live in foster care, some in homes, with parents or adopters', () => {
    expect(shareOf((child) => place(child).startsWith('U'))).toBeGreaterThan(65)
    expect(shareOf((child) => place(child) === 'K2')).toBeGreaterThan(4)
    expect(shareOf((child) => place(child) === 'P1')).toBeGreaterThan(2)
    expect(shareOf((child) => place(child).startsWith('A'))).toBeGreaterThan(1)
  })

  it('of those under 16 and 2.5 years in care, 60 to 75% had no new carer for two years', () => {
    const longInCare = inCare.filter((child) => {
      const start = admitted(child, lastDay) ?? earliestDay
      return addMonths(start, 30) <= lastDay && ageOn(day(child.header[0], 'DOB') ?? lastDay, lastDay) < 16
    })
    const stable = shareOf((child) => newCarers(child, addMonths(lastDay, -24), lastDay) === 0, longInCare)
    expect(longInCare.length).toBeGreaterThan(200)
    expect(stable).toBeGreaterThan(60)
    expect(stable).toBeLessThan(75)
  })

  it('6 to 13% had two new carers or more in a year', () => {
    const yearAgo = addMonths(lastDay, -12)
    const placements = (child: RowsOfChild): number => newCarers(child, yearAgo, lastDay) + Number((admitted(child, lastDay) ?? earliestDay) <= yearAgo)
    const moved = shareOf((child) => placements(child) >= 3)
    expect(moved).toBeGreaterThan(6)
    expect(moved).toBeLessThan(13)
  })

  it('85 to 95% of first reviews are held by the 20th working day', () => {
    const firsts = children.flatMap((child) => {
      const [first] = child.episodes
      const review = day(child.reviews[0], 'REVIEW')
      const start = day(first, 'DECOM')
      if (first?.values['RNE'] !== 'S' || first.values['LS'] === 'V4' || start === undefined || review === undefined) return []
      if (start < addDays(lastDay, -1800)) return []
      return [review <= (workingDayAfter(start, 20) ?? review)]
    })
    const inTime = percent(firsts.filter((isInTime) => isInTime).length, firsts.length)
    expect(firsts.length).toBeGreaterThan(300)
    expect(inTime).toBeGreaterThan(85)
    expect(inTime).toBeLessThan(95)
  })

  it('85 to 97% of later reviews of children in care throughout are held within six months of the one before', () => {
    const gaps = inCare.flatMap(({ reviews, episodes }) => {
      const isThroughout = episodes.every((row) => row.values['RNE'] !== 'S')
      const held = reviews.map((row) => day(row, 'REVIEW') ?? earliestDay)
      return isThroughout ? held.slice(1).map((later, place) => later <= addMonths(held[place] ?? earliestDay, 6)) : []
    })
    const inTime = percent(gaps.filter((isInTime) => isInTime).length, gaps.length)
    expect(gaps.length).toBeGreaterThan(300)
    expect(inTime).toBeGreaterThan(85)
    expect(inTime).toBeLessThan(97)
  })

  it('adopted children wait 350 to 500 days on average from admission to moving in', () => {
    const waits = children.flatMap(({ episodes }) => {
      const moves = episodes.filter(({ values: { PLACE: type, RNE: reason } }) => type?.startsWith('A') && reason !== 'L')
      const movedIn = day(moves.at(-1), 'DECOM')
      const [first] = episodes
      const isAdopted = episodes.some((row) => ['E11', 'E12'].includes(row.values['REC'] ?? ''))
      return isAdopted && movedIn !== undefined && first?.values['RNE'] === 'S' ? [movedIn - dayOr(first, 'DECOM', 0)] : []
    })
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length
    expect(waits.length).toBeGreaterThan(60)
    expect(mean).toBeGreaterThan(350)
    expect(mean).toBeLessThan(500)
  })
})
