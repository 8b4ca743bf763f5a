import { readFile } from 'node:fs/promises'
import { either } from 'fp-ts'
import { codeOf, whyOf } from './file-obstacle.js'
import { type Kept, readFileText, shortestSecret, writeFileText } from './file-text.js'
import { whileLocked } from './lock.js'
import type { IdentityError } from './port.js'
import { fingerprintOf } from './token.js'
import { writeAtomically } from './write-atomically.js'

type Result<A> = either.Either<IdentityError, A>

const unwritable = (file: string, why: string): Result<never> => either.left({ code: 'IDENTITY_FILE_UNWRITABLE', file, why })

/** Reads an identity file whole. */
export const load = async (file: string): Promise<Result<Kept>> => {
  const unreadable = (why: string): IdentityError => ({ code: 'IDENTITY_FILE_UNREADABLE', file, why })
  try {
    return either.mapLeft(unreadable)(readFileText(await readFile(file, 'utf8')))
  } catch (thrown) {
    return either.left(codeOf(thrown) === 'ENOENT' ? { code: 'IDENTITY_FILE_MISSING', file } : unreadable(whyOf(thrown)))
  }
}

/** Makes an identity file with a new secret; where somebody else made one meanwhile, theirs holds. */
export const make = async (file: string, secret: Uint8Array): Promise<Result<Kept>> => {
  if (secret.length < shortestSecret) return unwritable(file, `the secret is shorter than ${shortestSecret} bytes`)
  const kept: Kept = { secret: Uint8Array.from(secret), pairs: new Map() }
  try {
    await writeAtomically(file, writeFileText(kept), 'make')
    return either.right(kept)
  } catch (thrown) {
    return codeOf(thrown) === 'EEXIST' ? load(file) : unwritable(file, whyOf(thrown))
  }
}

/** Takes in what others have kept since, and writes the whole. */
const joinAndWrite = async (file: string, kept: Kept): Promise<Result<void>> => {
  const found = await load(file)
  if (either.isLeft(found)) {
    if (found.left.code !== 'IDENTITY_FILE_MISSING') return found
  } else {
    const [expected, other] = [fingerprintOf(kept.secret), fingerprintOf(found.right.secret)]
    if (expected !== other) return either.left({ code: 'IDENTITY_KEY_DIFFERS', expected, found: other })
    for (const [token, value] of found.right.pairs) kept.pairs.set(token, value)
  }
  await writeAtomically(file, writeFileText(kept), 'replace')
  return either.right(undefined)
}

/** Writes what is kept into its file, joined with what other programs have kept there since. */
export const save = async (file: string, kept: Kept, patience: number): Promise<Result<void>> => {
  try {
    const saved = await whileLocked(file, patience, () => joinAndWrite(file, kept))
    return saved ?? unwritable(file, `another program has been saving it for long; if none is, remove ${file}.lock`)
  } catch (thrown) {
    return unwritable(file, whyOf(thrown))
  }
}
