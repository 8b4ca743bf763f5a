import { addDays, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { shortBreakStatuses } from '@kinfold/vocabulary'
import type { CoveredDays } from './coverage.js'
import type { Episode, Journey } from './journey.js'
import type { Reading } from './reading.js'

/** A continuous period of being looked after, which may hold several placements and legal statuses. */
export interface PeriodOfCare {
  /** The first day it can have begun; earlier than `from` where the child came into view while in care. */
  readonly earliest: Day
  /** The first day on which it is known to hold. */
  readonly from: Day
  /** Its end, the first day not held; the end of time while it is open. */
  readonly to: Day
  /** The reason of its end: the empty text while open or where none was given, `X1` where care was said to go on. */
  readonly reasonEnded: string
  /** Its episodes in order, each holding at least a day. */
  readonly episodes: readonly Episode[]
}

const shortBreaks: ReadonlySet<string> = new Set(shortBreakStatuses.codes)

const isShortBreak = (episode: Episode): boolean => shortBreaks.has(episode.legalStatus)

export const isFinalReason = (reason: string): boolean => reason !== '' && reason !== 'X1'

const covers = (covered: readonly CoveredDays[], day: Day): boolean => covered.some(({ from, to }) => from <= day && day < to)

/** The earliest day on which care that shows first at `episode` can have begun. */
const earliestStart = (episode: Episode, first: Episode | undefined, journey: Journey, covered: readonly CoveredDays[]): Day => {
  if (episode.reasonForNewEpisode === 'S') return episode.from
  const dayBefore = addDays(episode.from, -1)
  const inView = episode !== first && (covers(covered, dayBefore) || journey.episodes.some(({ from, to }) => from <= dayBefore && dayBefore < to))
  if (inView) return episode.from
  const birth = journey.born?.on ?? earliestDay
  return birth < episode.from ? birth : episode.from
}

/** Whether an episode that begins on the very day the period has reached starts a period of its own. */
const restarts = (episode: Episode, reachedBy: Episode): boolean =>
  episode.reasonForNewEpisode === 'S' || isFinalReason(reachedBy.reasonEpisodeCeased)

/**
 * The periods of care of a journey, in order (docs/care-history.md, rules 7 to 9).
 *
 * Unknowns: a period whose beginning is out of view has `earliest` before `from`.
 */
export const periodsOfCare = (journey: Journey, reading: Pick<Reading, 'shortBreaks'>, covered: readonly CoveredDays[]): readonly PeriodOfCare[] => {
  const periods: PeriodOfCare[] = []
  const firstOfAll = journey.episodes.find(episode => episode.to > episode.from)
  let episodes: Episode[] = []
  let reachedBy: Episode | undefined
  const close = (): void => {
    const [first] = episodes
    if (first === undefined || reachedBy === undefined) return
    const earliest = earliestStart(first, firstOfAll, journey, covered)
    const reasonEnded = reachedBy.to === latestDay ? '' : reachedBy.reasonEpisodeCeased
    periods.push({ earliest, from: first.from, to: reachedBy.to, reasonEnded, episodes })
  }
  for (const episode of journey.episodes) {
    if (episode.to <= episode.from || (reading.shortBreaks === 'out' && isShortBreak(episode))) continue
    if (reachedBy === undefined || episode.from > reachedBy.to || (episode.from === reachedBy.to && restarts(episode, reachedBy))) {
      close()
      episodes = [episode]
      reachedBy = episode
      continue
    }
    episodes.push(episode)
    if (episode.to >= reachedBy.to) reachedBy = episode
  }
  close()
  return periods
}
