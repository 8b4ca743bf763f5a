import { isContinuation } from '@kinfold/journey'
import type { Episode } from '@kinfold/journey'
import type { FindingSubject } from '../finding-subject.js'

/** The episode that a fact opened. */
export const openedBy = ({ journey: { episodes } }: FindingSubject, fact: string | undefined): Episode | undefined =>
  episodes.find(({ opened }) => opened.factId === fact)

/**
 * The episode that begins within another and says that care went on (RNE L, P, T, B, U): the first to begin after it. Where another
 * begins on the same day, or it starts anew (RNE S), nobody can say which is meant.
 */
export const continuationWithin = ({ journey: { episodes } }: FindingSubject, earlier: Episode): Episode | undefined => {
  const next = episodes.find(({ from, to }) => from > earlier.from && from < to)
  if (next === undefined || next.from >= earlier.to || !isContinuation(next)) return undefined
  return episodes.some(other => other !== next && other.from === next.from) || episodes.some(other => other !== earlier && other.from === earlier.from) ? undefined : next
}
