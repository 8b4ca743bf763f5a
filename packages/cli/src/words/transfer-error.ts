import type { TransferError } from '@kinfold/store'
import type { Words } from './words.js'

/** The words of what keeps events from being carried into a store. */
export const transferErrorWords = (error: TransferError): Words => {
  switch (error.code) {
    case 'STORE_COPY_DIFFERS':
      return {
        says: `The store that is written to holds another history of ${error.stream}: they part at event ${String(error.revision)}. Nothing was added to that stream.`,
        next: 'Name a store that holds nothing yet, or an earlier copy of the same log.'
      }
    case 'STORE_EXPORT_UNREADABLE':
      return {
        says: `Line ${String(error.line)} of the export cannot be read: ${error.why}. What stands before it was imported.`,
        next: 'Export the log again; importing it again goes on where this stopped.'
      }
  }
}
