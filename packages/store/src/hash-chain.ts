import { createHash } from 'node:crypto'

/** What stands before the first event of a stream, in place of a hash. */
export const beforeFirst = '0'.repeat(64)

/**
 * The hash of an event in its stream: SHA-256 over the hash before it and the canonical text of the event.
 *
 * Unit and bounds: 64 hexadecimal digits, lower case.
 */
export const chainHash = (previous: string, canonical: string): string =>
  createHash('sha256').update(previous).update(canonical).digest('hex')
