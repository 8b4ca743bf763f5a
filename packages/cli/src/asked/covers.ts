import { either } from 'fp-ts'
import { formatDay, parseDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Covers } from '@kinfold/ssda903'
import type { CivilDay } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'

const civilDay = (text: string): either.Either<Failure, CivilDay> => either.map((day: Day) => formatDay(day) as CivilDay)(parseDay(text))

/** The days, both included, that `--covers FROM..TO` names. */
export const coversAsked = (text: string): either.Either<Failure, Covers> => {
  const [from, to, more] = text.split('..')
  if (from === undefined || to === undefined || more !== undefined) return either.left({ code: 'CLI_COVERS_MALFORMED', text })
  return either.chain((first: CivilDay) => either.map((last: CivilDay) => ({ from: first, to: last }))(civilDay(to)))(civilDay(from))
}
