export type {
  Appended,
  Batch,
  Checkpoints,
  EventStore,
  ExpectedRevision,
  Position,
  ReadAll,
  ReadStream,
  StoredEvent,
  StoreError,
  StreamEvents,
  Verified
} from './port.js'
export { admit } from './admission.js'
export type { Admitted, StreamStanding } from './admission.js'
export { makeBell } from './bell.js'
export type { Bell } from './bell.js'
export { isStoreFailure, StoreFailure } from './failure.js'
export { follow } from './follow.js'
export type { Followed } from './follow.js'
export { beforeFirst, chainHash } from './hash-chain.js'
export { memoryStore } from './memory-store.js'
export type { StoreSurroundings } from './memory-store.js'
export { placeOf, positionAt } from './position.js'
export { eventHeld } from './read-event.js'
export type { Decode } from './read-event.js'
export type { WritableEvent } from './writable.js'
export { authoritiesIn, readAuthorityEvents, readCareJourneys } from './authority.js'
export type { CareJourneyEvents } from './authority.js'
export { verifyChain } from './verify-chain.js'
export type { Link } from './verify-chain.js'
