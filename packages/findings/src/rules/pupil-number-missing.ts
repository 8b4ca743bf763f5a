import { effectiveDay } from '@kinfold/journey'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Of a child looked after, other than in short breaks, the pupil number is told, or a code that says why there is none (UN1 to UN5). */
export const pupilNumberMissing: FindingRule = {
  code: 'FINDING_PUPIL_NUMBER_MISSING',
  rule: ['442'],
  says: 'Of a child looked after the pupil number is told, or why there is none (UN1 to UN5)',
  source: validatorRules('442'),
  moves: nothing,
  needs: ['header', 'episodes'],
  faults: ({ journey: { description, episodes } }) => {
    if (description === undefined || description.payload.uniquePupilNumber !== undefined) return []
    return episodes.some(({ legalStatus }) => !isAmong(shortBreakStatuses, legalStatus)) ? [{ on: effectiveDay(description), facts: [description.factId] }] : []
  }
}
