import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { present } from '../cells.js'
import { collectionYearEnd } from '../collection-year.js'
import { readPartialDate } from '../partial-date.js'
import { rejected } from '../rejection.js'
import { shownDate } from '../shown.js'
import { statement } from '../statement.js'
import { birthIn } from './birth.js'
import { sourceOf, type TableFacts } from './table-facts.js'

/** A row of the previous permanence file: the option left before this care, dated exactly, in part, or not at all. */
export const previousPermanenceFacts: TableFacts = {
  keyOf: () => '',
  ownFacts: (key) => [{ kind: 'previous permanence', key }],
  tell: (row, { collectionYear }) => {
    const text = row.values['DATE_PERM'] ?? ''
    return pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS(
        'ordered',
        pipe(
          readPartialDate(text),
          either.mapLeft((why) => {
            const value = shownDate(text)
            return rejected(row, 'DATE_PERM', { code: 'SSDA903_DATE_INVALID', why, ...(value === undefined ? {} : { value }) })
          })
        )
      ),
      either.map(({ birth, ordered }) => {
        const told = { ...present(row, { option: 'PREV_PERM', localAuthority: 'LA_PERM' }), ...ordered }
        if (Object.keys(told).length === 0) return birth.statements
        return [
          ...birth.statements,
          statement(sourceOf(row), {
            kind: 'previous permanence',
            key: '',
            type: 'PreviousPermanenceDeclared',
            effectiveOn: ordered.orderedTo ?? collectionYearEnd(collectionYear),
            conventional: ordered.orderedTo === undefined,
            payload: told
          })
        ]
      })
    )
  }
}
