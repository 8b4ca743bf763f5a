import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './workspace.js'

const passedOver = new Set(['.git', 'node_modules', 'dist', 'coverage'])

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : []
  })

/** Every text file of the workspace, by its path from the root; what is built, installed or binary is left out. */
export const textFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  filesBelow(root)
    .filter((path) => !/\.(kinfold|identity|tgz|tsbuildinfo)$/.test(path))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
