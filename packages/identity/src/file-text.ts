import { either } from 'fp-ts'
import type { Pairs } from './identity-over.js'
import { fingerprintOf } from './token.js'

/** What an identity file holds. */
export interface Kept {
  readonly secret: Uint8Array
  readonly pairs: Pairs
}

/** Marks the file, and its version: a file of a later one is not read. */
const format = 'kinfold identity'
const version = 1

/** The least a secret must have, in bytes: as much as a token keeps of it. */
export const shortestSecret = 16

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of an identity file. Its pairs are in the order of their tokens, which tells nothing of the order of the people. */
export const writeFileText = ({ secret, pairs }: Kept): string => {
  const sorted = [...pairs].sort(([one], [other]) => (one < other ? -1 : 1))
  const header = { format, version, fingerprint: fingerprintOf(secret), secret: Buffer.from(secret).toString('hex') }
  return `${JSON.stringify({ ...header, values: Object.fromEntries(sorted) }, undefined, 1)}\n`
}

const secretOf = (hex: unknown, fingerprint: unknown): Uint8Array | undefined => {
  if (typeof hex !== 'string' || !/^([0-9a-f]{2})+$/.test(hex)) return undefined
  const secret = Uint8Array.from(Buffer.from(hex, 'hex'))
  return secret.length >= shortestSecret && fingerprintOf(secret) === fingerprint ? secret : undefined
}

/** Reads an identity file whole, or says in words why it cannot; the words hold nothing that the file holds. */
export const readFileText = (text: string): either.Either<string, Kept> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, and the text holds the secret.
    return either.left(text.trimStart().startsWith('{') ? 'the file is damaged, or its end is missing' : 'it is not an identity file')
  }
  if (!isRecord(parsed) || parsed['format'] !== format) return either.left('it is not an identity file')
  const { version: found, values } = parsed
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) return either.left('the file is damaged: it has no version')
  if (found > version) return either.left(`it was written by a later Kinfold (version ${found}; this one reads up to ${version})`)
  const secret = secretOf(parsed['secret'], parsed['fingerprint'])
  if (secret === undefined) return either.left('the file is damaged: its secret does not bear its fingerprint')
  if (!isRecord(values)) return either.left('the file is damaged: it has no values')
  const pairs: Pairs = new Map()
  for (const [token, value] of Object.entries(values)) {
    if (typeof value !== 'string') return either.left('the file is damaged: a value is not a text')
    pairs.set(token, value)
  }
  return either.right({ secret, pairs })
}
