import { ageOn } from '@kinfold/calendar'
import { isCodeIn } from '@kinfold/vocabulary'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const ageOfParticipation = 4

/** How a child takes part in a review (PN1 to PN7) is told from the age of four on. */
export const reviewAsIfOverFour: FindingRule = {
  code: 'FINDING_REVIEW_AS_IF_OVER_FOUR',
  rule: ['441'],
  says: 'A child who took part in a review (PN1 to PN7) is at least 4',
  source: validatorRules('441'),
  moves: ['participation'],
  needs: ['reviews'],
  faults: ({ journey: { born, reviews } }) =>
    born === undefined
      ? []
      : reviews.flatMap(({ on, fact }) => {
          const { participation = '' } = fact.payload
          const ageYears = ageOn(born.on, on)
          const tookPart = participation !== 'PN0' && isCodeIn('reviewParticipation', participation)
          return tookPart && ageYears < ageOfParticipation ? [{ on, facts: [fact.factId], details: { ageYears, atLeast: ageOfParticipation } }] : []
        })
}
