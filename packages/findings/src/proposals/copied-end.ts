import { isFinalReason } from '@kinfold/journey'
import type { Repair } from './repair.js'
import { continuationWithin, openedBy } from './next-episode.js'

/** An end that was copied from a later episode: where the next goes on from this one, it ended then, and care did not (REC X1). Where care starts anew, its day is lost. */
export const copiedEnd: Repair = {
  mends: ['FINDING_END_DATE_COPIED'],
  reading: ({ facts: [fact] }, subject) => {
    const earlier = openedBy(subject, fact)
    if (earlier?.closed === undefined || !isFinalReason(earlier.reasonEpisodeCeased)) return undefined
    const next = continuationWithin(subject, earlier)
    if (next === undefined) return undefined
    const on = next.opened.effectiveOn
    return {
      says: `The episode that began on ${earlier.opened.effectiveOn} ends on ${on}, when the next goes on from it (REC X1); its end of ${earlier.closed.effectiveOn} is that of a later episode.`,
      corrections: [{ type: 'CorrectFact', fact: earlier.closed.factId, as: 'EpisodeEnded', on, payload: { ...earlier.closed.payload, reasonEpisodeCeased: 'X1' } }]
    }
  }
}
