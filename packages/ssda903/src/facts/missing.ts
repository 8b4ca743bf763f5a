import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { dayIn, keyDayIn, present } from '../cells.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'

/** A row of the missing file: an absence from MIS_START and, where it is over, the return on MIS_END. */
export const missingFacts: TableFacts = {
  keyOf: keyedBy('MIS_START'),
  ownFacts: (key) => [
    { kind: 'missing', key },
    { kind: 'missing end', key }
  ],
  closing: 'missing end',
  tell: (row) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('start', keyDayIn(row, 'MIS_START')),
      either.apS('end', dayIn(row, 'MIS_END')),
      either.map(({ birth, start, end }) => {
        const source = sourceOf(row)
        const refersTo = { field: 'missing', kind: 'missing', key: start, shared: false } as const
        const payload = present(row, { absence: 'MISSING' })
        return [
          ...birth.statements,
          statement(source, { kind: 'missing', key: start, type: 'WentMissing', effectiveOn: start, payload }),
          ...(end === undefined
            ? []
            : [statement(source, { kind: 'missing end', key: start, type: 'ReturnedFromMissing', effectiveOn: end, payload: {}, refersTo })])
        ]
      })
    )
}
