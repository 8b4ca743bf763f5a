import { either } from 'fp-ts'
import type { Appended, Batch, StoreError } from '@kinfold/store'
import { admit, chainHash, StoreFailure } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Proposal } from './connection.js'
import { makeTries } from './session.js'
import type { Session } from './session.js'
import { standings } from './standing.js'
import type { Standing } from './standing.js'
import { isServerId, proposalOf } from './stored-form.js'
import { troubleIn } from './trouble.js'

/** How many streams are read ahead of the batch that is being appended. */
const mostAhead = 8

/** How often a batch is judged anew because others appended first. */
const mostJudgements = 100

type Result<A> = Promise<either.Either<StoreError, A>>

/** What came of sending a batch at a revision. `isUncertain`: some try ended without an answer. */
interface Sent {
  readonly outcome: 'appended' | 'overtaken' | 'too large'
  readonly isUncertain: boolean
}

/**
 * Sends a batch at the revision it was judged at, and again at the very same one as long as no answer comes: the server knows the
 * ids at the revision they were first sent at, and nowhere else.
 *
 * Errors: STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_STREAM_DELETED
 */
const send = async (session: Session, stream: string, proposals: readonly Proposal[], revision: number | undefined): Promise<Sent> => {
  const tries = makeTries(session, stream)
  let isUncertain = false
  for (;;) {
    try {
      await session.connection.append(stream, proposals, revision === undefined ? undefined : BigInt(revision))
      return { outcome: 'appended', isUncertain }
    } catch (thrown) {
      const kind = troubleIn(thrown)?.kind
      if (kind === 'wrong revision') return { outcome: 'overtaken', isUncertain }
      if (kind === 'too large') return { outcome: 'too large', isUncertain }
      isUncertain = true
      await tries.failed(thrown)
    }
  }
}

/**
 * The append of a server that has no transactions over what is read and written. Each batch is judged against its stream as it stands and
 * sent at that very revision; where somebody else was first, it is judged anew. So ids, versions of facts and hashes hold within the stream.
 */
export const appender = (session: Session): ((batches: readonly Batch[], appendedAt: Instant) => Result<readonly Appended[]>) => {
  const standingOf = standings(session)

  const proposalsFor = ({ hash }: Standing, stream: string, fresh: Parameters<typeof proposalOf>[1][], appendedAt: Instant): readonly Proposal[] => {
    let previous = hash
    return fresh.map((each) => {
      previous = chainHash(previous, each.text)
      return proposalOf(stream, each, previous, appendedAt)
    })
  }

  const appendOne = async (batch: Batch, appendedAt: Instant, ahead: Promise<Standing>): Result<Appended> => {
    const { stream, events } = batch
    /** Ids that were sent without an answer: found in the stream, they are what this append wrote. */
    const uncertain = new Set<string>()
    for (let judgement = 0; judgement < mostJudgements; judgement += 1) {
      const standing = await (judgement === 0 ? ahead : standingOf(stream))
      const admitted = admit(batch, standing, session.decode)
      if (either.isLeft(admitted)) return admitted
      const { fresh } = admitted.right
      const foreign = fresh.find(({ event }) => !isServerId(event.id))
      if (foreign !== undefined) return either.left({ code: 'STORE_EVENT_UNWRITABLE', stream, id: foreign.event.id, why: 'its id is no UUID in lower case' })
      const before = [...uncertain].filter(standing.holds).length
      const answer = (written: number): either.Either<StoreError, Appended> =>
        either.right({ stream, revision: (standing.revision ?? -1) + fresh.length, written, known: events.length - written })
      if (fresh.length === 0) return answer(before)
      const { outcome, isUncertain } = await send(session, stream, proposalsFor(standing, stream, [...fresh], appendedAt), standing.revision)
      if (outcome === 'appended') return answer(before + fresh.length)
      if (outcome === 'too large') {
        const bytes = fresh.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
        return either.left({ code: 'STORE_BATCH_TOO_LARGE', stream, events: fresh.length, bytes })
      }
      if (isUncertain) for (const { event } of fresh) uncertain.add(event.id)
    }
    throw new StoreFailure({ code: 'STORE_UNAVAILABLE', why: 'others keep appending to the stream' })
  }

  return async (batches, appendedAt) => {
    const appended: Appended[] = []
    const ahead = new Map<number, Promise<Standing>>()
    let next = 0
    for (const [place, batch] of batches.entries()) {
      // A stream that comes again is read when its turn comes: what is appended before belongs to it.
      for (; next < batches.length && next <= place + mostAhead; next += 1) {
        const { stream } = batches[next] ?? batch
        if (next > place && batches.slice(place, next).some((earlier) => earlier.stream === stream)) break
        const standing = standingOf(stream)
        standing.catch(() => {})
        ahead.set(next, standing)
      }
      const result = await appendOne(batch, appendedAt, ahead.get(place) ?? standingOf(batch.stream))
      ahead.delete(place)
      if (either.isLeft(result)) return result
      appended.push(result.right)
    }
    return either.right(appended)
  }
}
