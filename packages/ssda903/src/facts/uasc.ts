import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { dayIn } from '../cells.js'
import { collectionYearStart } from '../collection-year.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { sexIn } from './header.js'
import { sourceOf, type TableFacts } from './table-facts.js'

/** A row of the UASC file: the child was, or had been, an unaccompanied asylum seeker in the year; on DUC that ceased. */
export const uascFacts: TableFacts = {
  keyOf: (_row, { collectionYear }) => String(collectionYear),
  ownFacts: (key) => [{ kind: 'unaccompanied asylum seeking', key }],
  tell: (row, { collectionYear }) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('ceased', dayIn(row, 'DUC')),
      either.map(({ birth, ceased }) => [
        ...birth.statements,
        statement(sourceOf(row), {
          kind: 'unaccompanied asylum seeking',
          key: String(collectionYear),
          type: 'UnaccompaniedAsylumSeekingDeclared',
          effectiveOn: collectionYearStart(collectionYear),
          conventional: true,
          payload: { collectionYear, ...sexIn(row) }
        }),
        ...(ceased === undefined
          ? []
          : [
              statement(sourceOf(row), {
                kind: 'unaccompanied asylum seeking ceased',
                key: ceased,
                shared: true,
                type: 'UnaccompaniedAsylumSeekingCeased',
                effectiveOn: ceased,
                payload: {}
              })
            ])
      ])
    )
}
