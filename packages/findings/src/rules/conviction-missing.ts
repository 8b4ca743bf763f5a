import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd, lookedAfterAllYear } from '../yearly.js'

/** Of a child aged ten or over at 31 March and looked after all year it is told whether there was a conviction. */
export const convictionMissing: FindingRule = {
  code: 'FINDING_CONVICTION_MISSING',
  rule: ['543'],
  says: 'Of a child aged 10 or over and looked after all year it is told whether there was a conviction',
  source: validatorRules('543'),
  moves: nothing,
  needs: ['oc2', 'episodes'],
  faults: healthFaults(({ payload: { convicted, collectionYear } }, subject) => {
    const age = ageAtEnd(subject, collectionYear)
    return !isTold(convicted) && age !== undefined && age >= 10 && lookedAfterAllYear(subject, collectionYear, 'surely') ? { field: 'convicted' } : undefined
  })
}
