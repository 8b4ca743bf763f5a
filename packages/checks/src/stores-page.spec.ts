import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText, root } from './workspace.js'

const folder = 'packages/store/src/contract'

/** Every test of the contract suite, under the words of its part. */
const promisesTested = readdirSync(join(root, folder)).flatMap((file) => {
  let area = ''
  return [...readText(`${folder}/${file}`).matchAll(/\b(describe|it)\('((?:[^'\\]|\\.)*)'/g)].flatMap(([, kind, title = '']) => {
    if (kind === 'it') return [`${area}: ${title}`]
    area = title
    return []
  })
})

const [, table = ''] = /\n## What every store promises\n([^]*?)\n## /.exec(readText('docs/stores.md')) ?? []
const promisesWritten = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, area, promise]) => `${area ?? ''}: ${promise ?? ''}`).slice(1)

describe('docs/stores.md', () => {
  it('writes down every promise that the contract suite tests, and no other', () => {
    expect(promisesWritten.length).toBeGreaterThan(40)
    expect(new Set(promisesWritten).size).toBe(promisesWritten.length)
    expect([...promisesWritten].sort()).toEqual([...promisesTested].sort())
  })
})
