import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd, ageAtStart, lookedAfterAllYear } from '../yearly.js'

/** Of a child aged 4 to 16 all year and looked after all year a score is told, or the reason why there is none. */
export const sdqMissing: FindingRule = {
  code: 'FINDING_SDQ_MISSING',
  rule: ['186'],
  says: 'Of a child aged 4 to 16 and looked after all year a score is told, or why there is none',
  source: validatorRules('186'),
  moves: nothing,
  needs: ['oc2', 'episodes'],
  faults: healthFaults(({ payload: { sdqScore, sdqReason, collectionYear } }, subject) => {
    const [start, end] = [ageAtStart(subject, collectionYear), ageAtEnd(subject, collectionYear)]
    if (start === undefined || end === undefined || isTold(sdqScore) || isTold(sdqReason)) return undefined
    return start >= 4 && end < 17 && lookedAfterAllYear(subject, collectionYear, 'surely') ? { field: 'sdqScore' } : undefined
  })
}
