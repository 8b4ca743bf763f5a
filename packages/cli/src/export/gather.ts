import { either } from 'fp-ts'
import { openIdentityFile } from '@kinfold/identity'
import type { Identity } from '@kinfold/identity'
import { currentFacts } from '@kinfold/journey'
import { gatherReturn } from '@kinfold/ssda903'
import type { ReturnForm, ReturnOfYear } from '@kinfold/ssda903'
import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { lastRecorded, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'

/** Which return is wanted, of whose children, as known when. */
export interface Wanted {
  readonly authority: string
  readonly collectionYear: number
  readonly knownAt: Instant | undefined
  readonly form: ReturnForm
}

/** A return, and the latest moment at which anything that it rests on was recorded. */
export interface Gathered {
  readonly told: ReturnOfYear
  readonly knownAt: Instant | null
}

/** The identity of the file that belongs to the log: under another secret no opaque id would lead back. */
const identityOf = async (file: string, own: readonly AnyEvent[]): Promise<either.Either<Failure, Identity>> => {
  const identity = await openIdentityFile({ file })()
  if (either.isLeft(identity)) return identity
  const key = own.find(event => event.type === 'IdentityKeyEstablished')
  const expected = key?.type === 'IdentityKeyEstablished' ? key.payload.fingerprint : undefined
  const found = identity.right.fingerprint
  return expected === undefined || expected === found ? identity : either.left({ code: 'IDENTITY_KEY_DIFFERS', expected, found })
}

/** Gathers a year's return from a store, child by child, with the identity file that leads back to them. */
export const gather = async (store: EventStore, identityFile: string, wanted: Wanted): Promise<either.Either<Failure, Gathered>> => {
  const { authority, collectionYear, knownAt, form } = wanted
  const own = await readAuthorityEvents(store, authority)
  const identity = await identityOf(identityFile, own)
  if (either.isLeft(identity)) return identity

  const known = currentFacts(own, knownAt)
  const coverage = known.flatMap(event => (event.type === 'ExtractImported' || event.type === 'CoverageDeclared' ? [event.payload.coverage] : []))
  const years = new Map(own.flatMap(event => (event.type === 'ExtractImported' ? [[event.payload.extract, event.payload.collectionYear] as const] : [])))
  const gatherer = gatherReturn({ authority, collectionYear, coverage, yearOf: extract => years.get(extract) }, identity.right.reveal)
  let latest = lastRecorded(recordedBy(own, knownAt))
  for await (const { subject, events } of readCareJourneys(store, authority, { knownAt })) {
    latest = lastRecorded(events, latest)
    gatherer.add(subject, currentFacts(events))
  }
  return either.map((told: ReturnOfYear): Gathered => ({ told, knownAt: knownAt ?? latest }))(gatherer.finish(form))
}
