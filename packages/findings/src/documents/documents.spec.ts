import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingRules, sharedRules } from '../rules.js'
import { errorRows } from './error-rows.js'
import { findingsPage } from './findings-page.js'

const read = (name: string): string => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8')
const remedy = 'build, then run node packages/findings/scripts/write-documents.js'

describe('the documents written from the rules', () => {
  it('stand in docs as they would be written today', () => {
    expect(read('FINDINGS.md') === findingsPage(), `FINDINGS.md is stale: ${remedy}`).toBe(true)
    const rows = read('ERRORS.md').split('\n').filter(line => line.startsWith('| `FINDING_'))
    expect(rows, `ERRORS.md is stale: ${remedy}`).toEqual([...errorRows()])
  })

  it('list every rule once, with its words', () => {
    const lines = findingsPage().split('\n')
    for (const { code, says } of [...findingRules, ...sharedRules]) expect(lines.filter(line => line.startsWith(`| \`${code}\` |`) && line.includes(says))).toHaveLength(1)
  })

  it('name no rule of the return as not asked that a rule asks, but in passing', () => {
    const asked = new Set([...findingRules, ...sharedRules].flatMap(({ rule }) => rule))
    const paragraphs = findingsPage().split('## Rules of the return that are not asked')[1] ?? ''
    const named = [...paragraphs.matchAll(/\b(?:\d{3,4}[A-Z]?|SW\d{2})\b/g)].map(([number]) => number)
    const both = [...new Set(named)].filter(number => asked.has(number))
    expect(both.sort()).toEqual(['117', '202', '204', '207', '208', '354', '385', '502', '523', '570', '704'])
  })
})
