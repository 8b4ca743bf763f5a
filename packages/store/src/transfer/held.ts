import { either } from 'fp-ts'
import type { AnyEvent } from '@kinfold/vocabulary'
import { canonicalText, decodeEvent } from '@kinfold/vocabulary'
import type { StoredEvent } from '../port.js'
import type { Decode } from '../read-event.js'

/**
 * Reads an event as it is held, in the version in which it was written, once it is known that it can be read. Stores between which events are
 * carried are opened with it: an event of an earlier version would otherwise arrive as another one, with another hash.
 */
export const asHeld: Decode = (held) => either.map((): AnyEvent => held as AnyEvent)(decodeEvent(held))

/** An event on its way from one store to another. */
export interface Carried {
  readonly event: AnyEvent
  readonly text: string
  readonly revision: number
  readonly hash: string
}

export const carriedFrom = ({ event, revision, hash }: StoredEvent): Carried => ({ event, text: canonicalText(event), revision, hash })

/** What keeps events from being carried into a store, beside what any store reports. */
export type TransferError =
  | { readonly code: 'STORE_COPY_DIFFERS'; readonly stream: string; readonly revision: number }
  | { readonly code: 'STORE_EXPORT_UNREADABLE'; readonly line: number; readonly why: string }

/** What was carried: `written` anew, and `known` where it was there already. */
export interface Transferred {
  readonly streams: number
  readonly events: number
  readonly written: number
  readonly known: number
}

/** A transfer on its way: how it is stopped, and who is told how many events it has carried. */
export interface Transfer {
  readonly signal?: AbortSignal
  readonly carried?: (events: number) => void
}
