import type { EventNotReadable } from '@kinfold/vocabulary'
import type { Words } from './words.js'

/** The words of an event that cannot be read. */
export const eventErrorWords = (error: EventNotReadable): Words => {
  switch (error.code) {
    case 'EVENT_NOT_READABLE':
      return {
        says: `An event is not of the form of its type: ${error.path === '' ? 'it' : error.path} should be ${error.expected} and is ${error.found}.`,
        next: 'Correct the system that wrote it.'
      }
    case 'EVENT_TYPE_UNKNOWN':
      return { says: 'An event is of a type that this Kinfold does not know.', next: 'Use the Kinfold that wrote it, or a later one.' }
    case 'EVENT_VERSION_NEWER':
      return {
        says: `An event (${error.type}, version ${String(error.version)}) was written by a later Kinfold; this one reads up to version ${String(error.known)}.`,
        next: 'Upgrade Kinfold.'
      }
  }
}
