/** Where an event stands in a server's log: two 64-bit numbers, compared one after the other. */
export interface LogPosition {
  readonly commit: bigint
  readonly prepare: bigint
}

/** An event as a server is asked to take it. Both parts are values of JSON; the client turns them into text. */
export interface Proposal {
  readonly id: string
  readonly type: string
  readonly content: JsonObject
  readonly metadata: JsonObject
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

/** An event as a server gives it. What stands in it was perhaps not written by Kinfold, and not as JSON. */
export interface Held {
  readonly stream: string
  readonly revision: bigint
  readonly id: string
  readonly type: string
  /** A value of JSON, a text where it is none, or bytes. */
  readonly content: unknown
  readonly metadata: unknown
  /** Absent from readings of a stream by servers before 22.6. */
  readonly position: LogPosition | undefined
}

/** A reading that is under way. What it gives comes as fast as it is taken; it has to be let go of by `stop`, whatever came of it. */
export interface Reading<A> extends AsyncIterable<A> {
  readonly stop: () => void
}

/** What a following gives beside events, in their order: up to here everything has been looked at. */
export type Mark = { readonly kind: 'checkpoint'; readonly position: LogPosition } | { readonly kind: 'caught up' }

/** Which streams are wanted: by the beginning of their names, or by a pattern. */
export type Streams = { readonly prefix: string } | { readonly pattern: string }

export type Direction = 'forwards' | 'backwards'

/** A connection to a server, in words of no particular client. Whatever fails throws a `ServerTrouble`. */
export interface Connection {
  /** Appends at exactly this revision; `undefined` is that of a stream that is not there. */
  readonly append: (stream: string, proposals: readonly Proposal[], revision: bigint | undefined) => Promise<void>
  /** The events of a stream from a revision on, that revision included; from its beginning, or backwards from its end, where absent. */
  readonly readStream: (stream: string, direction: Direction, from: bigint | undefined, most: number) => Reading<Held>
  /** The events of the log from a position on: included forwards, excluded backwards; from its beginning, or backwards from its end, where absent. */
  readonly readAll: (direction: Direction, from: LogPosition | undefined, most: number) => Reading<Held>
  /** The events after a position, that position excluded, then what comes. */
  readonly follow: (after: LogPosition | undefined, streams: Streams) => Reading<Held | Mark>
  readonly close: () => Promise<void>
}
