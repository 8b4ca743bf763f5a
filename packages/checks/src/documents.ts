import { parsePage } from './markdown.js'
import type { Page } from './markdown.js'
import { textFiles } from './tree.js'

export interface Document extends Page {
  readonly path: string
}

/** Every page of Markdown that the workspace shows to a reader. Changesets are notes to the release, not pages. */
export const documents: readonly Document[] = textFiles()
  .filter(({ path }) => path.endsWith('.md') && !path.startsWith('.'))
  .map(({ path, text }) => ({ path, ...parsePage(text) }))
  .sort((one, other) => (one.path < other.path ? -1 : 1))

/** Those whose blocks are run: README, docs, and the README of each package and example. */
export const runnable = documents.filter(({ path }) => /^([A-Z_]+\.md|docs\/.*|(packages|examples)\/[^/]+\/README\.md)$/.test(path))
