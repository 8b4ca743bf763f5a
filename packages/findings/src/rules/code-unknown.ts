import { effectiveDay } from '@kinfold/journey'
import { codedFields } from '../coded-fields.js'
import { moving, reasonsOfCeasing, startsOfCare, typesOfPlacement, movesBetweenPlacements } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { isCodeIn } from '@kinfold/vocabulary'

const numbers = ['101', '103', '114', '120', '131', '132', '133', '143', '144', '145', '146', '149', '165', '167', '175', '176', '177', '178', '181', '196', '631', '1006', '1009', 'SW13'] as const

/** A code is one of its set, in whichever year. This is asked of the log, not of files: what a service recorded is asked as well. */
export const codeUnknown: FindingRule = {
  code: 'FINDING_CODE_UNKNOWN',
  rule: numbers,
  says: 'A code is one of its set',
  source: `docs/CODES.md; ${validatorRules(...numbers)}`,
  moves: moving(startsOfCare, reasonsOfCeasing, typesOfPlacement, movesBetweenPlacements, ['participation', 'missing-episodes']),
  needs: [],
  faults: ({ facts }) =>
    facts.flatMap(fact =>
      codedFields(fact)
        .filter(({ codeSet, code }) => !isCodeIn(codeSet, code))
        .map(({ field, codeSet }) => ({ on: effectiveDay(fact), facts: [fact.factId], details: { field, codeSet } }))
    )
}
