import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd, ageAtStart } from '../yearly.js'

/** The strengths and difficulties questionnaire is for ages 4 to 16: nothing of it is told of a child under 4 at the end of the year, or 17 at its start. */
export const sdqAtWrongAge: FindingRule = {
  code: 'FINDING_SDQ_AT_WRONG_AGE',
  rule: ['188', '189'],
  says: 'A score, or a reason for none, is told of a child aged 4 to 16',
  source: validatorRules('188', '189'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload: { sdqScore, sdqReason, collectionYear } }, subject) => {
    const [start, end] = [ageAtStart(subject, collectionYear), ageAtEnd(subject, collectionYear)]
    if (start === undefined || end === undefined || (!isTold(sdqScore) && !isTold(sdqReason))) return undefined
    if (end < 4) return { ageYears: end, atLeast: 4 }
    return start >= 17 ? { ageYears: start, atMost: 16 } : undefined
  })
}
