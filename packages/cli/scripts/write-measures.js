// Writes docs/MEASURES.md from the built indicators: `npm run build && node packages/cli/scripts/write-measures.js`
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measuresPage } from '../dist/measures/page.js'

writeFileSync(fileURLToPath(new URL('../../../docs/MEASURES.md', import.meta.url)), measuresPage())
console.log('docs/MEASURES.md written')
