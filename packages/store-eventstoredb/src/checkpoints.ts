import { either } from 'fp-ts'
import type { Position, StoreError } from '@kinfold/store'
import type { Held, LogPosition } from './connection.js'
import { comparePositions, logPositionOf, positionOf } from './position.js'
import { lastOf } from './read-stream.js'
import { replaceLast } from './replace-last.js'
import { headOf } from './scan.js'
import { persisting, taken } from './session.js'
import type { Session } from './session.js'
import { isOwn, marksOf, placeOf } from './stored-form.js'

type Result<A> = Promise<either.Either<StoreError, A>>

/** How far back an event is looked for that can bear witness of a place. */
const farthestWitness = 500

const streamOf = (name: string): string => `kinfold-checkpoint.${encodeURIComponent(name)}`

const textIn = (held: Held, name: string): string | undefined => {
  const { content } = held
  const value = typeof content === 'object' && content !== null ? (content as Readonly<Record<string, unknown>>)[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The hash of the event at a place, or of the last one before it: it tells this log from another that is as long. */
const witnessOf = (session: Session, place: LogPosition): Promise<string> =>
  persisting(session, async () => {
    const { connection, patience } = session
    for await (const held of taken(session, connection.readAll('forwards', place, 1), undefined, patience.silence)) {
      if (isOwn(held) && comparePositions(placeOf(held), place) === 0) return marksOf(held).hash
    }
    for await (const held of taken(session, connection.readAll('backwards', place, farthestWitness), undefined, patience.silence)) {
      if (isOwn(held)) return marksOf(held).hash
    }
    return 'none'
  })

/**
 * Checkpoints of named readers: a stream each, of which the server keeps the last event. A witness stands beside the position, so
 * that a log that was put in the place of the one that was read is found out.
 */
export const checkpoints = (session: Session) => ({
  read: async (name: string): Result<Position | undefined> => {
    const last = await lastOf(session, streamOf(name))
    if (last === undefined) return either.right(undefined)
    const [position, witness] = [textIn(last, 'position') as Position | undefined, textIn(last, 'witness')]
    const place = logPositionOf(position, await headOf(session))
    const stands = either.isRight(place) && place.right !== undefined && witness === (await witnessOf(session, place.right))
    return stands ? either.right(position) : either.left({ code: 'STORE_CHECKPOINT_BROKEN', name })
  },

  write: async (name: string, position: Position): Result<void> => {
    const place = logPositionOf(position, await headOf(session))
    if (either.isLeft(place)) return place
    const witness = place.right === undefined ? 'none' : await witnessOf(session, place.right)
    const stream = streamOf(name)
    const limited = await replaceLast<void>(session, `$$${stream}`, async (last) =>
      either.right(last === undefined ? { type: '$metadata', content: { $maxCount: 1 }, gives: undefined } : { gives: undefined })
    )
    if (either.isLeft(limited)) return limited
    const content = { position: place.right === undefined ? position : positionOf(place.right), witness }
    return replaceLast<void>(session, stream, async () => either.right({ type: 'kinfoldCheckpoint', content, gives: undefined }))
  }
})
