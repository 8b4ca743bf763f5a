import { careLeaverFaults } from '../care-leaver-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd } from '../yearly.js'

/** Life after care is told from the year of the 17th birthday on. */
export const careLeaverTooYoung: FindingRule = {
  code: 'FINDING_CARE_LEAVER_TOO_YOUNG',
  rule: ['391'],
  says: 'Life after care (OC3) is told of someone aged 17 or over by 31 March',
  source: validatorRules('391'),
  moves: nothing,
  needs: ['oc3'],
  faults: careLeaverFaults(({ payload: { collectionYear } }, subject) => {
    const age = ageAtEnd(subject, collectionYear)
    return age !== undefined && age < 17 ? { ageYears: age, atLeast: 17 } : undefined
  })
}
