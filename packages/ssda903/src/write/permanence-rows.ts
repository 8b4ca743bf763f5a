import { dayFromIso, formatDay, monthEnd, monthOf } from '@kinfold/calendar'
import type { CivilDay, KinfoldEvent } from '@kinfold/vocabulary'
import { collectionYearEnd, collectionYearOf } from '../collection-year.js'
import type { ChildAsked, TableTeller } from './child-asked.js'
import { ofType, valuesOf, written, type Unwritten, type WrittenRow } from './written-row.js'

type Declared = KinfoldEvent<'PreviousPermanenceDeclared'>

/**
 * The year whose return tells what a child had left before care: that of the latest start of care known to the return that told it. Where the
 * log knows of none, or does not cover its year, it is the year of that return.
 */
const yearOf = ({ facts, year }: ChildAsked, declared: Declared): number => {
  const told = year.yearTold(declared)
  const start = ofType(facts, 'BecameLookedAfter').findLast(({ effectiveOn }) => told === undefined || effectiveOn <= collectionYearEnd(told))
  if (start !== undefined && year.coversYearOf('episodes', start.effectiveOn)) return collectionYearOf(start.effectiveOn)
  return told ?? collectionYearOf(declared.effectiveOn)
}

const isWholeMonth = (from: CivilDay, to: CivilDay): boolean => {
  const day = dayFromIso(from)
  return from.endsWith('-01') && day !== undefined && formatDay(monthEnd(monthOf(day))) === to
}

/** DATE_PERM as it was reported, or as a day known in part is reported; nothing where the column has no way to say it. */
const dateOf = ({ dateAsReported, orderedFrom: from, orderedTo: to }: Declared['payload']): string | undefined => {
  if (dateAsReported !== undefined) return dateAsReported
  if (from === undefined || to === undefined) return from === to ? '' : undefined
  if (from === to) return written(from)
  if (isWholeMonth(from, to)) return `zz${written(from).slice(2)}`
  return from.slice(4) === '-01-01' && to === `${from.slice(0, 4)}-12-31` ? `zz/zz/${from.slice(0, 4)}` : undefined
}

/** The row of the previous permanence file. */
export const permanenceRows: TableTeller = (child) => {
  const rows: WrittenRow[] = []
  const unwritten: Unwritten[] = []
  for (const declared of ofType(child.facts, 'PreviousPermanenceDeclared')) {
    if (yearOf(child, declared) !== child.year.collectionYear) continue
    const date = dateOf(declared.payload)
    if (date === undefined) unwritten.push({ event: declared, why: 'day not writable' })
    else {
      const { option, localAuthority } = declared.payload
      const values = valuesOf({ PREV_PERM: option, LA_PERM: localAuthority, DATE_PERM: date })
      rows.push({ table: 'previous_permanence', values, tells: [declared], day: '' })
    }
  }
  return { rows, unwritten, endsLater: [] }
}
