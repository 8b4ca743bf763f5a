import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { leafOver } from './merkle-sum-tree.js'
import type { Summed, Sums } from './merkle-sum-tree.js'

/** The events of one child that a certificate rests on, in the order of the log: their ids, and a hash of each one's canonical text (RFC 8785). */
export interface CertifiedChild {
  readonly child: string
  readonly events: readonly { readonly id: string; readonly hash: string }[]
}

export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export const certifiedChild = (child: string, events: readonly AnyEvent[]): CertifiedChild => ({
  child,
  events: events.map(event => ({ id: event.id, hash: hashOf(canonicalText(event)) }))
})

/** A child's events as one hash: salted, so that it tells nothing to whoever does not hold them. */
export const contentOfChild = (salt: string, { child, events }: CertifiedChild): string => hashOf(canonicalText([salt, child, events.map(({ hash }) => hash)]))

/** The leaf of a child: its events, and what it contributes to each figure. */
export const leafOfChild = (salt: string, child: CertifiedChild, sums: Sums): Summed => leafOver(contentOfChild(salt, child), sums)
