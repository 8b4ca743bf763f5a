/** An event as a client proposes it. */
export interface Proposed {
  readonly id: string
  readonly type: string
  readonly contentType: string
  readonly content: Uint8Array
  readonly metadata: Uint8Array
}

/** Where an event stands in the log: two 64-bit numbers, compared one after the other. */
export interface LogPosition {
  readonly commit: bigint
  readonly prepare: bigint
}

export interface Recorded extends Proposed {
  readonly stream: string
  readonly revision: bigint
  readonly position: LogPosition
  /** The moment of the append in .NET ticks (100 nanoseconds) since the UNIX epoch. */
  readonly created: bigint
}

export type Expected = 'any' | 'no stream' | 'stream exists' | bigint

export type Outcome =
  | { readonly kind: 'appended'; readonly revision: bigint; readonly position: LogPosition }
  | { readonly kind: 'wrong revision'; readonly current: bigint | undefined }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too large'; readonly limit: number }

/** The truncation that EventStoreDB writes for a stream that was deleted, but may be written to again. */
const everything = 9223372036854775807n

/** What the server keeps of a stream. */
interface Stream {
  readonly records: Recorded[]
  /** The first revision that readers of the stream see. */
  visibleFrom: bigint
  tombstoned: boolean
}

export interface ServerLog {
  readonly all: () => readonly Recorded[]
  readonly append: (stream: string, expected: Expected, events: readonly Proposed[]) => Outcome
  /** What readers of a stream see; nothing where it is not there, or was deleted for good. */
  readonly visible: (stream: string) => readonly Recorded[] | 'not found' | 'deleted'
  /** Deletes a stream; `forGood` keeps its name from ever being used again. */
  readonly remove: (stream: string, forGood: boolean) => void
  /** Takes out of the log what deletions and truncations have hidden. */
  readonly scavenge: () => void
  readonly grown: (heard: () => void) => () => void
}

const isSystem = (name: string): boolean => name.startsWith('$')

/** Idempotency as the server grants it: the same ids, one after the other, from a revision on. */
const isRepeated = (records: readonly Recorded[], from: bigint, events: readonly Proposed[]): boolean =>
  events.length > 0 && events.every(({ id }, place) => records[Number(from) + place]?.id === id)

/**
 * A log as an EventStoreDB server keeps it, in memory. Positions begin beyond what a number can hold, and system projections
 * are as busy as on a real server: they write links and metadata between the events of others.
 */
export const serverLog = (maximumAppendBytes: number): ServerLog => {
  let records: Recorded[] = []
  const streams = new Map<string, Stream>()
  const listeners = new Set<() => void>()
  let next = 9_007_199_254_740_993n

  const streamOf = (name: string): Stream => {
    const found = streams.get(name) ?? { records: [], visibleFrom: 0n, tombstoned: false }
    streams.set(name, found)
    return found
  }

  const record = (name: string, stream: Stream, event: Proposed): Recorded => {
    const position = { commit: next, prepare: next }
    const revision = (stream.records.at(-1)?.revision ?? -1n) + 1n
    const recorded: Recorded = { ...event, stream: name, revision, position, created: BigInt(Date.now()) * 10_000n }
    next += BigInt(150 + event.content.length)
    records.push(recorded)
    stream.records.push(recorded)
    return recorded
  }

  const system = (name: string, type: string, content: string): void => {
    const id = `00000000-0000-4000-8000-${String(records.length).padStart(12, '0')}`
    record(name, streamOf(name), { id, type, contentType: 'application/json', content: Buffer.from(content), metadata: new Uint8Array() })
  }

  const applyMetadata = (name: string, { content }: Proposed): void => {
    const told = JSON.parse(Buffer.from(content).toString()) as { readonly $tb?: number; readonly $maxCount?: number }
    const stream = streamOf(name)
    if (told.$tb !== undefined) stream.visibleFrom = BigInt(told.$tb)
    if (told.$maxCount !== undefined) stream.visibleFrom = BigInt(Math.max(0, stream.records.length - told.$maxCount))
  }

  const standsAt = (stream: Stream, expected: Expected): bigint | undefined => {
    const last = stream.records.at(-1)?.revision ?? -1n
    const isThere = last >= stream.visibleFrom
    if (expected === 'any') return last
    if (expected === 'stream exists') return isThere ? last : undefined
    if (expected === 'no stream') return isThere ? undefined : last
    return expected === last ? last : undefined
  }

  /** The revision from which the stream would hold the events, had it got them already. */
  const repeatedFrom = (stream: Stream, expected: Expected, events: readonly Proposed[]): bigint | undefined => {
    if (typeof expected === 'bigint') return expected + 1n
    if (expected === 'no stream') return 0n
    return stream.records.find(({ id }) => id === events[0]?.id)?.revision
  }

  system('$settings', '$>settings', '{}')
  system('$stats-node', '$statsCollected', '{"proc-mem":1}')

  return {
    all: () => records,
    append: (name, expected, events) => {
      const bytes = events.reduce((sum, { content, metadata }) => sum + content.length + metadata.length, 0)
      if (bytes > maximumAppendBytes) return { kind: 'too large', limit: maximumAppendBytes }
      const stream = streams.get(name) ?? { records: [], visibleFrom: 0n, tombstoned: false }
      if (stream.tombstoned) return { kind: 'deleted' }
      const at = standsAt(stream, expected)
      // At the current revision the server looks for no repetition: the same id is written twice.
      const from = at === undefined || typeof expected === 'string' ? repeatedFrom(stream, expected, events) : undefined
      if (from !== undefined && isRepeated(stream.records, from, events)) {
        const revision = from + BigInt(events.length) - 1n
        return { kind: 'appended', revision, position: stream.records[Number(revision)]?.position ?? { commit: 0n, prepare: 0n } }
      }
      if (at === undefined) return { kind: 'wrong revision', current: stream.records.at(-1)?.revision }
      streams.set(name, stream)
      if (stream.visibleFrom > at + 1n) stream.visibleFrom = at + 1n
      for (const event of events) record(name, stream, event)
      const last = stream.records.at(-1)
      if (name.startsWith('$$')) for (const event of events) applyMetadata(name.slice(2), event)
      if (!isSystem(name)) for (const { id } of events) system(`$ce-${name.split('-')[0] ?? ''}`, '$>', `0@${name} ${id}`)
      for (const heard of [...listeners]) heard()
      return { kind: 'appended', revision: last?.revision ?? 0n, position: last?.position ?? { commit: 0n, prepare: 0n } }
    },
    visible: (name) => {
      const stream = streams.get(name)
      if (stream?.tombstoned === true) return 'deleted'
      const seen = stream?.records.filter(({ revision }) => revision >= stream.visibleFrom) ?? []
      return seen.length === 0 ? 'not found' : seen
    },
    remove: (name, forGood) => {
      const stream = streamOf(name)
      if (forGood) {
        stream.tombstoned = true
        system(name, '$streamDeleted', '{}')
      } else {
        stream.visibleFrom = everything
        system(`$$${name}`, '$metadata', '{"$tb":9223372036854775807}')
      }
    },
    scavenge: () => {
      records = records.filter(({ stream, revision }) => {
        const kept = streams.get(stream)
        return kept === undefined || (!kept.tombstoned && revision >= kept.visibleFrom)
      })
    },
    grown: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    }
  }
}
