import { reviews } from '../moves.js'
import type { FindingRule } from '../rule.js'

/** Two reviews of a child on one day are one review told twice, and otherwise: the figures count it once. */
export const reviewsShareADay: FindingRule = {
  code: 'FINDING_REVIEWS_SHARE_A_DAY',
  rule: [],
  says: 'A child has one review on a day',
  source: 'docs/care-history.md, rule 22',
  moves: reviews.filter(code => code === 'participation'),
  needs: ['reviews'],
  faults: ({ journey: { reviews: held } }) =>
    held.flatMap(({ on, fact }, place) => {
      const before = held[place - 1]
      return before?.on === on ? [{ on, facts: [before.fact.factId, fact.factId] }] : []
    })
}
