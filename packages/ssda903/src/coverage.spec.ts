import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, formatUkDay, type Day } from '@kinfold/calendar'
import type { CivilDay, Instant } from '@kinfold/vocabulary'
import { inferCollectionYear, inferCoverage } from './coverage.js'
import { rowsOf } from './rows-for-tests.laws.js'
import { datesOf } from './table-dates.js'

const late = '2030-01-01T00:00:00.000Z' as Instant

const episodes = (...texts: readonly string[]) => datesOf('episodes', rowsOf('episodes', ...texts.map((text) => `C1,${text}`)))
const reviews = (...days: readonly string[]) => datesOf('reviews', rowsOf('reviews', ...days.map((day) => `C1,,${day}`)))

const closed = (decom: string, dec: string): string => `${decom},S,C2,N1,U4,PR1,${dec},X1`

describe('the episodes', () => {
  it.each([
    ['31/03/2017', '2016-04-01'],
    ['01/04/2017', '2017-04-01']
  ])('closed earliest on %s cover from %s', (dec, from) => {
    const { coverage } = inferCoverage([episodes(closed('01/01/2015', dec), closed('01/01/2015', '30/09/2017'))], 2018, late)
    expect(coverage['episodes']).toEqual([{ from, to: '2018-03-31' }])
  })

  it.each([
    ['31/03/2018', '2018-03-31'],
    ['01/04/2018', '2019-03-31']
  ])('with a latest date of %s cover to %s', (decom, to) => {
    const { coverage } = inferCoverage([episodes(closed('01/01/2015', '01/05/2017'), `${decom},P`)], 2018, late)
    expect(coverage['episodes']).toEqual([{ from: '2017-04-01', to }])
  })

  it('cover to the day of recording where that is earlier', () => {
    const dates = [episodes(closed('01/01/2015', '01/05/2017'))]
    expect(inferCoverage(dates, 2018, '2018-01-15T09:00:00.000Z' as Instant).coverage['episodes']).toEqual([{ from: '2017-04-01', to: '2018-01-15' }])
    const early = inferCoverage(dates, 2018, '2017-03-31T09:00:00.000Z' as Instant)
    expect(early.coverage).toEqual({})
    expect(early.observations).toEqual([{ code: 'SSDA903_COVERAGE_EMPTY', table: 'episodes' }])
  })

  it('without any DEC cover from the year of the latest DECOM, with a finding', () => {
    const { coverage, observations } = inferCoverage([episodes('01/01/2015,S', '01/05/2017,S')], 2018, late)
    expect(coverage['episodes']).toEqual([{ from: '2017-04-01', to: '2018-03-31' }])
    expect(observations).toEqual([{ code: 'SSDA903_COVERAGE_WITHOUT_ENDS', table: 'episodes' }])
  })

  it('of several years in one folder cover them all', () => {
    const { coverage } = inferCoverage([episodes(closed('01/01/2010', '01/05/2014'), closed('01/05/2014', '01/02/2018'))], 2018, late)
    expect(coverage['episodes']).toEqual([{ from: '2014-04-01', to: '2018-03-31' }])
  })

  it('that stretch the coverage by few dates say so', () => {
    const many = Array.from({ length: 30 }, () => closed('01/05/2016', '01/05/2017'))
    const { observations } = inferCoverage([episodes(...many, closed('01/05/2016', '01/04/2018'), closed('01/05/2006', '01/04/2007'))], 2018, late)
    const code = 'SSDA903_COVERAGE_RESTS_ON_FEW_DATES'
    expect(observations).toEqual([
      { code, table: 'episodes', side: 'before', day: '2017-04-01', dates: 1 },
      { code, table: 'episodes', side: 'after', day: '2018-03-31', dates: 1 }
    ])
  })
})

describe('the other tables', () => {
  const year = episodes(closed('01/01/2015', '01/05/2017'))

  it('begin with the episodes, and end with their own latest date but never before the episodes', () => {
    expect(inferCoverage([year, reviews('01/05/2014', '01/06/2018')], 2018, late).coverage['reviews']).toEqual([{ from: '2017-04-01', to: '2019-03-31' }])
    expect(inferCoverage([year, reviews('01/05/2014')], 2018, late).coverage['reviews']).toEqual([{ from: '2017-04-01', to: '2018-03-31' }])
  })

  it('without rows cover what the episodes cover; a table that is not there covers nothing', () => {
    const { coverage } = inferCoverage([year, reviews()], 2018, late)
    expect(coverage).toEqual({ episodes: [{ from: '2017-04-01', to: '2018-03-31' }], reviews: [{ from: '2017-04-01', to: '2018-03-31' }] })
  })

  it('without episodes cover the collection year', () => {
    expect(inferCoverage([reviews('01/06/2017')], 2018, late).coverage).toEqual({ reviews: [{ from: '2017-04-01', to: '2018-03-31' }] })
  })
})

describe('the collection year', () => {
  it('is that of the days before the DECs: an episode closed on 1 April was open to 31 March', () => {
    expect(inferCollectionYear([episodes(closed('01/01/2015', '01/04/2018'))])).toBe(2018)
    expect(inferCollectionYear([episodes(closed('01/01/2015', '02/04/2018'))])).toBe(2019)
  })

  it.each([
    [20, 2019],
    [21, 2018]
  ])('is the latest with a tenth of the dates of the fullest: 2 after %i', (count, collectionYear) => {
    const many = Array.from({ length: count }, () => closed('01/01/2015', '01/05/2017'))
    expect(inferCollectionYear([episodes(...many, closed('01/01/2015', '01/06/2018'), closed('01/01/2015', '01/06/2018'))])).toBe(collectionYear)
  })

  it('is that of the DECOMs where nothing closed, of other dates where there are no episodes, and unknown without dates', () => {
    expect(inferCollectionYear([episodes('01/05/2017,S')])).toBe(2018)
    expect(inferCollectionYear([reviews('01/05/2018')])).toBe(2019)
    expect(inferCollectionYear([reviews(), episodes()])).toBe(undefined)
  })
})

it('coverage: holds every DEC and every DECOM of its last year, and no day after the recording', () => {
  const day = fc.integer({ min: 16_000, max: 18_000 }).map((number) => number as Day)
  let capped = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 20 }), day, (rows, recordedOn) => {
      const recorded = formatDay(recordedOn)
      const dates = episodes(...rows.map(([decom, dec]) => closed(formatUkDay(decom), formatUkDay(dec))))
      const [days] = inferCoverage([dates], 2018, `${recorded}T12:00:00.000Z` as Instant).coverage['episodes'] ?? []
      if (days === undefined) return
      expect(days.to !== undefined && days.to <= recorded).toBe(true)
      if (days.to === recorded) capped += 1
      for (const [, closedOn] of rows) {
        const dec = formatDay(closedOn)
        expect(dec >= days.from && (dec <= (days.to as CivilDay) || days.to === recorded)).toBe(true)
      }
    })
  )
  expect(capped).toBeGreaterThan(10)
})
