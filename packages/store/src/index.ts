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
  StreamEvents
} from './port.js'
