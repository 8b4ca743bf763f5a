import { dayOf } from '@kinfold/calendar'
import { beginnings } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const firstDay = dayOf(2023, 10, 28)

/** From 28 October 2023, when supported accommodation had to register, no placement in independent living (P2) begins. */
export const independentLivingNotAllowed: FindingRule = {
  code: 'FINDING_INDEPENDENT_LIVING_NOT_ALLOWED',
  rule: ['217t'],
  says: 'No episode in independent living (P2) begins on or after 28 October 2023',
  source: validatorRules('217t'),
  moves: moving(['8.3', '8.5']),
  needs: ['episodes'],
  faults: beginnings(({ from, placementType }) => placementType === 'P2' && firstDay !== undefined && from >= firstDay)
}
