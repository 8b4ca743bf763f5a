import type { Day } from '@kinfold/calendar'
import type { Row } from '@kinfold/ssda903'
import { day, type RowsOfChild } from './child-rows.laws.js'
import { breaches, type Breach } from './rules-of-episodes.laws.js'

const dayOr = (row: Row | undefined, column: string, otherwise: number): number => day(row, column) ?? otherwise

/** The first day of the period that an episode is in, as far as the rows show it. */
const startOfPeriod = (episodes: readonly Row[], at: Row): Day | undefined => {
  const upTo = episodes.slice(0, episodes.indexOf(at) + 1)
  return day(upTo.filter(({ values }) => values['RNE'] === 'S').at(-1), 'DECOM')
}

/** Rows whose spell begins before the one above it is over. */
const overlapping = (rows: readonly Row[], begins: string, ends: string): readonly Row[] =>
  rows.filter((row, place) => place > 0 && dayOr(rows[place - 1], ends, Infinity) > dayOr(row, begins, 0))

/** What the tables about adoption break. */
export const breachesOfAdoption = ({ episodes, ad1, placed_for_adoption: decisions }: RowsOfChild): readonly Breach[] => {
  const decided = (row: Row): readonly Row[] => decisions.filter((decision) => dayOr(decision, 'DATE_PLACED', Infinity) <= dayOr(row, 'DECOM', 0))
  const adopted = episodes.filter(({ values }) => values['REC'] === 'E11' || values['REC'] === 'E12')
  const placed = episodes.filter(({ values }) => values['PLACE']?.startsWith('A'))
  const ordered = episodes.filter(({ values }) => values['LS'] === 'E1')
  const leftOtherwise = episodes.filter(({ values }) => !['', 'X1', 'E11', 'E12'].includes(values['REC'] ?? ''))
  return [
    ...breaches('551', placed.filter((row) => decided(row).length === 0)),
    ...breaches('553', ordered.filter((row) => decided(row).length === 0)),
    ...breaches('557', leftOtherwise.filter((row) => decided(row).some(({ values }) => values['DATE_PLACED_CEASED'] === undefined))),
    ...breaches('525', adopted.filter((row) => decided(row).some(({ values }) => values['DATE_PLACED_CEASED'] !== undefined))),
    ...breaches('579', overlapping(decisions, 'DATE_PLACED', 'DATE_PLACED_CEASED')),
    ...breaches('558', decisions.filter(({ values: { DATE_PLACED_CEASED: on, REASON_PLACED_CEASED: why } }) => (on === undefined) !== (why === undefined))),
    ...breaches('601', adopted.length === ad1.length ? [] : [...adopted, ...ad1]),
    ...ad1.flatMap((row) => {
      const last = adopted[0]
      const start = last === undefined ? undefined : startOfPeriod(episodes, last)
      const [intended, matched] = [dayOr(row, 'DATE_INT', 0), dayOr(row, 'DATE_MATCH', 0)]
      const movedIn = placed.filter((one) => dayOr(one, 'DECOM', 0) >= matched)
      const type = last?.values['PLACE']
      return [
        ...breaches('333', intended > matched || (start !== undefined && intended < start) ? [row] : []),
        ...breaches('331', movedIn.length === 0 ? [row] : []),
        ...breaches('523', decisions.some((one) => day(one, 'DATE_PLACED') === intended) ? [] : [row]),
        ...breaches('335', (row.values['FOSTER_CARE'] === '1') === (type === 'A3' || type === 'A5') ? [] : [row])
      ]
    })
  ]
}

const isCovered = (episodes: readonly Row[], from: number, to: number): boolean =>
  episodes.some((row) => dayOr(row, 'DECOM', Infinity) <= from && to <= dayOr(row, 'DEC', Infinity))

/** What the tables about absences, social workers, reviews and health break. */
export const breachesOfOtherTables = (rows: RowsOfChild): readonly Breach[] => {
  const { episodes, missing, sw_episodes: allocations, reviews, oc2, header, uasc } = rows
  const { oc3, ad1, placed_for_adoption: decisions, previous_permanence: before } = rows
  const others = [...reviews, ...uasc, ...oc2, ...oc3, ...ad1, ...decisions, ...before, ...missing, ...allocations]
  return [
    ...breaches('566', missing.filter(({ values }) => values['MISSING'] === undefined || values['MIS_START'] === undefined)),
    ...breaches('567', missing.filter((row) => dayOr(row, 'MIS_END', Infinity) < dayOr(row, 'MIS_START', 0))),
    ...breaches('574', overlapping(missing, 'MIS_START', 'MIS_END')),
    ...breaches('575', missing.filter((row) => !isCovered(episodes, dayOr(row, 'MIS_START', 0), dayOr(row, 'MIS_END', 0)))),
    ...breaches('SW10', allocations.filter((row) => dayOr(row, 'SW_DEC', Infinity) <= dayOr(row, 'SW_DECOM', 0))),
    ...breaches('SW11', overlapping(allocations, 'SW_DECOM', 'SW_DEC')),
    ...breaches('review outside care', reviews.filter((row) => !isCovered(episodes, dayOr(row, 'REVIEW', 0), dayOr(row, 'REVIEW', 0)))),
    ...breaches('185', oc2.filter(() => !episodes.some(({ values }) => values['DEC'] === undefined))),
    ...breaches('INT', header.length === 1 ? [] : others),
    ...breaches('INT DOB', others.filter(({ values }) => values['DOB'] !== header[0]?.values['DOB']))
  ]
}
