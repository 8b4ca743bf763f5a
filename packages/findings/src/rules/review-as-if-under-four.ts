import { ageOn } from '@kinfold/calendar'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const ageOfParticipation = 4

/** PN0 says that the child was under four at the review; from four on it is told how the child took part. */
export const reviewAsIfUnderFour: FindingRule = {
  code: 'FINDING_REVIEW_AS_IF_UNDER_FOUR',
  rule: ['440'],
  says: 'A child reviewed as under four (PN0) is under 4',
  source: validatorRules('440'),
  moves: ['participation'],
  needs: ['reviews'],
  faults: ({ journey: { born, reviews } }) =>
    born === undefined
      ? []
      : reviews.flatMap(({ on, fact }) => {
          const ageYears = ageOn(born.on, on)
          return fact.payload.participation === 'PN0' && ageYears >= ageOfParticipation ? [{ on, facts: [fact.factId], details: { ageYears, atMost: ageOfParticipation - 1 } }] : []
        })
}
