import type { Episode } from '@kinfold/journey'
import { isFinalReason } from '@kinfold/journey'
import { ended } from '../at-fault.js'
import { careOnADay, endsOfCare, moving, reviews, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'

/** Whether one episode lasts into another that began after it and ended on the same day. */
const bearsTheEndOf = (earlier: Episode, last: Episode): boolean =>
  earlier.closed !== undefined && last.closed !== undefined && earlier.to === last.to && earlier.from < last.from && last.from < last.to

/**
 * Each episode has an end of its own. A case system is known to copy the day on which a child left care into earlier episodes of care: they
 * then all end together, and the earlier ones run on through days on which the child was at home.
 */
export const endDateCopied: FindingRule = {
  code: 'FINDING_END_DATE_COPIED',
  rule: [],
  says: 'The day on which a child left care stands in one episode, and not in earlier ones as well',
  source: "a council's Corporate Parenting Monthly Performance Report, October 2018: its note on a fault of the case system",
  moves: moving(careOnADay, startsOfCare, endsOfCare, reviews),
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) =>
    episodes.flatMap(earlier => {
      const last = episodes.findLast(other => bearsTheEndOf(earlier, other) && isFinalReason(other.reasonEpisodeCeased))
      if (last === undefined) return []
      const at = ended(earlier, { days: last.to - last.from })
      return [{ ...at, facts: [...at.facts, last.opened.factId] }]
    })
}
