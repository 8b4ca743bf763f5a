import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from '@kinfold/vocabulary'

/** What a node of the tree stands for: a hash over all that is below it, and the sum of what its leaves contribute. */
export interface Summed {
  /** SHA-256 in hexadecimal. */
  readonly hash: string
  /** By indicator, the numbers that the children below contribute. */
  readonly sums: Sums
}

/** The numbers of each indicator's tally, by its code. */
export type Sums = Readonly<Record<string, readonly number[]>>

/** The way from a leaf to the root: at each step the node beside it, and on which side that stands. */
export interface ProofStep extends Summed {
  readonly side: 'left' | 'right'
}

/** Leaves and nodes are hashed apart, so that no node can be passed off as a leaf. */
const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

const addTo = (one: readonly number[], other: readonly number[]): readonly number[] => one.map((value, place) => value + (other[place] ?? 0))

/** The sums of two nodes. Both hold the same codes. */
export const addSums = (one: Sums, other: Sums): Sums => Object.fromEntries(Object.entries(one).map(([code, numbers]) => [code, addTo(numbers, other[code] ?? [])]))

/** A leaf over what it stands for, with what it contributes. */
export const leafOver = (content: string, sums: Sums): Summed => ({
  hash: bytesToHex(sha256(concatBytes(leafMark, utf8ToBytes(canonicalText({ content, sums }))))),
  sums
})

const nodeOver = (left: Summed, right: Summed): Summed => {
  const sums = addSums(left.sums, right.sums)
  return { hash: bytesToHex(sha256(concatBytes(nodeMark, hexToBytes(left.hash), hexToBytes(right.hash), utf8ToBytes(canonicalText(sums))))), sums }
}

/** The largest power of two below a count of two or more: how RFC 6962 splits a tree, so that no two lists of leaves make one root. */
const split = (count: number): number => {
  let size = 1
  while (2 * size < count) size *= 2
  return size
}

const rootOf = (leaves: readonly Summed[], from: number, to: number): Summed => {
  const [only] = leaves.slice(from, from + 1)
  if (only !== undefined && to - from === 1) return only
  const middle = from + split(to - from)
  return nodeOver(rootOf(leaves, from, middle), rootOf(leaves, middle, to))
}

/** The root over leaves in their order; over none it is a leaf over nothing. */
export const treeRoot = (leaves: readonly Summed[]): Summed => (leaves.length === 0 ? leafOver('', {}) : rootOf(leaves, 0, leaves.length))

/** The way from one leaf to the root; none where there is no such leaf. */
export const proofOf = (leaves: readonly Summed[], place: number): readonly ProofStep[] | undefined => {
  if (!Number.isInteger(place) || place < 0 || place >= leaves.length) return undefined
  const steps: ProofStep[] = []
  let from = 0
  let to = leaves.length
  while (to - from > 1) {
    const middle = from + split(to - from)
    if (place < middle) {
      steps.unshift({ ...rootOf(leaves, middle, to), side: 'right' })
      to = middle
    } else {
      steps.unshift({ ...rootOf(leaves, from, middle), side: 'left' })
      from = middle
    }
  }
  return steps
}

/** The root to which a leaf leads by its proof. */
export const rootBy = (leaf: Summed, proof: readonly ProofStep[]): Summed =>
  proof.reduce<Summed>((node, { side, ...beside }) => (side === 'left' ? nodeOver(beside, node) : nodeOver(node, beside)), leaf)
