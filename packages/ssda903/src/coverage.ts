import { addDays, dayFromIso, formatDay } from '@kinfold/calendar'
import type { CivilDay, Coverage, Instant } from '@kinfold/vocabulary'
import { collectionYearEnd, collectionYearOf, collectionYearStart } from './collection-year.js'
import type { Observation } from './finding.js'
import type { TableDates } from './table-dates.js'
import { yearsHeld } from './years.js'

/** The days that a return covers, both included, as the council says. */
export interface Covers {
  readonly from: CivilDay
  readonly to: CivilDay
}

/** What a return covers, table by table, and whether that was given or inferred. */
export interface CoverageFound {
  readonly basis: 'given' | 'inferred'
  readonly coverage: Coverage
  readonly observations: readonly Observation[]
}

const foremost =
  (isBefore: (one: CivilDay, other: CivilDay) => boolean) =>
  (days: readonly CivilDay[]): CivilDay | undefined =>
    days.reduce<CivilDay | undefined>((one, day) => (one === undefined || isBefore(day, one) ? day : one), undefined)

const earliest = foremost((one, other) => one < other)
const latest = foremost((one, other) => one > other)
const later = (one: CivilDay, other: CivilDay): CivilDay => (one < other ? other : one)

const dayBefore = (day: CivilDay): CivilDay => {
  const number = dayFromIso(day)
  return number === undefined ? day : (formatDay(addDays(number, -1)) as CivilDay)
}

const episodesAmong = (tables: readonly TableDates[]): TableDates | undefined =>
  tables.find(({ table, all }) => table === 'episodes' && all.length > 0)

/**
 * The collection year that a return is for: that of the last days before its DECs, or of its DECOMs where nothing closed, or
 * of its other dates where it has no episodes. Where they lie in several years it is the latest that holds at least a tenth as
 * many as the fullest: an episode closed on 1 April was open to 31 March, and a slip of the pen makes no year.
 *
 * Unknowns: none where no date tells it.
 */
export const inferCollectionYear = (tables: readonly TableDates[]): number | undefined => {
  const episodes = episodesAmong(tables)
  if (episodes === undefined) return yearsHeld(tables.flatMap(({ all }) => all))?.last
  return yearsHeld(episodes.closings.length > 0 ? episodes.closings.map(dayBefore) : episodes.openings)?.last
}

/** Says where the first or the last year of a coverage rests on few dates: a slip there stretches what counts as covered. */
const fewDates = ({ table, closings, openings, all }: TableDates, collectionYear: number): readonly Observation[] => {
  const early = closings.length > 0 ? closings : table === 'episodes' ? openings : []
  const first = yearsHeld(early)?.first
  const fullest = yearsHeld(all.map(dayBefore))?.last
  // A table of dates that lie before its year, such as matches, does not reach beyond it on few of them.
  const last = fullest === undefined ? undefined : Math.max(fullest, collectionYear)
  const before = first === undefined ? [] : closings.filter((day) => day < collectionYearStart(first))
  const after = last === undefined ? [] : all.filter((day) => day > collectionYearEnd(last))
  const code = 'SSDA903_COVERAGE_RESTS_ON_FEW_DATES'
  return [
    ...(first === undefined || before.length === 0
      ? []
      : [{ code, table, side: 'before', day: collectionYearStart(first), dates: before.length } as const]),
    ...(last === undefined || after.length === 0
      ? []
      : [{ code, table, side: 'after', day: collectionYearEnd(last), dates: after.length } as const])
  ]
}

const startOf = (day: CivilDay): CivilDay => collectionYearStart(collectionYearOf(day))
const endOf = (day: CivilDay): CivilDay => collectionYearEnd(collectionYearOf(day))

/** The days of the episodes, or of the collection year where there are none: the least that every table of the return covers. */
const leastCovered = (tables: readonly TableDates[], collectionYear: number): Covers => {
  const episodes = episodesAmong(tables)
  if (episodes === undefined) return { from: collectionYearStart(collectionYear), to: collectionYearEnd(collectionYear) }
  const begins = earliest(episodes.closings) ?? latest(episodes.openings) ?? collectionYearStart(collectionYear)
  return { from: startOf(begins), to: endOf(latest(episodes.all) ?? begins) }
}

/**
 * What the tables of a return cover, as far as their dates tell. A return holds only the episodes open in its year, so it
 * covers from 1 April on or before its earliest DEC; a table without DEC begins with the episodes. A table covers to 31 March
 * on or after its latest date, not ending before the episodes do, or to the day it was recorded if that is earlier.
 *
 * Unit and bounds: days, both ends included.
 * Unknowns: a table that is not in the return covers nothing; episodes without any DEC begin with the year of the latest DECOM.
 */
export const inferCoverage = (tables: readonly TableDates[], collectionYear: number, recordedAt: Instant): CoverageFound => {
  const recordedOn = recordedAt.slice(0, 10) as CivilDay
  const least = leastCovered(tables, collectionYear)
  const coverage: { [table: string]: Covers[] } = {}
  const observations: Observation[] = []
  for (const dates of tables) {
    const { table, all, closings } = dates
    const last = latest(all)
    const reach = last === undefined ? least.to : later(least.to, endOf(last))
    const to = reach < recordedOn ? reach : recordedOn
    if (table === 'episodes' && all.length > 0 && closings.length === 0) observations.push({ code: 'SSDA903_COVERAGE_WITHOUT_ENDS', table })
    observations.push(...fewDates(dates, collectionYear))
    if (to < least.from) observations.push({ code: 'SSDA903_COVERAGE_EMPTY', table })
    else coverage[table] = [{ from: least.from, to }]
  }
  return { basis: 'inferred', coverage, observations }
}

/** What the tables of a return cover where the council says it: every table the same days. */
export const givenCoverage = (tables: readonly TableDates[], { from, to }: Covers): CoverageFound => ({
  basis: 'given',
  coverage: Object.fromEntries(tables.map(({ table }) => [table, [{ from, to }]])),
  observations: []
})
