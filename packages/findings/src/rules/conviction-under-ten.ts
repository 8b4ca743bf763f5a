import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd } from '../yearly.js'

/** Nobody is convicted under ten, so of a child under ten at 31 March nothing is told of it. */
export const convictionUnderTen: FindingRule = {
  code: 'FINDING_CONVICTION_UNDER_TEN',
  rule: ['542'],
  says: 'Convictions are told of a child aged 10 or over at 31 March',
  source: validatorRules('542'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload: { convicted, collectionYear } }, subject) => {
    const age = ageAtEnd(subject, collectionYear)
    return isTold(convicted) && age !== undefined && age < 10 ? { ageYears: age, atLeast: 10 } : undefined
  })
}
