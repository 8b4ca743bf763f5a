import { rmSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bin, runNode } from './run-tool.js'
import { temporaryTree } from './temporary-tree.js'
import { root } from './workspace.js'

interface KnipIssue {
  readonly file: string
  readonly [kind: string]: string | readonly { readonly name: string }[]
}

const deadCodeIn = async (tree: string): Promise<readonly string[]> => {
  const args = ['--directory', tree, '--config', `${root}/packages/checks/knip.json`, '--reporter', 'json', '--no-exit-code', '--no-config-hints']
  const { exitCode, stdout, stderr } = await runNode(bin('knip', 'bin/knip.js'), args, { cwd: tree })
  if (exitCode !== 0) throw new Error(stderr)
  const { issues } = JSON.parse(stdout) as { readonly issues: readonly KnipIssue[] }
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) => (typeof found === 'string' ? [] : found.map(({ name }) => `${kind}: ${name} (${file})`)))
  )
}

describe('nothing is there for nothing', () => {
  let found: readonly string[] = []
  const files = /^files: /
  const exported = /^(exports|types|enumMembers|namespaceMembers|duplicates): /

  beforeAll(async () => {
    found = await deadCodeIn(root)
  })

  it('every file is reached from an entry or a spec', () => {
    expect(found.filter((line) => files.test(line))).toEqual([])
  })

  it('every export below a barrel is imported', () => {
    expect(found.filter((line) => exported.test(line))).toEqual([])
  })

  it('every dependency is used, and what is used is a dependency', () => {
    expect(found.filter((line) => !files.test(line) && !exported.test(line))).toEqual([])
  })
})

it('a planted leftover is seen', async () => {
  const tree = temporaryTree('dead-code', {
    'package.json': `{ "name": "planted", "private": true, "type": "module", "workspaces": ["packages/*"] }`,
    'packages/bench/package.json': `{ "name": "bench", "type": "module" }`,
    'packages/bench/src/main.ts': `export {}`,
    'packages/one/package.json': `{ "name": "one", "type": "module", "exports": "./src/index.ts", "dependencies": { "fp-ts": "1.0.0" } }`,
    'packages/one/src/index.ts': `export { used } from './used.js'`,
    'packages/one/src/used.ts': `export const used = 1\nexport const leftover = 2`,
    'packages/one/src/forgotten.ts': `export const forgotten = 1`
  })
  const found = await deadCodeIn(tree)
  rmSync(tree, { recursive: true })
  expect(found).toEqual([
    'files: packages/one/src/forgotten.ts (packages/one/src/forgotten.ts)',
    'dependencies: fp-ts (packages/one/package.json)',
    'exports: leftover (packages/one/src/used.ts)'
  ])
})
