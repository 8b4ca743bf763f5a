import { existsSync, renameSync } from 'node:fs'
import { either } from 'fp-ts'
import { copyIdentityFile } from '@kinfold/identity'
import type { StoreError, Verified } from '@kinfold/store'
import { backupSqliteStore, openSqliteStore } from '@kinfold/store-sqlite'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import type { Failure } from '../failure.js'
import { identityPath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { fileOfStore, inName, newFile } from './a-file.js'
import { countingOn } from './counting.js'
import { carryIdentity, type IdentityOutcome, identityGoesAlong } from './identity-beside.js'
import { identityLine, page, sizeText } from './words.js'

export interface RestoreOptions {
  readonly identity: boolean
  readonly replace?: boolean
  readonly json?: boolean
}

/** What stands beside a store and belongs to it. */
const parts = ['', '-wal', '-shm'] as const

/** Gives a store that is there, with what belongs to it, another name. Nothing is deleted. */
const setAside = async (file: string, aside: string, { now }: Pick<Surroundings, 'now'>): Promise<void> => {
  // What stands in the write-ahead log only is brought into the file, where the file can be opened at all.
  const opened = await openSqliteStore({ file, now })()
  if (either.isRight(opened)) await opened.right.close()()
  for (const part of parts) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${aside}${part}`)
}

/** Keeps the identity file of the store that is set aside with it; where the backup's is of another secret, the place is made free for that. */
const setIdentityAside = async (from: string, file: string, aside: string, outcome: IdentityOutcome): Promise<either.Either<Failure, void>> => {
  const [backedUp, current, kept] = [from, file, aside].map(identityPath) as [string, string, string]
  if (!existsSync(current)) return either.right(undefined)
  const copied = await copyIdentityFile({ from: current, to: kept })()
  if (either.isLeft(copied) || outcome !== 'copied') return copied
  const joined = await copyIdentityFile({ from: backedUp, to: current })()
  if (either.isRight(joined) || joined.left.code !== 'IDENTITY_KEY_DIFFERS') return joined
  renameSync(current, kept)
  return either.right(undefined)
}

/** `kinfold store restore`: a backup becomes the store, checked whole, with its identity file. */
export const restoreCommand = async (typedFrom: string, typed: string, options: RestoreOptions, surroundings: Surroundings): Answered => {
  const [from, file] = [fileOfStore(surroundings.cwd, typedFrom), fileOfStore(surroundings.cwd, typed)]
  if (either.isLeft(from)) return from
  if (either.isLeft(file)) return file
  if (!existsSync(from.right)) return either.left({ code: 'CLI_STORE_MISSING', file: from.right })
  if (from.right === file.right) return either.left({ code: 'CLI_SAME_STORE' })
  const isThere = existsSync(file.right)
  if (isThere && options.replace !== true) return either.left({ code: 'CLI_FILE_THERE', file: file.right })
  const outcome = identityGoesAlong(from.right, file.right, options.identity)
  if (either.isLeft(outcome)) return outcome

  const stamp = inName(surroundings.now())
  const aside = isThere ? `${file.right}.before-${stamp}` : null
  const made = newFile(aside === null ? file.right : `${file.right}.restored-${stamp}`)
  if (either.isLeft(made)) return made
  // Where an identity file of another secret stands in the place already, nothing else is put there.
  const identity = aside === null ? await carryIdentity(from.right, file.right, outcome.right) : either.right(null)
  if (either.isLeft(identity)) return identity
  const counting = countingOn(surroundings)
  counting.begin('copying and checking')
  const restored: either.Either<StoreError, Verified> = await backupSqliteStore({ file: from.right, to: made.right, now: surroundings.now, looked: counting.tell })()
  counting.clear()
  if (either.isLeft(restored)) return restored
  if (aside !== null) {
    const kept = await setIdentityAside(from.right, file.right, aside, outcome.right)
    if (either.isLeft(kept)) return kept
    await setAside(file.right, aside, surroundings)
    renameSync(made.right, file.right)
  }
  const carried = identity.right === null ? await carryIdentity(from.right, file.right, outcome.right) : either.right(identity.right)
  if (either.isLeft(carried)) return carried
  if (options.json === true) return either.right(answer(jsonText({ store: typed, backup: typedFrom, ...restored.right, before: aside, identity: carried.right })))
  const before = aside === null ? [] : [`What was there before is kept as ${aside}.`]
  const size = `Restored ${file.right}: ${sizeText(restored.right)}, checked whole.`
  return either.right(answer(page(pageFor(surroundings), size, `Log root: ${restored.right.root}`, ...before, identityLine(carried.right))))
}
