import { createHash } from 'node:crypto'
import { canonicalText } from '@kinfold/vocabulary'
import { either } from 'fp-ts'
import { StoreFailure } from '../failure.js'
import type { EventStore } from '../port.js'
import type { Transfer } from './held.js'

/** The form of the lines; a later one is not read. */
export const exportFormat = 1

/**
 * A log as lines of JSON, one after the other, each with its end: a heading; every event in the one order, as canonical text with what the
 * store knows of it; after the first event of a stream the metadata of that stream; and a last line that counts the events and covers
 * every line before it by a SHA-256, so that a file that was cut short or edited shows. The store is opened with `asHeld`. It throws `StoreFailure`.
 */
export const exportLines = async function* (store: EventStore, { signal, carried }: Transfer = {}): AsyncGenerator<string, void> {
  const digest = createHash('sha256')
  const line = (value: string): string => {
    digest.update(`${value}\n`)
    return `${value}\n`
  }
  let events = 0
  yield line(canonicalText({ kinfold: 'log', format: exportFormat }))
  for await (const { event, revision, appendedAt, hash } of store.readAll(signal === undefined ? {} : { signal })) {
    events += 1
    yield line(canonicalText({ revision, appendedAt, hash, event }))
    if (revision === 0) {
      const held = await store.metadata.read(event.stream)()
      if (either.isLeft(held)) throw new StoreFailure(held.left)
      if (held.right !== undefined) yield line(canonicalText({ metadata: { stream: event.stream, values: held.right.values } }))
    }
    if (events % 2_000 === 0) carried?.(events)
  }
  carried?.(events)
  yield `${canonicalText({ end: { events, sha256: digest.digest('hex') } })}\n`
}
