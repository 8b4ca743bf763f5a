import type { CivilDay } from '@kinfold/vocabulary'
import type { Observed } from './finding.js'
import { statement, type Statement } from './statement.js'
import { tableNames, tableOfSource, type Row, type TableName } from './tables.js'
import type { Teller } from './teller.js'

/** A day of birth that a row gives. */
export interface BirthClaim {
  readonly row: Row
  readonly statement: Statement
}

const birth = { kind: 'birth', key: '' }
const rank = (table: TableName): number => tableNames.indexOf(table)

/** Where the day of birth held came from, as a place among the tables; a service's own word counts like the header's. */
const rankHeld = (teller: Teller): number => {
  const file = teller.current(birth, 0)?.source.file
  const table = file === undefined ? undefined : tableOfSource(file)
  return table === undefined ? 0 : rank(table)
}

/** The claim that has the say: the first table's; within it the one that is held already, else the earliest day. */
const foremost = (claims: readonly BirthClaim[], held: CivilDay | undefined): BirthClaim | undefined => {
  const value = ({ row, statement: { effectiveOn } }: BirthClaim): string =>
    `${String(rank(row.table)).padStart(2, '0')} ${effectiveOn === held ? '0' : '1'} ${effectiveOn}`
  return claims.reduce<BirthClaim | undefined>(
    (best, claim) => (best === undefined || value(claim) < value(best) ? claim : best),
    undefined
  )
}

/** What became of the day of birth that a row gives. */
export interface BirthOutcome {
  readonly row: Row
  readonly recorded: boolean
}

const contradiction = ({ row: { table }, statement: { effectiveOn, source } }: BirthClaim): Statement =>
  statement(source, {
    kind: 'birth contradicted',
    key: `${table} ${effectiveOn}`,
    shared: true,
    type: 'DateOfBirthContradicted',
    effectiveOn,
    payload: { table }
  })

/**
 * Tells a child's birth from every row that gives a day. The header has the say, else the first table in the order of
 * the return; another day is told as a contradiction, and never replaces one that the header, or a later return, gave.
 */
export const tellBirths = (
  claims: readonly BirthClaim[],
  teller: Teller,
  observe: (observed: Observed) => void
): readonly BirthOutcome[] => {
  const held = teller.current(birth, 0)
  const best = foremost(claims, held?.effectiveOn)
  if (best === undefined) return []
  const isOfLaterReturn = teller.isOfLaterReturn(birth, 0)
  const stays = held !== undefined && (isOfLaterReturn || rankHeld(teller) < rank(best.row.table))
  const said = stays ? held.effectiveOn : best.statement.effectiveOn
  if (!stays) teller.tell(best.statement, 0)
  return claims.map((claim) => {
    const { row } = claim
    if (claim.statement.effectiveOn === said) return { row, recorded: teller.tell(claim.statement, 0) }
    const code = isOfLaterReturn ? 'SSDA903_LATER_RETURN_KEPT' : 'SSDA903_DATE_OF_BIRTH_CONTRADICTED'
    observe({ observation: { code, file: row.file, table: row.table }, line: row.line })
    return { row, recorded: !isOfLaterReturn && teller.tell(contradiction(claim), 0) }
  })
}
