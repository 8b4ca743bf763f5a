import { either } from 'fp-ts'
import { admitMetadata } from './metadata.js'
import type { ExpectedRevision, StoreError, StreamMetadata } from './port.js'

/** The metadata of streams, as a memory store holds it. */
export interface MemoryMetadata {
  readonly read: (stream: string) => StreamMetadata | undefined
  readonly write: (stream: string, values: StreamMetadata['values'], expected: ExpectedRevision, hasEvents: boolean) => either.Either<StoreError, number>
}

export const makeMemoryMetadata = (): MemoryMetadata => {
  const latest = new Map<string, StreamMetadata>()
  return {
    read: (stream) => latest.get(stream),
    write: (stream, values, expected, hasEvents) => {
      const standing = latest.get(stream)
      return either.map((text: string | undefined) => {
        if (text === undefined) return standing?.revision ?? 0
        const revision = (standing?.revision ?? -1) + 1
        latest.set(stream, { revision, values: { ...values } })
        return revision
      })(admitMetadata(stream, values, expected, standing, hasEvents))
    }
  }
}
