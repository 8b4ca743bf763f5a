import { either } from 'fp-ts'
import { dayOf, formatDay, monthEnd, monthOf } from '@kinfold/calendar'
import type { CivilDay } from '@kinfold/vocabulary'
import { readDay } from './cells.js'
import type { NotADate } from './rejection.js'

/** What a date known in part can mean: from its first day to its last, and how it was written where it is not exact. */
export interface PartialDate {
  readonly orderedFrom?: CivilDay
  readonly orderedTo?: CivilDay
  readonly dateAsReported?: string
}

const partial = /^zz\/(zz|\d{2})\/(zzzz|\d{4})$/

const between = (written: string, year: number, firstMonth: number, lastMonth: number): either.Either<NotADate, PartialDate> => {
  const from = dayOf(year, firstMonth, 1)
  const last = dayOf(year, lastMonth, 1)
  if (from === undefined || last === undefined) return either.left('no such day')
  return either.right({
    orderedFrom: formatDay(from) as CivilDay,
    orderedTo: formatDay(monthEnd(monthOf(last))) as CivilDay,
    dateAsReported: written
  })
}

/**
 * Reads a date that may be known in part: `dd/mm/yyyy`, `zz/mm/yyyy`, `zz/zz/yyyy`, `zz/zz/zzzz`, or blank.
 *
 * Unknowns: no interval where neither month nor year is known.
 *
 * @example
 * readPartialDate('zz/02/2012') // right({ orderedFrom: '2012-02-01', orderedTo: '2012-02-29', dateAsReported: 'zz/02/2012' })
 */
export const readPartialDate = (text: string): either.Either<NotADate, PartialDate> => {
  if (text === '') return either.right({})
  const written = text.toLowerCase()
  const parts = partial.exec(written)
  if (parts === null) return either.map((day: CivilDay): PartialDate => ({ orderedFrom: day, orderedTo: day }))(readDay(text))
  const [, month = 'zz', year = 'zzzz'] = parts
  if (year === 'zzzz') return month === 'zz' ? either.right({ dateAsReported: written }) : either.left('shape')
  return month === 'zz' ? between(written, Number(year), 1, 12) : between(written, Number(year), Number(month), Number(month))
}
