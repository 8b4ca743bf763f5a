import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { present } from '../cells.js'
import { birthdayIn, collectionYearEnd } from '../collection-year.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { sourceOf, type TableFacts } from './table-facts.js'

/** A row of the OC3 file: a care leaver's activity and accommodation, as at the birthday in the collection year. */
export const oc3Facts: TableFacts = {
  keyOf: (_row, { collectionYear }) => String(collectionYear),
  ownFacts: (key) => [{ kind: 'care leaver outcomes', key }],
  tell: (row, { collectionYear }) =>
    pipe(
      birthIn(row),
      either.map(({ born, statements }) => [
        ...statements,
        statement(sourceOf(row), {
          kind: 'care leaver outcomes',
          key: String(collectionYear),
          type: 'CareLeaverOutcomesDeclared',
          effectiveOn: born === undefined ? collectionYearEnd(collectionYear) : birthdayIn(collectionYear, born),
          conventional: born === undefined,
          payload: { collectionYear, ...present(row, { inTouch: 'IN_TOUCH', activity: 'ACTIV', accommodation: 'ACCOM' }) }
        })
      ])
    )
}
