export type {
  Appended,
  Batch,
  Checkpoints,
  EventStore,
  ExpectedRevision,
  Metadata,
  Position,
  ReadAll,
  ReadStream,
  StoredEvent,
  StoreError,
  StreamEvents,
  StreamMetadata,
  Subscribe,
  Verified,
  Verify
} from './port.js'
export { admit, mostBytes, mostEvents } from './admission.js'
export type { Admitted, StreamStanding } from './admission.js'
export { byName } from './by-name.js'
export { makeBell } from './bell.js'
export type { Bell } from './bell.js'
export { isStoreFailure, StoreFailure } from './failure.js'
export { follow } from './follow.js'
export type { Followed } from './follow.js'
export { beforeFirst, chainHash, nextRoot } from './hash-chain.js'
export { admitMetadata } from './metadata.js'
export { memoryStore } from './memory-store.js'
export type { StoreSurroundings } from './memory-store.js'
export { placeOf, positionAt } from './position.js'
export { eventHeld, textReader } from './read-event.js'
export type { Decode, ReadText } from './read-event.js'
export type { WritableEvent } from './writable.js'
export { authoritiesIn, logBegins, readAuthorityEvents, readCareJourneys, readPublishedFigures } from './authority.js'
export type { CareJourneyEvents, ReadRecords } from './authority.js'
export { checkChain } from './check-chain.js'
export type { ChainCheck, Link } from './check-chain.js'
export { takingTurns, turn } from './turn.js'
export { shownName, withoutCredentials } from './shown-name.js'
export { copyLog } from './transfer/copy.js'
export { exportLines } from './transfer/export-lines.js'
export { asHeld } from './transfer/held.js'
export type { Transfer, TransferError, Transferred } from './transfer/held.js'
export { importLog } from './transfer/import.js'
