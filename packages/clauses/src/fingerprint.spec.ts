import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { primitives } from '@kinfold/measure'
import type { Node } from '@kinfold/measure'
import { corpus } from './corpus.laws.js'
import { answersTo, changes, fingerprintsNow, questions, refreshed } from './fingerprint.laws.js'
import type { Fingerprints } from './fingerprint.laws.js'

const table = new URL('fingerprints.json', import.meta.url)
const kept: Fingerprints = existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as Fingerprints) : { corpus: '', answers: {} }
const now = fingerprintsNow()

describe('the answers of the primitives to the corpus', () => {
  it('are those in fingerprints.json (README.md says how it is refreshed)', () => {
    if (process.env['KINFOLD_FINGERPRINTS'] === 'refresh') writeFileSync(table, `${JSON.stringify(refreshed(kept, now), null, 2)}\n`)
    else expect(changes(kept, now)).toEqual([])
  })

  it('are asked of every primitive there is', () => {
    const within = ({ primitive, kids }: Node<unknown>): readonly string[] => [`${primitive.name}@${primitive.version}`, ...kids.flatMap(within)]
    expect(new Set(questions.flatMap(within))).toEqual(new Set(primitives().keys()))
  })

  it('are not all alike', () => {
    for (const question of questions) expect(new Set(answersTo(question)).size, question.text).toBeGreaterThan(1)
    expect(new Set(corpus.map(({ about }) => about)).size).toBe(corpus.length)
  })
})

describe('a primitive that answers otherwise', () => {
  const before: Fingerprints = { corpus: 'c', answers: { '"a"@1 null()': '1', '"b"@1 null("a"@1 null())': '2' } }

  it('under its old version is seen, and cannot be put into the table', () => {
    const changed = { ...before, answers: { ...before.answers, '"a"@1 null()': '9' } }
    expect(changes(before, changed)).toEqual(['answered otherwise without a new version: "a"@1 null()'])
    expect(() => refreshed(before, changed)).toThrow('give a new version')
  })

  it('under a new version is new, with all that is built on it', () => {
    const changed = { ...before, answers: { '"a"@2 null()': '9', '"b"@1 null("a"@2 null())': '8' } }
    expect(changes(before, changed)).toEqual(['gone: "a"@1 null()', 'gone: "b"@1 null("a"@1 null())', 'new: "a"@2 null()', 'new: "b"@1 null("a"@2 null())'])
    expect(refreshed(before, changed)).toEqual(changed)
  })

  it('of another corpus cannot be compared: that is a change of its own', () => {
    const other = { corpus: 'd', answers: { '"a"@1 null()': '9' } }
    expect(changes(before, other)).toEqual(['the corpus is another'])
    expect(refreshed(before, other)).toEqual(other)
  })
})
