import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { dayIn, keyDayIn } from '../cells.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'

/** A row of the deprivation of liberty file: an order from DOLO_START and, where it is over, its end on DOLO_END. */
export const deprivationOfLibertyFacts: TableFacts = {
  keyOf: keyedBy('DOLO_START'),
  ownFacts: (key) => [
    { kind: 'deprivation of liberty', key },
    { kind: 'deprivation of liberty end', key }
  ],
  closing: 'deprivation of liberty end',
  tell: (row) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('start', keyDayIn(row, 'DOLO_START')),
      either.apS('end', dayIn(row, 'DOLO_END')),
      either.map(({ birth, start, end }) => {
        const source = sourceOf(row)
        const begun = { kind: 'deprivation of liberty', key: start, effectiveOn: start, payload: {} }
        const refersTo = { field: 'authorisation', kind: 'deprivation of liberty', key: start, shared: false } as const
        const over = { kind: 'deprivation of liberty end', key: start, payload: {}, refersTo }
        return [
          ...birth.statements,
          statement(source, { ...begun, type: 'DeprivationOfLibertyAuthorised' }),
          ...(end === undefined ? [] : [statement(source, { ...over, type: 'DeprivationOfLibertyEnded', effectiveOn: end })])
        ]
      })
    )
}
