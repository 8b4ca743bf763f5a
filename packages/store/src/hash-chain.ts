import { hash as digest } from 'node:crypto'

/** What stands before the first event of a stream, and of the log, in place of a hash. */
export const beforeFirst = '0'.repeat(64)

/**
 * The hash of an event in its stream: SHA-256 over the hash before it and the canonical text of the event.
 *
 * Unit and bounds: 64 hexadecimal digits, lower case.
 */
export const chainHash = (previous: string, canonical: string): string =>
  digest('sha256', previous + canonical, 'hex')

/**
 * The log root after an event: SHA-256 over the root before it in the one order of the log, the hash of the event in its stream,
 * and the moment of its append. The first follows `beforeFirst`.
 *
 * Unit and bounds: 64 hexadecimal digits, lower case.
 */
export const nextRoot = (previous: string, hash: string, appendedAt: string): string =>
  digest('sha256', previous + hash + appendedAt, 'hex')
