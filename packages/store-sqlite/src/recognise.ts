import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { applicationId, formatVersion } from './file-format.js'

const headerLength = 100
const magic = 'SQLite format 3\0'
const pageSizeAt = 16
const pagesAt = 28
const userVersionAt = 60
const applicationIdAt = 68

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const headerOf = (file: string): Buffer => {
  const header = Buffer.alloc(headerLength)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, header, 0, headerLength, 0)
  } finally {
    closeSync(descriptor)
  }
  return header
}

/** What keeps a log of this format from being read. */
export const versionObstacle = (version: number): string | undefined => {
  if (version < 1) return 'the file is damaged: it has no format'
  return version > formatVersion ? `it was written by a later Kinfold (format ${version}; this one reads up to ${formatVersion})` : undefined
}

/**
 * What keeps a file from being a Kinfold log, in words, or `undefined` where nothing does. It reads the file's first 100 bytes
 * and changes nothing, so that a file of another program stays as it is.
 *
 * Source: SQLite, "Database File Format", 1.3 The Database Header.
 */
export const obstacleIn = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return 'there is no such file'
  if (!found.isFile()) return 'it is not a file'
  if (found.size === 0) return 'the file is empty'
  const header = headerOf(file)
  if (header.toString('latin1', 0, magic.length) !== magic) return 'it is not a Kinfold log'
  if (header.readUInt32BE(applicationIdAt) !== applicationId) return 'it is a file of another program'
  const version = versionObstacle(header.readUInt32BE(userVersionAt))
  if (version !== undefined) return version
  // Where a write-ahead log stands beside it the file may rightly be shorter than it says: SQLite completes it on opening.
  const pageSize = header.readUInt16BE(pageSizeAt) === 1 ? 65_536 : header.readUInt16BE(pageSizeAt)
  const whole = sizeOf(`${file}-wal`) > 0 || found.size >= header.readUInt32BE(pagesAt) * pageSize
  return whole ? undefined : 'the file is damaged: its end is missing'
}
