import { dayOf } from '@kinfold/calendar'
import { beginnings } from '../at-fault.js'
import { moving, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const childrenActInForce = dayOf(1991, 10, 14)

/** The return knows no episode from before the Children Act 1989 came into force. */
export const episodeBeforeChildrenAct: FindingRule = {
  code: 'FINDING_EPISODE_BEFORE_CHILDREN_ACT',
  rule: ['353'],
  says: 'No episode begins before 14 October 1991',
  source: validatorRules('353'),
  moves: moving(startsOfCare),
  needs: ['episodes'],
  faults: beginnings(({ from }) => childrenActInForce !== undefined && from < childrenActInForce)
}
