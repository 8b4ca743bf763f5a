import { either } from 'fp-ts'
import type { StoreError, Verified, Verify } from '@kinfold/store'
import { checkChain, nextRoot, beforeFirst, positionAt, takingTurns } from '@kinfold/store'
import type { Connection } from './connection.js'
import { asBytes, roughly } from './held-text.js'
import { laidOutAsMade } from './layout.js'
import { checkingSide, type WholeRow } from './reading-side.js'
import { inOneCut } from './transaction.js'
import { verifyBesideTheLog } from './verify-beside.js'

type Found<A> = either.Either<StoreError, A>

/** The columns that repeat what the event says, against the event. */
const repeats = ({ stream, id, factId, type, effectiveOn, recordedAt, text }: WholeRow): boolean => {
  try {
    const said = JSON.parse(text) as Partial<Record<string, unknown>>
    return said.stream === stream && said.id === id && said.factId === factId && said.type === type && said.effectiveOn === effectiveOn && said.recordedAt === recordedAt
  } catch {
    return false
  }
}

/**
 * Checks a log whole: SQLite's own structures and the layout of the tables, the hashes of every stream, the columns against the texts
 * they repeat, the log root after every event, that no place is empty, and what stands beside the log. Places are given out without
 * gaps and the last one given is kept, so that a removed end of the log shows as well.
 *
 * Errors: STORE_FILE_UNUSABLE, STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING, STORE_LOG_ROOT_BROKEN, STORE_LOG_ROOT_NOT_MET,
 * STORE_METADATA_BROKEN, STORE_CHECKPOINT_BROKEN, STORE_READING_STOPPED
 */
export const verifier = (connection: Connection, file: string) => {
  const reading = checkingSide(connection)
  const structure = connection.prepare(`SELECT ${asBytes('integrity_check')} FROM pragma_integrity_check(1)`)
  // Both in one statement, so that what others append meanwhile comes into neither.
  const ends = connection.prepare("SELECT (SELECT max(pos) FROM events), (SELECT seq FROM sqlite_sequence WHERE name = 'events')")
  const stopped: StoreError = { code: 'STORE_READING_STOPPED' }

  /** Goes through rows and lets others have a turn now and then. */
  const each = async (rows: Iterable<WholeRow>, signal: AbortSignal | undefined, take: (row: WholeRow) => Found<void>): Promise<Found<void>> => {
    const due = takingTurns()
    for (const row of rows) {
      if (signal?.aborted === true) return either.left(stopped)
      const taken = take(row)
      if (either.isLeft(taken)) return taken
      await due()
    }
    return either.right(undefined)
  }

  return async ({ signal, keptRoot, looked }: Verify): Promise<Found<Verified>> => {
    const unusable = (why: string): Found<never> => either.left({ code: 'STORE_FILE_UNUSABLE', file, why })
    if (signal?.aborted === true) return either.left(stopped)
    if (roughly(structure.row()?.[0]) !== 'ok') return unusable('the file is damaged')
    if (!laidOutAsMade(connection)) return unusable('its tables are not as Kinfold made them')
    const [head = 0, given = 0] = (ends.row() ?? []).map((end) => Number(end ?? 0))

    const chain = checkChain()
    const chained = await each(reading.byStream(head, ''), signal, (row) => {
      const { stream, revision } = row
      return repeats(row) ? chain.take(row) : either.left({ code: 'STORE_CHAIN_BROKEN', stream, revision })
    })
    if (either.isLeft(chained)) return chained
    const { streams, events } = chain.counted()
    if (given !== events || head !== events) return either.left({ code: 'STORE_EVENTS_MISSING', missing: Math.max(given, head) - events })

    let root = beforeFirst
    let isMet = keptRoot === undefined || keptRoot === root
    const rooted = await each(reading.between(0, head, {}), signal, ({ place, hash, appendedAt, root: held }) => {
      root = nextRoot(root, hash, appendedAt)
      isMet ||= root === keptRoot
      if (place % 1000 === 0 || place === head) looked?.(place)
      return held === root ? either.right(undefined) : either.left({ code: 'STORE_LOG_ROOT_BROKEN', position: positionAt(place) })
    })
    if (either.isLeft(rooted)) return rooted
    if (!isMet && keptRoot !== undefined) return either.left({ code: 'STORE_LOG_ROOT_NOT_MET', root: keptRoot })
    return either.map(() => ({ streams, events, root }))(inOneCut(connection, () => verifyBesideTheLog(connection)))
  }
}
