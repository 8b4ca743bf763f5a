import { either } from 'fp-ts'
import type { ExpectedRevision, StoreError, StreamMetadata } from '@kinfold/store'
import { admitMetadata, StoreFailure } from '@kinfold/store'
import type { Held, JsonObject } from './connection.js'
import { lastOf } from './read-stream.js'
import { replaceLast } from './replace-last.js'
import type { Replacement } from './replace-last.js'
import type { Session } from './session.js'

type Result<A> = Promise<either.Either<StoreError, A>>

/** Metadata of a stream that somebody else set, beside Kinfold's: limits, rights, or the mark of a deletion. */
const isRecord = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)

const toldBy = (held: Held | undefined): JsonObject => (isRecord(held?.content) ? held.content : {})

const own = (stream: string, held: Held | undefined): StreamMetadata | undefined => {
  const { kinfold } = toldBy(held)
  if (kinfold === undefined) return undefined
  const { revision, values } = isRecord(kinfold) ? kinfold : {}
  const isWhole = typeof revision === 'number' && isRecord(values) && Object.values(values).every((value) => typeof value === 'string')
  if (!isWhole) throw new StoreFailure({ code: 'STORE_METADATA_BROKEN', stream, revision: typeof revision === 'number' ? revision : 0 })
  return { revision, values: values as StreamMetadata['values'] }
}

/**
 * Kinfold's metadata stand under one name in the server's own metadata of the stream, beside what the server itself reads there. They count
 * their own revisions, since others may change the rest.
 */
export const streamMetadata = (session: Session) => ({
  read: async (stream: string): Result<StreamMetadata | undefined> => either.right(own(stream, await lastOf(session, `$$${stream}`))),

  write: async (stream: string, values: StreamMetadata['values'], expected: ExpectedRevision): Result<number> => {
    // Whether it has events is asked of a stream that can have the name, and no other.
    const named = admitMetadata(stream, values, { kind: 'any' }, undefined, true)
    if (either.isLeft(named)) return named
    const hasEvents = (await lastOf(session, stream)) !== undefined
    return replaceLast(session, `$$${stream}`, async (last): Result<Replacement<number> | { readonly gives: number }> => {
      const standing = own(stream, last)
      const admitted = admitMetadata(stream, values, expected, standing, hasEvents)
      if (either.isLeft(admitted)) return admitted
      if (admitted.right === undefined) return either.right({ gives: standing?.revision ?? 0 })
      const rest = toldBy(last)
      // The server's numbers have 64 bits, and some fit into no number here: written back they would be others.
      if (Object.values(rest).some((value) => typeof value === 'number' && !Number.isSafeInteger(value))) {
        return either.left({ code: 'STORE_METADATA_UNWRITABLE', stream, why: 'a number of the server stands beside it that would come out another' })
      }
      const revision = (standing?.revision ?? -1) + 1
      return either.right({ type: '$metadata', content: { ...rest, kinfold: { revision, values } }, gives: revision })
    })
  }
})
