import { dayOf } from '@kinfold/calendar'
import { beginnings } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const inForce = dayOf(2005, 12, 30)

/** Placement orders (E1) came with the Adoption and Children Act 2002, in force from 30 December 2005. */
export const placementOrderBefore2005: FindingRule = {
  code: 'FINDING_PLACEMENT_ORDER_BEFORE_2005',
  rule: ['446'],
  says: 'No episode under a placement order (E1) begins before 30 December 2005',
  source: validatorRules('446', '451'),
  moves: moving(['10.5']),
  needs: ['episodes'],
  faults: beginnings(({ from, legalStatus }) => legalStatus === 'E1' && inForce !== undefined && from < inForce)
}
