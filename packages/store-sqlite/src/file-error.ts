import type { StoreError } from '@kinfold/store'

const unusable: readonly (readonly [string, string])[] = [
  ['SQLITE_CORRUPT', 'the file is damaged'],
  ['SQLITE_NOTADB', 'it is not a Kinfold log'],
  ['SQLITE_READONLY', 'the file, or its folder, cannot be written to'],
  ['SQLITE_CANTOPEN', 'the file, or its folder, cannot be opened'],
  ['SQLITE_PERM', 'the file may not be opened'],
  ['SQLITE_ERROR', 'it is not laid out as a Kinfold log'],
  ['ENOENT', 'its folder does not exist'],
  ['ENOTDIR', 'its folder is not a folder'],
  ['EACCES', 'the file, or its folder, may not be read or written'],
  ['EPERM', 'the file, or its folder, may not be read or written'],
  ['EROFS', 'the file, or its folder, cannot be written to']
]

const unavailable: readonly (readonly [string, string])[] = [
  ['SQLITE_BUSY', 'another program kept the file locked'],
  ['SQLITE_LOCKED', 'another program kept the file locked'],
  ['SQLITE_FULL', 'the disk is full'],
  ['SQLITE_IOERR', 'the disk failed'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EIO', 'the disk failed']
]

const codeOf = (thrown: unknown): string | undefined => {
  if (!(thrown instanceof Error)) return undefined
  if ('code' in thrown && typeof thrown.code === 'string' && /^(SQLITE_|E[A-Z]+$)/.test(thrown.code)) return thrown.code
  // The opening itself throws without a code, and tells it as a number: 14 is SQLITE_CANTOPEN.
  return thrown.message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : undefined
}

/** What a failure of SQLite or of the file system means for the store; anything else is a fault of the program and is thrown on. */
export const fileError = (file: string, thrown: unknown): StoreError => {
  const code = codeOf(thrown)
  if (code === undefined) throw thrown
  const why = (table: typeof unusable): string | undefined => table.find(([prefix]) => code.startsWith(prefix))?.[1]
  const fatal = why(unusable)
  return fatal === undefined
    ? { code: 'STORE_UNAVAILABLE', why: why(unavailable) ?? `the system refused (${code})` }
    : { code: 'STORE_FILE_UNUSABLE', file, why: fatal }
}
