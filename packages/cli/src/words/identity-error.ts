import type { IdentityError } from '@kinfold/identity'
import type { Words } from './words.js'

/** The words of what stands in the way of an identity file. */
export const identityErrorWords = (error: IdentityError): Words => {
  switch (error.code) {
    case 'IDENTITY_FILE_MISSING':
      return {
        says: `There is no identity file at ${error.file}. Only with it does a child keep the opaque id that the store knows, or lead back to the council's number.`,
        next: 'Put the file back where it was. Without it nothing can be imported into this store, and no return be written from it.'
      }
    case 'IDENTITY_FILE_UNREADABLE':
      return {
        says: `The identity file ${error.file} cannot be read: ${error.why}.`,
        next: 'Check who may read it, or restore it from a copy. Do not mend it by hand.'
      }
    case 'IDENTITY_FILE_UNWRITABLE':
      return {
        says: `The identity file ${error.file} cannot be written: ${error.why}. No event was appended.`,
        next: 'Check the folder, who may write to it, and the space on the disk.'
      }
    case 'IDENTITY_KEY_DIFFERS':
      return {
        says: `The identity file beside the store is another one than its ids were made with (secret ${error.found}, not ${error.expected}). Every child would get a second id.`,
        next: 'Put the identity file of this store in its place.'
      }
  }
}
