import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll } from 'vitest'
import type { EventStore, StoreError } from '@kinfold/store'
import { momentOfAppends } from '@kinfold/store/contract'
import { openSqliteStore, type SqliteStoreOptions } from './open.js'

/** Gives each test a file name of its own, in a folder that goes away after the last of them. */
export const filesOfOwn = (): (() => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'kinfold-'))
  let files = 0
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return () => {
    files += 1
    return join(folder, `log-${files}`)
  }
}

type Choices = Partial<Omit<SqliteStoreOptions, 'file'>>

export const opening = (file: string, choices: Choices = {}): Promise<either.Either<StoreError, EventStore>> =>
  openSqliteStore({ file, now: () => momentOfAppends, ...choices })()

export const opened = async (file: string, choices: Choices = { create: true }): Promise<EventStore> => {
  const result = await opening(file, choices)
  if (either.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** Why a file cannot be opened. */
export const whyNot = async (file: string, choices: Choices = {}): Promise<string> => {
  const result = await opening(file, choices)
  if (either.isRight(result)) {
    await result.right.close()()
    return 'it was opened'
  }
  return result.left.code === 'STORE_FILE_UNUSABLE' && result.left.file === file ? result.left.why : JSON.stringify(result.left)
}
