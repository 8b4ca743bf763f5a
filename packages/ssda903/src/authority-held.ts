import { either } from 'fp-ts'
import type { EventStore, StoreError } from '@kinfold/store'
import { authorityStream, lastRecorded, type AnyEvent, type Instant, type KinfoldEvent } from '@kinfold/vocabulary'
import { readHeld, type StreamHeld } from './store-events.js'

type Imported = KinfoldEvent<'ExtractImported'>

/** What an authority's stream says of earlier imports. */
export interface AuthorityHeld {
  readonly held: StreamHeld
  /** The fingerprint of the secret that its opaque ids are made with; nothing where none was made yet. */
  readonly fingerprint: string | undefined
  /** The latest word on each extract. */
  readonly extracts: ReadonlyMap<string, Imported>
  /** Every word on any extract: one that is told again with another coverage has several. */
  readonly tellings: readonly Imported[]
  /** When the latest of them was recorded. */
  readonly latestRecorded: Instant | undefined
}

const isImported = (event: AnyEvent): event is Imported => event.type === 'ExtractImported'

const read = (held: StreamHeld): AuthorityHeld => {
  const key = held.events.find((event) => event.type === 'IdentityKeyEstablished')
  const imported = held.events.filter(isImported)
  return {
    held,
    fingerprint: key?.type === 'IdentityKeyEstablished' ? key.payload.fingerprint : undefined,
    tellings: imported,
    extracts: new Map(imported.map((event) => [event.payload.extract, event])),
    latestRecorded: lastRecorded(imported) ?? undefined
  }
}

/** Reads what an authority's stream says of earlier imports. */
export const readAuthority = async (store: EventStore, authority: string): Promise<either.Either<StoreError, AuthorityHeld>> =>
  either.map(read)(await readHeld(store, authorityStream(authority)))
