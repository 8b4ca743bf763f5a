import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { present } from '../cells.js'
import { collectionYearEnd } from '../collection-year.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { sourceOf, type TableFacts } from './table-facts.js'

/** A row of the OC2 file: health and wellbeing, declared as at 31 March of the collection year. */
export const oc2Facts: TableFacts = {
  keyOf: (_row, { collectionYear }) => String(collectionYear),
  ownFacts: (key) => [{ kind: 'health outcomes', key }],
  tell: (row, { collectionYear }) =>
    pipe(
      birthIn(row),
      either.map((birth) => [
        ...birth.statements,
        statement(sourceOf(row), {
          kind: 'health outcomes',
          key: String(collectionYear),
          type: 'HealthOutcomesDeclared',
          effectiveOn: collectionYearEnd(collectionYear),
          conventional: true,
          payload: {
            collectionYear,
            ...present(row, {
              sdqScore: 'SDQ_SCORE',
              sdqReason: 'SDQ_REASON',
              convicted: 'CONVICTED',
              healthCheck: 'HEALTH_CHECK',
              immunisations: 'IMMUNISATIONS',
              teethCheck: 'TEETH_CHECK',
              healthAssessment: 'HEALTH_ASSESSMENT',
              substanceMisuse: 'SUBSTANCE_MISUSE',
              interventionReceived: 'INTERVENTION_RECEIVED',
              interventionOffered: 'INTERVENTION_OFFERED'
            })
          }
        })
      ])
    )
}
