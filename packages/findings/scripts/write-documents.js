// Writes docs/FINDINGS.md, and the rows of the rules in docs/ERRORS.md, from the built rules: `node packages/findings/scripts/write-documents.js`
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errorRows } from '../dist/documents/error-rows.js'
import { findingsPage } from '../dist/documents/findings-page.js'

const docs = name => fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url))
writeFileSync(docs('FINDINGS.md'), findingsPage())
const errors = readFileSync(docs('ERRORS.md'), 'utf8')
const others = errors.split('\n').filter(line => !line.startsWith('| `FINDING_'))
const section = others.indexOf('## findings')
const ruled = others.indexOf('|---|---|---|---|', section)
writeFileSync(docs('ERRORS.md'), [...others.slice(0, ruled + 1), ...errorRows(), ...others.slice(ruled + 1)].join('\n'))
console.log(`docs/FINDINGS.md and ${String(errorRows().length)} rows of docs/ERRORS.md written`)
