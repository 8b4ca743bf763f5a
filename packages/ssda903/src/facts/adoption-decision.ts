import type { CivilDay, Source } from '@kinfold/vocabulary'
import { statement, type Statement } from '../statement.js'

/** The agency's decision, told by AD1.DATE_INT and PlacedAdoption.DATE_PLACED alike: one fact, known by its day. */
export const adoptionDecision = (source: Source, decided: CivilDay): Statement =>
  statement(source, {
    kind: 'adoption decision',
    key: decided,
    shared: true,
    type: 'AdoptionDecisionMade',
    effectiveOn: decided,
    payload: {}
  })
