import { addDays, type Day } from '@kinfold/calendar'
import { daysOutOf, type Lengths, type Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Recorded } from './life.js'
import type { Episode } from './life.js'
import type { UnrecordedEpisode } from './episodes.js'

/** When something that happened on a day is written down. */
export type Clerk = (on: Day) => Day

/** Somebody who writes things down as late as the rates say. */
export const clerkOf = (random: Random, { recordedAfter: [promptly, soon, late, veryLate] }: Rates): Clerk => {
  const lengths: Lengths = [[promptly, [0, 3]], [soon, [4, 14]], [late, [15, 45]], [veryLate, [46, 150]]]
  return (on) => addDays(on, daysOutOf(random, lengths))
}

export const written = (on: Day, clerk: Clerk): Recorded => ({ on, recorded: clerk(on) })

/** Writes down episodes in their order: a later one is never there before an earlier one, and one ends where the next is written. */
export const writtenDown = (episodes: readonly UnrecordedEpisode[], clerk: Clerk): readonly Episode[] => {
  let reached: Day | undefined
  const writeNext = (on: Day): Day => {
    const day = clerk(on)
    reached = reached === undefined || day > reached ? day : reached
    return reached
  }
  let startRecorded: Day | undefined
  return episodes.map((episode) => {
    const begun = startRecorded ?? writeNext(episode.starts)
    startRecorded = writeNext(episode.ends)
    return { ...episode, startRecorded: begun, endRecorded: startRecorded }
  })
}
