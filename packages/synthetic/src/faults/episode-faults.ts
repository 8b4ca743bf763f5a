import { addDays, earliestDay, formatUkDay, parseUkDay, type Day } from '@kinfold/calendar'
import { either } from 'fp-ts'
import type { Row } from '@kinfold/ssda903'
import { changed, type Planting } from './fault.js'

const dayIn = (row: Row, column: string): Day => either.getOrElse(() => earliestDay)(parseUkDay(row.values[column] ?? ''))

const isEpisode = ({ table }: Row): boolean => table === 'episodes'
const goesOn = ({ values }: Row): boolean => values['REC'] === 'X1' && values['DEC'] !== undefined

/** The episode ends after the next has begun. */
export const overlap: Planting = ({ row, next }, random) =>
  isEpisode(row) && goesOn(row) && next !== undefined
    ? changed(row, { DEC: formatUkDay(addDays(dayIn(next, 'DECOM'), random.between(1, 30))) })
    : undefined

/** The episode ends before the next begins, though care goes on. */
export const gap: Planting = ({ row, next }, random) => {
  const length = dayIn(row, 'DEC') - dayIn(row, 'DECOM')
  if (!isEpisode(row) || !goesOn(row) || next === undefined || length < 2) return undefined
  return changed(row, { DEC: formatUkDay(addDays(dayIn(row, 'DEC'), -random.between(1, Math.min(30, length - 1)))) })
}

/** The episode is still open though the next has begun. */
export const twoOpen: Planting = ({ row, next }) =>
  isEpisode(row) && goesOn(row) && next !== undefined ? changed(row, { DEC: '', REC: '', REASON_PLACE_CHANGE: '' }) : undefined

/** The episode ends before it begins. */
export const endsBeforeItBegins: Planting = ({ row }, random) =>
  isEpisode(row) && row.values['DEC'] !== undefined
    ? changed(row, { DEC: formatUkDay(addDays(dayIn(row, 'DECOM'), -random.between(1, 200))) })
    : undefined

/** There is a reason for which the episode ceased, and no date on which it did. */
export const reasonWithoutDate: Planting = ({ row }) => (isEpisode(row) && row.values['DEC'] !== undefined ? changed(row, { DEC: '' }) : undefined)

/** An episode in the middle of a period is not in the file. */
export const lostRow: Planting = ({ row, next }) => (isEpisode(row) && goesOn(row) && next !== undefined ? [] : undefined)
