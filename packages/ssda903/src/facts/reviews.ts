import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { keyDayIn, present } from '../cells.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'

/** A row of the reviews file: a review was held on REVIEW. */
export const reviewFacts: TableFacts = {
  keyOf: keyedBy('REVIEW'),
  ownFacts: (key) => [{ kind: 'review', key }],
  tell: (row) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('held', keyDayIn(row, 'REVIEW')),
      either.map(({ birth, held }) => [
        ...birth.statements,
        statement(sourceOf(row), {
          kind: 'review',
          key: held,
          type: 'ReviewHeld',
          effectiveOn: held,
          payload: present(row, { participation: 'REVIEW_CODE' })
        })
      ])
    )
}
