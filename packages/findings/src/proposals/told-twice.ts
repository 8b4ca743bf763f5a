import { contentText } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { FindingSubject } from '../finding-subject.js'
import type { Repair } from './repair.js'
import { openedBy } from './next-episode.js'

const factOf = ({ facts }: FindingSubject, id: string | undefined): AnyEvent | undefined => facts.find(({ factId }) => factId === id)

/** The end of the episode that a fact opened, without which episode it is. */
const endOf = (subject: FindingSubject, { factId }: AnyEvent): string => {
  const closed = openedBy(subject, factId)?.closed
  return closed === undefined ? '' : contentText({ ...closed, payload: { ...closed.payload, episode: '' } })
}

/** Two facts that say the same, to the end of the episode they open, are one fact told twice: the second goes. */
export const toldTwice: Repair = {
  mends: ['FINDING_EPISODES_SHARE_A_DAY', 'FINDING_REVIEWS_SHARE_A_DAY', 'FINDING_DECLARED_TWICE'],
  reading: ({ facts: ids }, subject) => {
    const [first, second] = [factOf(subject, ids[0]), factOf(subject, ids[1])]
    if (first === undefined || second === undefined) return undefined
    if (contentText(first) !== contentText(second) || endOf(subject, first) !== endOf(subject, second)) return undefined
    return {
      says: `What was told twice of ${second.effectiveOn}, word for word, stands once.`,
      corrections: [{ type: 'RetractFact', fact: second.factId }]
    }
  }
}
