import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** A reason for the change of placement belongs to an episode that ended. */
export const placementChangeWithoutEnd: FindingRule = {
  code: 'FINDING_PLACEMENT_CHANGE_WITHOUT_END',
  rule: ['233'],
  says: 'A reason for the change of placement is given for an episode that ended',
  source: `${validator}, rule 233 as its message has it; its code of 2025-26 asks a column that no file has`,
  moves: nothing,
  needs: ['episodes'],
  faults: ({ journey: { state } }) =>
    state.declarations.flatMap(fact =>
      fact.type === 'ReportedWithoutDate' && fact.payload.table === 'episodes' && fact.payload.column === 'REASON_PLACE_CHANGE'
        ? [{ on: effectiveDay(fact), facts: [fact.factId] }]
        : []
    )
}
