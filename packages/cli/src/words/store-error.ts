import type { StoreError } from '@kinfold/store'
import type { Words } from './words.js'

const restore = 'Stop writing to it; restore the store from its last good copy, then import what came after it again.'
const again = 'Try again; nothing was written by halves.'

/** The words of what stands in the way of a store. */
export const storeErrorWords = (error: StoreError): Words => {
  switch (error.code) {
    case 'STORE_FILE_UNUSABLE':
      return {
        says: `The store ${error.file} cannot be used: ${error.why}.`,
        next: 'Check the path after --store, and who may read and write the file and its folder; restore it from a copy where it is damaged.'
      }
    case 'STORE_UNAVAILABLE':
      return { says: `The store cannot be reached just now: ${error.why}.`, next: again }
    case 'STORE_ADDRESS_MALFORMED':
      return {
        says: `The address after --store cannot be used: ${error.why}.`,
        next: 'Write it as esdb://HOST:PORT or esdb+discover://NAME; user and password are best given in KINFOLD_EVENTSTOREDB_USER and KINFOLD_EVENTSTOREDB_PASSWORD.'
      }
    case 'STORE_ACCESS_DENIED':
      return {
        says: `The server ${error.server} gives no leave to do this.`,
        next: 'Check the user and the password (KINFOLD_EVENTSTOREDB_USER, KINFOLD_EVENTSTOREDB_PASSWORD), and that the user may read $all and write streams: docs/eventstoredb.md.'
      }
    case 'STORE_STREAM_DELETED':
      return {
        says: `The stream ${error.stream} was deleted on the server, by other means than Kinfold.`,
        next: 'Have the nodes of the server scavenged, so that nothing of it is left to be read; or restore the log from its last good copy.'
      }
    case 'STORE_WRONG_EXPECTED_REVISION':
      return { says: `Somebody else wrote to ${error.stream} at the same time.`, next: 'Run the same command again: what is there already is not written twice.' }
    case 'STORE_FORMAT_NEWER':
      return {
        says: `The store ${error.file} was written by a later Kinfold: its format is ${String(error.format)}, and this one reads up to ${String(error.known)}. It was left as it is.`,
        next: 'Upgrade Kinfold.'
      }
    case 'STORE_BATCH_TOO_LARGE':
      return {
        says: `Too much was to be added to ${error.stream} at once: ${String(error.events)} events of ${String(error.bytes)} bytes together. Nothing of it was written.`,
        next: 'This is a fault of Kinfold: please report it, without the file.'
      }
    case 'STORE_METADATA_UNWRITABLE':
      return { says: `The metadata of ${error.stream} cannot be kept: ${error.why}. Nothing was written.`, next: 'Give it texts under names.' }
    case 'STORE_WRONG_METADATA_REVISION':
      return { says: `Somebody else replaced the metadata of ${error.stream} at the same time.`, next: 'Run the same command again.' }
    case 'STORE_FACT_ALREADY_VERSIONED':
      return {
        says: `A fact of ${error.stream} was restated by somebody else meanwhile.`,
        next: 'Run the same command again: what is there already is not written twice.'
      }
    case 'STORE_EVENT_UNWRITABLE':
      return {
        says: `An event of ${error.stream} cannot be kept: ${error.why}. Nothing of its batch was written.`,
        next: 'This is a fault of Kinfold: please report it, without the file.'
      }
    case 'STORE_POSITION_UNKNOWN':
      return { says: 'A position was not given by this store.', next: 'Read from the beginning.' }
    case 'STORE_READING_STOPPED':
      return { says: 'The reading was stopped.', next: 'Run the command again when it is wanted.' }
    case 'STORE_CHAIN_BROKEN':
      return {
        says: `The log was changed from outside, or damaged: the hash of event ${String(error.revision)} of ${error.stream} does not follow from the one before it.`,
        next: restore
      }
    case 'STORE_EVENTS_MISSING':
      return {
        says: `Events that the store once held are missing: ${String(error.missing)} of them.`,
        next: restore
      }
    case 'STORE_LOG_ROOT_BROKEN':
      return {
        says: `The log was changed from outside, or damaged: the order of its events, or the moment of an append, is not what it was at event ${error.position}.`,
        next: restore
      }
    case 'STORE_LOG_ROOT_NOT_MET':
      return {
        says: `The log is in order in itself, but it never had the root ${error.root.slice(0, 16)}…: its end was cut, it was made anew, or the root is that of another store.`,
        next: 'Compare it with its last good copy, and check that the root was kept from this store.'
      }
    case 'STORE_METADATA_BROKEN':
      return {
        says: error.stream === '' ? 'Metadata of streams that the store once held are missing.' : `Metadata ${String(error.revision)} of ${error.stream} was changed from outside, or damaged.`,
        next: restore
      }
    case 'STORE_CHECKPOINT_BROKEN':
      return {
        says: error.name === '' ? 'The marks of some readers are missing from the store.' : `The log up to the mark of the reader ${error.name} is not the one that it read, or its mark was changed from outside.`,
        next: 'Check the store (kinfold store check). Where it is in order, have that reader begin again from the first event.'
      }
    case 'STORE_EVENT_UNREADABLE':
      return {
        says: `Event ${String(error.revision)} of ${error.stream} cannot be read: ${error.why}.`,
        next: 'Upgrade Kinfold where the event is of a later version; otherwise restore the store from its last good copy.'
      }
  }
}
