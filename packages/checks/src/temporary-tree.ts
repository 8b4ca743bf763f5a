import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const temporaryFolder = (name: string): string => realpathSync(mkdtempSync(join(tmpdir(), `kinfold-${name}-`)))

/** Writes files, by their paths, into a fresh folder outside the workspace; gives the folder. */
export const temporaryTree = (name: string, files: Readonly<Record<string, string>>): string => {
  const tree = temporaryFolder(name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  return tree
}
