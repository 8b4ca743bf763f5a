import type { Instant } from '@kinfold/vocabulary'
import type { StreamStanding } from './admission.js'
import { byName } from './by-name.js'
import { beforeFirst, chainHash } from './hash-chain.js'
import type { ReadAll, StoredEvent } from './port.js'
import { positionAt } from './position.js'
import { type Decode, eventHeld, textReader } from './read-event.js'
import type { WritableEvent } from './writable.js'

/** An event as a memory store holds it. */
export interface Entry {
  readonly stream: string
  readonly type: string
  readonly text: string
  readonly place: number
  readonly revision: number
  readonly appendedAt: Instant
  readonly hash: string
}

/** The log of a memory store: texts, not objects, so that no reader can change what it holds. */
export interface MemoryLog {
  readonly head: () => number
  readonly standing: (stream: string) => StreamStanding
  readonly write: (stream: string, fresh: readonly WritableEvent[], appendedAt: Instant) => void
  readonly streamNames: () => readonly string[]
  readonly entries: (stream: string) => readonly Entry[]
  /** Every event in the one order. */
  readonly all: () => readonly Entry[]
  readonly stored: (entry: Entry) => StoredEvent
  readonly between: (after: number, upTo: number, wanted: ReadAll) => Iterable<Entry>
}

export const makeMemoryLog = (decode: Decode): MemoryLog => {
  const read = textReader(decode)
  const all: Entry[] = []
  const streams = new Map<string, Entry[]>()
  const ids = new Map<string, Set<string>>()
  const versions = new Map<string, Map<string, string>>()
  const entries = (stream: string): readonly Entry[] => streams.get(stream) ?? []
  const stored = ({ stream, revision, place, text, appendedAt, hash }: Entry): StoredEvent => ({
    event: eventHeld(read, stream, revision, text),
    revision,
    position: positionAt(place),
    appendedAt,
    hash
  })

  return {
    head: () => all.length,
    entries,
    all: () => all,
    stored,
    streamNames: () => [...streams.keys()].sort(byName),
    standing: (stream) => ({
      revision: entries(stream).at(-1)?.revision,
      holds: (id) => ids.get(stream)?.has(id) === true,
      latestVersionOf: (factId) => versions.get(stream)?.get(factId)
    }),
    write: (stream, fresh, appendedAt) => {
      const held = streams.get(stream) ?? []
      const known = ids.get(stream) ?? new Set<string>()
      const latest = versions.get(stream) ?? new Map<string, string>()
      for (const { event, text } of fresh) {
        const hash = chainHash(held.at(-1)?.hash ?? beforeFirst, text)
        const entry = { stream, type: event.type, text, place: all.length + 1, revision: held.length, appendedAt, hash }
        all.push(entry)
        held.push(entry)
        known.add(event.id)
        latest.set(event.factId, event.id)
      }
      if (held.length > 0) streams.set(stream, held)
      ids.set(stream, known)
      versions.set(stream, latest)
    },
    between: function* (after, upTo, { streamPrefix = '', types }) {
      const wanted = types === undefined ? undefined : new Set(types)
      for (let place = after; place < upTo; place += 1) {
        const entry = all[place]
        if (entry?.stream.startsWith(streamPrefix) === true && wanted?.has(entry.type) !== false) yield entry
      }
    }
  }
}
