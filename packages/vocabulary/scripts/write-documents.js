// Writes docs/schema/*.json and docs/CODES.md from the built vocabulary: `node packages/vocabulary/scripts/write-documents.js`
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents } from '../dist/documents/documents.js'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))
mkdirSync(join(docs, 'schema'), { recursive: true })
for (const name of readdirSync(join(docs, 'schema'))) if (!documents().has(`schema/${name}`)) rmSync(join(docs, 'schema', name))
for (const [path, text] of documents()) writeFileSync(join(docs, path), text)
console.log(`${String(documents().size)} documents written`)
