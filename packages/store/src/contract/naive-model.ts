import type { AnyEvent } from '@kinfold/vocabulary'
import type { Batch, StoreError } from '../port.js'

/** What an append comes to, as far as it can be told without knowing the adapter. */
export type Outcome = { readonly written: readonly number[] } | { readonly refused: StoreError['code'] }

/** A log as a plain list, judged by looking through all of it each time: slow, and too simple to be wrong in the way of an adapter. */
export interface NaiveModel {
  readonly log: AnyEvent[]
  readonly append: (batches: readonly Batch[]) => Outcome
}

const refusalOf = (log: readonly AnyEvent[], { stream, events, expected }: Batch): StoreError['code'] | undefined => {
  const inStream = log.filter((held) => held.stream === stream)
  const fresh = events.filter(({ id }, place) => !inStream.some((held) => held.id === id) && events.findIndex((other) => other.id === id) === place)
  if (fresh.length === 0) return undefined
  const count = inStream.length
  const asExpected = { any: true, 'no stream': count === 0, 'stream exists': count > 0, revision: expected.kind === 'revision' && expected.revision === count - 1 }
  if (!asExpected[expected.kind]) return 'STORE_WRONG_EXPECTED_REVISION'
  const versioned = fresh.every(({ factId, supersedes }, place) => {
    const versions = [...inStream, ...fresh.slice(0, place)].filter((held) => held.factId === factId)
    return versions.at(-1)?.id === supersedes
  })
  return versioned ? undefined : 'STORE_FACT_ALREADY_VERSIONED'
}

export const naiveModel = (): NaiveModel => {
  const log: AnyEvent[] = []
  return {
    log,
    append: (batches) => {
      const written: number[] = []
      for (const batch of batches) {
        const refused = refusalOf(log, batch)
        if (refused !== undefined) return { refused }
        const before = log.length
        for (const event of batch.events) if (!log.some(({ id, stream }) => id === event.id && stream === batch.stream)) log.push(event)
        written.push(log.length - before)
      }
      return { written }
    }
  }
}
