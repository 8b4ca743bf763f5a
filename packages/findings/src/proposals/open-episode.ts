import type { Episode } from '@kinfold/journey'
import type { FindingSubject } from '../finding-subject.js'
import type { Repair } from './repair.js'
import { continuationWithin, openedBy } from './next-episode.js'

/** Whether a reason was told beside the missing day of the end, and it is not that care went on. */
const ceasedOtherwise = ({ facts }: FindingSubject, { opened }: Episode): boolean =>
  facts.some(fact => fact.type === 'ReportedWithoutDate' && fact.effectiveOn === opened.effectiveOn && fact.payload.column === 'REC' && fact.payload.value !== 'X1')

/** An open episode ended when another went on from it (REC X1). One after which care starts anew ended on a day that nobody told. */
export const openEpisode: Repair = {
  mends: ['FINDING_OPEN_EPISODE_FOLLOWED'],
  reading: ({ facts: [fact] }, subject) => {
    const open = openedBy(subject, fact)
    if (open === undefined || open.closed !== undefined || ceasedOtherwise(subject, open)) return undefined
    const next = continuationWithin(subject, open)
    if (next === undefined) return undefined
    const on = next.opened.effectiveOn
    return {
      says: `The open episode that began on ${open.opened.effectiveOn} ends on ${on}, when the next goes on from it (REC X1).`,
      corrections: [{ type: 'CloseEpisode', fact: open.opened.factId, on, reasonEpisodeCeased: 'X1' }]
    }
  }
}
