import type { Repair } from './repair.js'
import { continuationWithin, openedBy } from './next-episode.js'

/** An episode that gave way to another (REC X1) lasted until that one began, whatever its end says. */
export const overlappingEpisode: Repair = {
  mends: ['JOURNEY_EPISODES_OVERLAP'],
  reading: ({ facts: [fact] }, subject) => {
    const earlier = openedBy(subject, fact)
    if (earlier?.closed === undefined || earlier.reasonEpisodeCeased !== 'X1') return undefined
    const next = continuationWithin(subject, earlier)
    if (next === undefined) return undefined
    const on = next.opened.effectiveOn
    return {
      says: `The episode that began on ${earlier.opened.effectiveOn} ends on ${on}, when the next begins, and not on ${earlier.closed.effectiveOn}.`,
      corrections: [{ type: 'RedateFact', fact: earlier.closed.factId, on }]
    }
  }
}
