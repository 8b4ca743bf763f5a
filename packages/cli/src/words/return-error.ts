import type { ReturnError } from '@kinfold/ssda903'
import type { Words } from './words.js'

/** The words of a return that cannot be written. */
export const returnErrorWords = ({ collectionYear }: ReturnError): Words => ({
  says: `The store holds nothing of the collection year from April ${String(collectionYear - 1)} to March ${String(collectionYear)}.`,
  next: 'Choose a year that was imported; an import says which days it covers. With --known-at, that it was imported by then.'
})
