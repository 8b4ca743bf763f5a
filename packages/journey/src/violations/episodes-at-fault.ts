import { birthday } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Episode, Journey } from '../journey.js'
import type { Fault } from './violation.js'

const startedAt = (episode: Episode): Fault => ({ on: episode.from, facts: [episode.opened.factId] })

const endedAt = (episode: Episode): Fault => ({ on: episode.to, facts: [episode.opened.factId, ...(episode.closed === undefined ? [] : [episode.closed.factId])] })

/** The episodes whose beginning is at fault. */
export const beginnings =
  (isAtFault: (episode: Episode, journey: Journey) => boolean) =>
  (journey: Journey): readonly Fault[] =>
    journey.episodes.filter(episode => isAtFault(episode, journey)).map(startedAt)

/** The closed episodes whose end is at fault. */
export const endings =
  (isAtFault: (episode: Episode, journey: Journey) => boolean) =>
  (journey: Journey): readonly Fault[] =>
    journey.episodes.filter(episode => episode.closed !== undefined && isAtFault(episode, journey)).map(endedAt)

/** The episode that ended on the day on which this one began: the last in order, of several. */
export const episodeBefore = (episode: Episode, journey: Journey): Episode | undefined =>
  journey.episodes.findLast(other => other !== episode && other.to === episode.from && other.from < other.to)

/** Whether the episode goes on from one before it: every reason for a new episode but S, and but a blank. */
export const isContinuation = (episode: Episode): boolean => ['L', 'P', 'T', 'B', 'U'].includes(episode.reasonForNewEpisode)

/** The 18th birthday, where the birth is known. */
export const eighteenthBirthday = (journey: Journey): Day | undefined => (journey.born === undefined ? undefined : birthday(journey.born.on, 18))
