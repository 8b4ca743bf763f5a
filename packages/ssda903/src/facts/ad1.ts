import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import type { CivilDay, Source } from '@kinfold/vocabulary'
import { dayIn, present } from '../cells.js'
import { collectionYearEnd } from '../collection-year.js'
import { statement, type Statement, type StatementContext } from '../statement.js'
import type { Row } from '../tables.js'
import { adoptionDecision } from './adoption-decision.js'
import { birthIn } from './birth.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'

const match = (
  row: Row,
  { collectionYear }: StatementContext,
  source: Source,
  days: { readonly decided: CivilDay | undefined; readonly matched: CivilDay | undefined }
): readonly Statement[] => {
  const payload = present(row, {
    fosterCarer: 'FOSTER_CARE',
    numberOfAdopters: 'NB_ADOPTR',
    sexOfAdopters: 'SEX_ADOPTR',
    legalStatusOfAdopters: 'LS_ADOPTR'
  })
  const fact = { kind: 'match', key: days.decided ?? '', payload }
  if (days.matched !== undefined) return [statement(source, { ...fact, type: 'MatchedWithAdopters', effectiveOn: days.matched })]
  if (Object.keys(payload).length === 0) return []
  const effectiveOn = days.decided ?? collectionYearEnd(collectionYear)
  return [statement(source, { ...fact, type: 'AdoptersDescribed', effectiveOn, conventional: days.decided === undefined })]
}

/** A row of the AD1 file: the decision for adoption on DATE_INT, and the match with the adopters on DATE_MATCH. */
export const ad1Facts: TableFacts = {
  keyOf: keyedBy('DATE_INT'),
  ownFacts: (key) => [{ kind: 'match', key }],
  tell: (row, context) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('decided', dayIn(row, 'DATE_INT')),
      either.apS('matched', dayIn(row, 'DATE_MATCH')),
      either.map(({ birth, decided, matched }) => {
        const source = sourceOf(row)
        return [
          ...birth.statements,
          ...(decided === undefined ? [] : [adoptionDecision(source, decided)]),
          ...match(row, context, source, { decided, matched })
        ]
      })
    )
}
