import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { either } from 'fp-ts'
import { backupSqliteStore } from '@kinfold/store-sqlite'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { fileOfStore, inName, newFile } from './a-file.js'
import { countingOn } from './counting.js'
import { carryIdentity, identityGoesAlong } from './identity-beside.js'
import { identityLine, page, sizeText } from './words.js'

export interface BackupOptions {
  readonly identity: boolean
  readonly json?: boolean
}

/** A backup into a folder is named after the store and the moment, so that one can follow the other. */
const named = (file: string, to: string, moment: string): string =>
  statSync(to, { throwIfNoEntry: false })?.isDirectory() === true ? join(to, `${basename(file)}.${inName(moment)}.backup`) : to

/** `kinfold store backup`: the store as it stands in a new file, checked whole, with its identity file. */
export const backupCommand = async (typed: string, typedTo: string, options: BackupOptions, surroundings: Surroundings): Answered => {
  const file = fileOfStore(surroundings.cwd, typed)
  if (either.isLeft(file)) return file
  const to = newFile(named(file.right, storePath(surroundings.cwd, typedTo), surroundings.now()))
  if (either.isLeft(to)) return to
  const outcome = identityGoesAlong(file.right, to.right, options.identity)
  if (either.isLeft(outcome)) return outcome
  if (statSync(file.right, { throwIfNoEntry: false }) === undefined) return either.left({ code: 'CLI_STORE_MISSING', file: file.right })

  const counting = countingOn(surroundings)
  counting.begin('copying and checking')
  const { now } = surroundings
  const backup = await backupSqliteStore({ file: file.right, to: to.right, now, looked: counting.tell })()
  counting.clear()
  if (either.isLeft(backup)) return backup
  // The log first: what identifies a child is kept before the events that use it, so a copy made later knows them all.
  const identity = await carryIdentity(file.right, to.right, outcome.right)
  if (either.isLeft(identity)) return identity
  if (options.json === true) return either.right(answer(jsonText({ store: typed, backup: to.right, ...backup.right, identity: identity.right })))
  const size = `Backed up to ${to.right}: ${sizeText(backup.right)}, checked whole.`
  return either.right(answer(page(pageFor(surroundings), size, `Log root: ${backup.right.root}`, identityLine(identity.right))))
}
