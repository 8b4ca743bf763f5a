import { either } from 'fp-ts'
import { careJourneyStream, type AnyEvent } from '@kinfold/vocabulary'
import { tellBirths, type BirthClaim } from './births.js'
import { statementsOf } from './facts.js'
import type { Observed } from './finding.js'
import { ledgerOf } from './ledger.js'
import type { Rejection } from './rejection.js'
import type { ReturnTold } from './return-told.js'
import { rowText } from './row-text.js'
import type { StatementContext } from './statement.js'
import { tableNames, type Row } from './tables.js'
import { tellOwnFacts, type Told } from './tell-own-facts.js'
import { makeTeller, type YearOfExtract } from './teller.js'

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
    tellOwnFacts(table, ofTable, context, { teller, record, observe })
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
