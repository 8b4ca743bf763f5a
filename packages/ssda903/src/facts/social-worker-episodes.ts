import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { dayIn, keyDayIn, present } from '../cells.js'
import { rejected, type Rejection } from '../rejection.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'

/** A row of the social worker episodes file: a worker allocated from SW_DECOM and, where that is over, its end on SW_DEC. */
export const socialWorkerEpisodeFacts: TableFacts = {
  keyOf: keyedBy('SW_DECOM'),
  ownFacts: (key) => [
    { kind: 'allocation', key },
    { kind: 'allocation end', key }
  ],
  closing: 'allocation end',
  tell: (row, { token }) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('start', keyDayIn(row, 'SW_DECOM')),
      either.apS('end', dayIn(row, 'SW_DEC')),
      either.apS('worker', either.fromNullable<Rejection>(rejected(row, 'SW_ID', { code: 'SSDA903_VALUE_MISSING' }))(row.values['SW_ID'])),
      either.map(({ birth, start, end, worker }) => {
        const source = sourceOf(row)
        const payload = { worker: token('worker', worker), ...present(row, { reason: 'SW_REASON' }) }
        const over = { kind: 'allocation end', key: start, payload: {} }
        const refersTo = { field: 'allocation', kind: 'allocation', key: start, shared: false } as const
        return [
          ...birth.statements,
          statement(source, { kind: 'allocation', key: start, type: 'SocialWorkerAllocated', effectiveOn: start, payload }),
          ...(end === undefined
            ? []
            : [statement(source, { ...over, type: 'SocialWorkerAllocationEnded', effectiveOn: end, refersTo })])
        ]
      })
    )
}
