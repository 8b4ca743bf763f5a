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
import { tableNames, type Row, type TableName } from './tables.js'
import { tablesTelling } from './tables-telling.js'
import { tellOwnFacts, type Told } from './tell-own-facts.js'
import { makeTeller, type Teller, type YearOfExtract } from './teller.js'
import type { Silence } from './silence.js'
import { leftOut, type LeftOut } from './vanished.js'

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
  /** What the extract says by leaving something out; nothing where it is the first. */
  readonly silence?: Silence
}

/** What a child's rows come to. `classes` stand in the order of the rows. */
export interface ChildPlan {
  readonly stream: string
  readonly events: readonly AnyEvent[]
  readonly classes: readonly RowClass[]
  readonly rejections: readonly Rejection[]
  readonly observed: readonly Observed[]
  readonly leftOut: LeftOut
}

const nothingLeftOut: LeftOut = { gone: [], rows: new Map(), notGoneOnWith: 0 }

/** Takes back what the extract leaves out of what stood before it; not of tables of which rows of the child could not be read. */
const tellSilence = (teller: Teller, stood: readonly AnyEvent[], silence: Silence, unread: ReadonlySet<TableName>): LeftOut => {
  const wasRead = (event: AnyEvent): boolean => !tablesTelling(event).some((table) => unread.has(table))
  const told = new Set(teller.events.map(({ factId }) => factId))
  const found = leftOut(stood.filter((event) => wasRead(event) && (!told.has(event.factId) || teller.stated.has(event.factId))), teller.stated, silence)
  for (const event of found.gone) teller.retract(event, silence.sourceOf(event), 'no longer in a later telling of the return')
  return found
}

/**
 * What the rows of one child in one return come to, given what is known of the child: the events to append, and what
 * became of each row. The order of the rows plays no part in the events.
 */
export const planChild = (told: ReturnTold, context: StatementContext, { subject, rows }: ChildRows, known: KnownOfChild): ChildPlan => {
  const stream = careJourneyStream(told.authority, subject)
  const ledger = ledgerOf(known.history)
  const stood = known.silence === undefined ? [] : ledger.standing()
  const teller = makeTeller(told, stream, subject, ledger, known.yearOf)
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

  const unread = new Set(rows.filter((row) => classes.get(row) === 'rejected').map(({ table }) => table))
  const left = known.silence === undefined ? nothingLeftOut : tellSilence(teller, stood, known.silence, unread)
  const recordedOn = told.recordedAt.slice(0, 10)
  for (const { row, statements } of readable) {
    for (const { type, effectiveOn, conventional } of statements) {
      if (conventional || effectiveOn <= recordedOn || classes.get(row) !== 'recorded') continue
      observe({ observation: { code: 'SSDA903_DATED_AFTER_RECORDED', file: row.file, type }, line: row.line })
    }
  }
  return { stream, events: teller.events, classes: rows.map((row) => classes.get(row) ?? 'known'), rejections, observed, leftOut: left }
}
