import { eighteenthBirthday } from './episodes-at-fault.js'
import type { ViolationRule } from './violation.js'

/** A review is held on a day on which the child is looked after: not on the day of ceasing, and before the 18th birthday. */
export const reviewOutsideCare: ViolationRule = {
  code: 'JOURNEY_REVIEW_OUTSIDE_CARE',
  source: 'docs/care-history.md, rules 3 and 22',
  faults: journey => {
    const adult = eighteenthBirthday(journey)
    return journey.reviews
      .filter(({ on }) => (adult !== undefined && on >= adult) || !journey.episodes.some(({ from, to }) => from <= on && on < to))
      .map(({ on, fact }) => ({ on, facts: [fact.factId] }))
  }
}
