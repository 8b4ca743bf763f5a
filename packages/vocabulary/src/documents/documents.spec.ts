import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeSets } from '../codes/code-sets.js'
import type { CodeSet } from '../codes/code-set.js'
import { documents } from './documents.js'

const docs = new URL('../../../../docs/', import.meta.url)
const remedy = 'build, then run node packages/vocabulary/scripts/write-documents.js'

describe('the documents written from the vocabulary', () => {
  it('stand in docs as they would be written today', () => {
    for (const [path, text] of documents()) {
      expect(readFileSync(new URL(path, docs), 'utf8') === text, `${path} is stale: ${remedy}`).toBe(true)
    }
  })

  it('hold a schema for every event type and none besides', () => {
    const held = readdirSync(new URL('schema/', docs)).map(name => `schema/${name}`)
    expect([...held, 'CODES.md'].sort()).toStrictEqual([...documents().keys()].sort())
  })

  it('list every code of every set, with its label', () => {
    const page = documents().get('CODES.md') ?? ''
    for (const set of Object.values<CodeSet>(codeSets)) {
      expect(page).toContain(`## ${set.title}`)
      for (const code of set.codes) expect(page).toContain(`| \`${code.code}\` | ${code.label} |`)
    }
  })

  it('name a collection year by both its years', () => {
    expect(documents().get('CODES.md')).toMatch(/\| `K3` \| [^|]+ \| 2024-25 \| {2}\|/)
  })
})
