import type { Episode } from '@kinfold/journey'
import type { FindingDetails } from './finding.js'
import type { FindingSubject } from './finding-subject.js'
import type { Fault } from './rule.js'

/** An episode whose beginning is at fault. */
export const began = (episode: Episode, details?: FindingDetails): Fault => ({
  on: episode.from,
  facts: [episode.opened.factId],
  ...(details === undefined ? {} : { details })
})

/** An episode whose end is at fault. */
export const ended = (episode: Episode, details?: FindingDetails): Fault => ({
  on: episode.to,
  facts: [episode.opened.factId, ...(episode.closed === undefined ? [] : [episode.closed.factId])],
  ...(details === undefined ? {} : { details })
})

type IsAtFault = (episode: Episode, subject: FindingSubject) => boolean

/** The episodes whose beginning is at fault. */
export const beginnings =
  (isAtFault: IsAtFault) =>
  (subject: FindingSubject): readonly Fault[] =>
    subject.journey.episodes.filter(episode => isAtFault(episode, subject)).map(episode => began(episode))

/** The closed episodes whose end is at fault. */
export const endings =
  (isAtFault: IsAtFault) =>
  (subject: FindingSubject): readonly Fault[] =>
    subject.journey.episodes.filter(episode => episode.closed !== undefined && isAtFault(episode, subject)).map(episode => ended(episode))
