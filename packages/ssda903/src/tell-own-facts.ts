import { canonicalText } from '@kinfold/vocabulary'
import { tableFacts } from './facts.js'
import type { Observed } from './finding.js'
import { placeTellings, type Held, type OwnTelling } from './occurrences.js'
import type { Statement, StatementContext } from './statement.js'
import type { Row, TableName } from './tables.js'
import type { Teller } from './teller.js'

/** A row that can be read, and all that it states. */
export interface Told {
  readonly row: Row
  readonly statements: readonly Statement[]
}

interface RowsTelling extends OwnTelling {
  readonly own: readonly Statement[]
  readonly told: Told[]
}

const contentOf = ({ kind, key, type, effectiveOn, conventional, payload }: Statement): readonly unknown[] => [
  kind,
  key,
  type,
  conventional ? '' : effectiveOn,
  payload
]

/** Whether a row is closed on a later day than it opened: one that holds no day is nobody's later telling. */
const isClosedBy = (own: readonly Statement[], closing: string | undefined): boolean => {
  const [opened] = own
  return own.some(({ kind, effectiveOn }) => kind === closing && opened !== undefined && effectiveOn > opened.effectiveOn)
}

const tellingsOf = (table: TableName, rows: readonly Told[]): readonly RowsTelling[] => {
  const { closing } = tableFacts[table]
  const [only, ...others] = rows
  if (only !== undefined && others.length === 0) {
    const own = only.statements.filter(({ shared }) => !shared)
    return [{ text: '', opening: '', isClosed: isClosedBy(own, closing), own, told: [only] }]
  }
  const byText = new Map<string, RowsTelling>()
  for (const told of rows) {
    const own = told.statements.filter(({ shared }) => !shared)
    const text = canonicalText(own.map(contentOf))
    const same = byText.get(text)
    if (same !== undefined) same.told.push(told)
    else {
      const opening = canonicalText(own.slice(0, 1).map(contentOf))
      byText.set(text, { text, opening, isClosed: isClosedBy(own, closing), own, told: [told] })
    }
  }
  return [...byText.values()]
}

const heldUnder = (table: TableName, key: string, teller: Teller): Held<RowsTelling> => {
  const facts = tableFacts[table].ownFacts(key)
  let count = 0
  while (!teller.isNew && facts.some((fact) => teller.wasTold(fact, count))) count += 1
  return {
    count,
    saysExactly: ({ own }: RowsTelling, occurrence: number) =>
      facts.every((fact) => {
        const said = own.find(({ kind, key: name }) => kind === fact.kind && name === fact.key)
        return said === undefined ? teller.current(fact, occurrence) === undefined : teller.saysNow(said, occurrence)
      }),
    opensAlike: ({ own: [opening] }: RowsTelling, occurrence: number) => opening !== undefined && teller.saysNow(opening, occurrence)
  }
}

/** Where statements go: the child's facts, and what becomes known of the rows on the way. */
export interface Telling {
  readonly teller: Teller
  readonly record: (row: Row) => void
  readonly observe: (observed: Observed) => void
}

const tellKey = (table: TableName, key: string, rows: readonly Told[], { teller, record, observe }: Telling): void => {
  const facts = tableFacts[table].ownFacts(key)
  const held = heldUnder(table, key, teller)
  const placed = placeTellings(tellingsOf(table, rows), held)
  if (placed.length > 1) {
    for (const { row } of rows) observe({ observation: { code: 'SSDA903_ROWS_SHARE_A_KEY', file: row.file, table }, line: row.line })
  }
  for (const { tellings, occurrence } of placed) {
    const standing = tellings.at(-1)
    if (standing === undefined) continue
    const stands = occurrence < held.count && held.saysExactly(standing, occurrence)
    const isKept = !stands && !teller.isNew && facts.some((fact) => teller.isOfLaterReturn(fact, occurrence))
    for (const telling of tellings) {
      const said = telling === standing ? telling.own : telling.own.slice(0, 1)
      const tell = stands || isKept ? teller.isOfThisImport : teller.tell
      const isRecorded = said.map((one) => tell(one, occurrence)).some((recorded) => recorded)
      for (const { row } of telling.told) {
        if (isRecorded) record(row)
        if (isKept) observe({ observation: { code: 'SSDA903_LATER_RETURN_KEPT', file: row.file, table }, line: row.line })
      }
    }
    if (stands || isKept || teller.isNew) continue
    const [first] = standing.told
    for (const fact of facts) {
      const isTold = standing.own.some(({ kind, key: name }) => kind === fact.kind && name === fact.key)
      if (!isTold && first !== undefined) teller.withdraw(fact, occurrence, first.statements[0]?.source ?? { system: 'ssda903' })
    }
  }
}

const byKey = (rows: readonly Told[], context: StatementContext): ReadonlyMap<string, readonly Told[]> => {
  const keys = new Map<string, Told[]>()
  for (const told of rows) {
    const key = tableFacts[told.row.table].keyOf(told.row, context)
    const same = keys.get(key)
    if (same === undefined) keys.set(key, [told])
    else same.push(told)
  }
  return new Map([...keys].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Tells the facts of their own that a child's rows of one table state, key by key. */
export const tellOwnFacts = (table: TableName, rows: readonly Told[], context: StatementContext, telling: Telling): void => {
  for (const [key, same] of byKey(rows, context)) tellKey(table, key, same, telling)
}
