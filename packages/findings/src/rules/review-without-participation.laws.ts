import type { RuleSides } from '../findings-for-tests.laws.js'
import { reviewWithoutParticipation } from './review-without-participation.js'

export const reviewWithoutParticipationSides: RuleSides = {
  rule: reviewWithoutParticipation,
  breaks: { 'a blank': { reviews: ['2018-03-01 -'], at: ['2018-03-01'] } },
  keeps: { 'a code': { reviews: ['2018-03-01 PN4'] } }
}
