import { addDays, dayFromIso, earliestDay, formatDay } from '@kinfold/calendar'
import type { Row } from '@kinfold/ssda903'
import type { CivilDay } from '@kinfold/vocabulary'
import { describe, expect, it } from 'vitest'
import { day } from './child-rows.laws.js'
import { extractAsAt, generateAuthority, plausibleRates, returnForAllYears } from './index.js'

const authority = generateAuthority({ seed: 5, children: 250, from: 2018, to: 2019 })
const civil = (text: string): CivilDay => text as CivilDay
const episodes = (rows: readonly Row[]): readonly Row[] => rows.filter(({ table }) => table === 'episodes')
const keyOf = ({ values }: Row): string => `${values['CHILD']} ${values['DECOM']}`
const isOpenOn = (row: Row, on: string): boolean => {
  const asked = dayFromIso(on) ?? earliestDay
  return (day(row, 'DECOM') ?? asked) <= asked && (day(row, 'DEC') ?? Infinity) > asked
}

describe('an extract', () => {
  const june = extractAsAt(authority, civil('2018-06-30'))
  const july = extractAsAt(authority, civil('2018-07-31'))

  it('tells of no day after its own', () => {
    const last = dayFromIso('2018-06-30') ?? earliestDay
    const days = june.flatMap((row) => ['DECOM', 'DEC', 'REVIEW', 'MIS_START', 'MIS_END'].flatMap((column) => day(row, column) ?? []))
    expect(days.filter((on) => on > last)).toEqual([])
    expect(days.length).toBeGreaterThan(300)
  })

  it('is restated by a later one: episodes begun, and ended, before it, that it did not know of', () => {
    const before = episodes(june).filter((row) => isOpenOn(row, '2018-06-30'))
    const after = episodes(july).filter((row) => isOpenOn(row, '2018-06-30'))
    const [known, restated] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
    expect(after.filter((row) => !known.has(keyOf(row))).length).toBeGreaterThan(0)
    expect(before.filter((row) => !restated.has(keyOf(row))).length).toBeGreaterThan(0)
  })

  it('never takes back what an earlier one told', () => {
    const later = new Map(episodes(july).map((row) => [keyOf(row), row.values]))
    for (const row of episodes(june)) {
      const { DEC: dec, REC: rec, REASON_PLACE_CHANGE: reason, ...beginning } = row.values
      const { DEC: decLater, REC: recLater, REASON_PLACE_CHANGE: reasonLater, ...beginningLater } = later.get(keyOf(row)) ?? {}
      expect(beginningLater).toEqual(beginning)
      if (dec !== undefined) expect([decLater, recLater, reasonLater]).toEqual([dec, rec, reason])
    }
  })

  it('leaves one episode of a child open at most, however late it was recorded', () => {
    const open = episodes(june).filter(({ values }) => values['DEC'] === undefined).map(({ values }) => values['CHILD'])
    expect(new Set(open).size).toBe(open.length)
    expect(open.length).toBeGreaterThan(50)
  })
})

describe('the records', () => {
  it('all come in half a year later', () => {
    const late = extractAsAt(generateAuthority({ seed: 5, children: 250, from: 2018, to: 2020 }), civil('2020-03-31'))
    const truth = returnForAllYears(generateAuthority({ seed: 5, children: 250, from: 2018, to: 2020 }))
    const cut = addDays(dayFromIso('2020-03-31') ?? earliestDay, -160)
    const old = (rows: readonly Row[]) => episodes(rows).filter((row) => (day(row, 'DEC') ?? Infinity) <= cut).map(({ values }) => values)
    expect(old(late)).toEqual(old(truth))
    expect(old(late).length).toBeGreaterThan(200)
    expect(formatDay(cut)).toBe('2019-10-23')
  })

  it('written down at once restate nothing', () => {
    const prompt = generateAuthority({ seed: 5, children: 250, from: 2018, to: 2019, rates: { ...plausibleRates, recordedAfter: [1, 0, 0, 0] } })
    const on = '2018-06-27'
    const openIn = (asAt: string) => new Set(episodes(extractAsAt(prompt, civil(asAt))).filter((row) => isOpenOn(row, on)).map(keyOf))
    expect(openIn('2018-06-30')).toEqual(openIn('2018-12-31'))
  })
})
