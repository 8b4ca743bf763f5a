import { either } from 'fp-ts'
import { canonicalText, careJourneyStream, type AnyEvent } from '@kinfold/vocabulary'
import { tellBirths, type BirthClaim } from './births.js'
import { statementsOf, tableFacts } from './facts.js'
import type { Observed } from './finding.js'
import { ledgerOf } from './ledger.js'
import { placeTellings, type OwnTelling } from './occurrences.js'
import type { Rejection } from './rejection.js'
import type { ReturnTold } from './return-told.js'
import { rowText } from './row-text.js'
import type { Statement, StatementContext } from './statement.js'
import { tableNames, type Row, type TableName } from './tables.js'
import { makeTeller, type Teller, type YearOfExtract } from './teller.js'

/** What became of a row: it told something new, nothing new, the same as an earlier row of its file, or could not be read. */
export type RowClass = 'recorded' | 'known' | 'duplicate' | 'rejected'

/** The rows of one child in one return. */
export interface ChildRows {
  /** The child's opaque id. */
  readonly subject: string
  readonly rows: readonly Row[]
}

/** What is known of the child from before: the events of the stream, and which collection year the extracts behind them were of. */
export interface KnownOfChild {
  readonly history: readonly AnyEvent[]
  readonly yearOf: YearOfExtract
}

/** What a child's rows come to. `classes` stand in the order of the rows. */
export interface ChildPlan {
  readonly stream: string
  readonly events: readonly AnyEvent[]
  readonly classes: readonly RowClass[]
  readonly rejections: readonly Rejection[]
  readonly observed: readonly Observed[]
}

interface Told {
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

const heldUnder = (table: TableName, key: string, teller: Teller) => {
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

const tellKey = (
  table: TableName,
  key: string,
  rows: readonly Told[],
  teller: Teller,
  record: (row: Row) => void,
  observe: (observed: Observed) => void
): void => {
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

/**
 * What the rows of one child in one return come to, given what is known of the child: the events to append, and what
 * became of each row. The order of the rows plays no part in the events.
 */
export const planChild = (told: ReturnTold, context: StatementContext, { subject, rows }: ChildRows, known: KnownOfChild): ChildPlan => {
  const stream = careJourneyStream(told.authority, subject)
  const teller = makeTeller(told, stream, subject, ledgerOf(known.history), known.yearOf)
  const classes = new Map<Row, RowClass>()
  const rejections: Rejection[] = []
  const observed: Observed[] = []
  const observe = (one: Observed): void => void observed.push(one)
  const record = (row: Row): void => void classes.set(row, 'recorded')

  const unsorted: (Told & { readonly text: string })[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const read = statementsOf(row, context)
    const text = `${row.table} ${row.file} ${rowText(row)}`
    if (either.isLeft(read)) {
      rejections.push(read.left)
      classes.set(row, 'rejected')
    } else if (seen.has(text)) {
      classes.set(row, 'duplicate')
    } else {
      seen.add(text)
      classes.set(row, 'known')
      unsorted.push({ row, statements: read.right, text })
    }
  }
  const readable: readonly Told[] = unsorted.sort((one, other) => (one.text < other.text ? -1 : 1))

  const claims = readable.flatMap(({ row, statements }): readonly BirthClaim[] =>
    statements.filter(({ kind }) => kind === 'birth').map((statement) => ({ row, statement }))
  )
  for (const { row, recorded } of tellBirths(claims, teller, observe)) if (recorded) record(row)

  for (const table of tableNames) {
    const ofTable = readable.filter(({ row }) => row.table === table)
    for (const { row, statements } of ofTable) {
      for (const statement of statements) {
        if (statement.shared && statement.kind !== 'birth' && teller.tell(statement, 0)) record(row)
      }
    }
    for (const [key, same] of byKey(ofTable, context)) tellKey(table, key, same, teller, record, observe)
  }

  const recordedOn = told.recordedAt.slice(0, 10)
  for (const { row, statements } of readable) {
    for (const { type, effectiveOn, conventional } of statements) {
      if (conventional || effectiveOn <= recordedOn || classes.get(row) !== 'recorded') continue
      observe({ observation: { code: 'SSDA903_DATED_AFTER_RECORDED', file: row.file, type }, line: row.line })
    }
  }
  return { stream, events: teller.events, classes: rows.map((row) => classes.get(row) ?? 'known'), rejections, observed }
}
