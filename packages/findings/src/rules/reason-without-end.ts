import { effectiveDay } from '@kinfold/journey'
import { careOnADay, endsOfCare, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A reason for which an episode ceased (REC) has its date (DEC): without one the episode stays open, in every month after. */
export const reasonWithoutEnd: FindingRule = {
  code: 'FINDING_REASON_WITHOUT_END',
  rule: ['148'],
  says: 'A reason for which an episode ceased (REC) has the date on which it did (DEC)',
  source: validatorRules('148'),
  moves: moving(careOnADay, endsOfCare),
  needs: ['episodes'],
  faults: ({ journey: { state } }) =>
    state.declarations.flatMap(fact =>
      fact.type === 'ReportedWithoutDate' && fact.payload.table === 'episodes' && fact.payload.column === 'REC' ? [{ on: effectiveDay(fact), facts: [fact.factId] }] : []
    )
}
