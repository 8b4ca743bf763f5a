import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for the tests of one file, which goes away after the last of them. */
export const folderOfOwn = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kinfold-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
