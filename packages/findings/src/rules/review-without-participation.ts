import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Of every review it is told how the child took part, or that the child was under four. */
export const reviewWithoutParticipation: FindingRule = {
  code: 'FINDING_REVIEW_WITHOUT_PARTICIPATION',
  rule: ['167'],
  says: 'Of a review it is told how the child took part',
  source: validatorRules('167'),
  moves: ['participation'],
  needs: ['reviews'],
  faults: ({ journey: { reviews } }) => reviews.filter(({ fact }) => (fact.payload.participation ?? '') === '').map(({ on, fact }) => ({ on, facts: [fact.factId] }))
}
