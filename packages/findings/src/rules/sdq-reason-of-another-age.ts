import { healthFaults } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd, ageAtStart } from '../yearly.js'

/** SDQ1 says that the child was under 4 or over 16, so it is not said of one who was of that age all year. */
export const sdqReasonOfAnotherAge: FindingRule = {
  code: 'FINDING_SDQ_REASON_OF_ANOTHER_AGE',
  rule: ['157'],
  says: 'That a child has no score for its age (SDQ1) is said of one under 4, or over 16',
  source: `${validatorRules('157')}, for a child who is 4 to 16 all year`,
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload: { sdqReason, collectionYear } }, subject) => {
    const [start, end] = [ageAtStart(subject, collectionYear), ageAtEnd(subject, collectionYear)]
    return sdqReason === 'SDQ1' && start !== undefined && end !== undefined && start >= 4 && end <= 16 ? { ageYears: end } : undefined
  })
}
