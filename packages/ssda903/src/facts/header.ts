import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { isCodeIn, sexOf } from '@kinfold/vocabulary'
import { dayIn, present } from '../cells.js'
import { collectionYearStart } from '../collection-year.js'
import { statement, type StatementContext } from '../statement.js'
import type { Row } from '../tables.js'
import { birthIn } from './birth.js'
import { sourceOf, type TableFacts } from './table-facts.js'

/** SEX as one value however a year writes it: 1 and M are `male`, 2 and F `female`, U `unknown`; anything else stands as it came. */
export const sexIn = (row: Row): { readonly sex?: string } => {
  const { SEX: code } = row.values
  return code === undefined ? {} : { sex: sexOf(code) ?? code }
}

const pupilNumber = (row: Row, { token }: StatementContext): { readonly uniquePupilNumber?: string } => {
  const number = row.values['UPN']?.toUpperCase()
  return number === undefined ? {} : { uniquePupilNumber: isCodeIn('pupilNumberCodes', number) ? number : token('pupil number', number) }
}

/** A row of the header file: the birth, and what is said of the child. */
export const headerFacts: TableFacts = {
  keyOf: () => '',
  ownFacts: (key) => [{ kind: 'description', key }],
  tell: (row, context) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('motherOfChildBornOn', dayIn(row, 'MC_DOB')),
      either.map(({ birth: { born, statements }, motherOfChildBornOn }) => {
        const payload = {
          ...sexIn(row),
          ...present(row, { ethnicity: 'ETHNIC', mother: 'MOTHER' }),
          ...pupilNumber(row, context),
          ...(motherOfChildBornOn === undefined ? {} : { motherOfChildBornOn })
        }
        if (Object.keys(payload).length === 0) return statements
        return [
          ...statements,
          statement(sourceOf(row), {
            kind: 'description',
            key: '',
            type: 'ChildDescribed',
            effectiveOn: born ?? collectionYearStart(context.collectionYear),
            conventional: born === undefined,
            payload
          })
        ]
      })
    )
}
