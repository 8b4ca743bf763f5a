import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { reviews } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Reviews of a child in short breaks (V3, V4) are not returned. */
export const reviewDuringShortBreaks: FindingRule = {
  code: 'FINDING_REVIEW_DURING_SHORT_BREAKS',
  rule: ['399'],
  says: 'No review is returned of a child who is in short breaks (V3, V4) only',
  source: validatorRules('399'),
  moves: reviews,
  needs: ['reviews', 'episodes'],
  faults: ({ journey }) =>
    journey.reviews.flatMap(({ on, fact }) => {
      const held = journey.episodes.filter(({ from, to }) => from <= on && on < to)
      return held.length > 0 && held.every(({ legalStatus }) => isAmong(shortBreakStatuses, legalStatus)) ? [{ on, facts: [fact.factId, ...held.map(({ opened }) => opened.factId)] }] : []
    })
}
