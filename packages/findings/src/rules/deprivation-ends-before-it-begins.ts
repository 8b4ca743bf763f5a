import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A deprivation of liberty order ends after it begins, or on that day; and neither is before the child was born. */
export const deprivationEndsBeforeItBegins: FindingRule = {
  code: 'FINDING_DEPRIVATION_ENDS_BEFORE_IT_BEGINS',
  rule: ['704', '708'],
  says: 'A deprivation of liberty order begins after the birth and ends on or after its first day',
  source: validatorRules('704', '708'),
  moves: nothing,
  needs: ['dolo'],
  faults: ({ deprivations, journey: { born } }) =>
    deprivations.flatMap(({ from, to, began, ended }) =>
      (ended !== undefined && to < from) || (born !== undefined && from <= born.on) ? [{ on: from, facts: [began.factId, ...(ended === undefined ? [] : [ended.factId])] }] : []
    )
}
