import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readImports } from './imports.js'
import { placed } from './layer-rules.js'
import { examples, packages, root } from './workspace.js'

const breachesIn = async (tree: string, folders: readonly string[]): Promise<readonly string[]> => {
  const { summary } = await readImports(tree, folders)
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`)
}

describe('layers', () => {
  it('every package has its place in the table', () => {
    expect(packages.map(({ name }) => name).filter((name) => !placed.includes(name))).toEqual([])
  })

  it('imports point down, and only through the front door', async () => {
    expect(await breachesIn(root, examples.length === 0 ? ['packages'] : ['packages', 'examples'])).toEqual([])
  })
})

describe('a planted breach is seen', () => {
  const allowed = {
    'packages/calendar/src/index.ts': `export const day = 1`,
    'packages/calendar/src/month.ts': `export const month = 1`,
    'packages/calendar/src/hen.ts': `import './egg.js'`,
    'packages/vocabulary/src/index.ts': `export { day } from '@kinfold/calendar'`,
    'packages/measure/src/index.ts': `export { day } from '@kinfold/vocabulary'`,
    'packages/measure/src/laws.spec.ts': `import 'vitest'\nimport '@kinfold/oracle'\nimport '@kinfold/synthetic'\nimport '@kinfold/calendar'`,
    'packages/adoption/src/index.ts': `export { day } from '@kinfold/measure'`,
    'packages/stability/src/index.ts': `export const moves = 1`,
    'packages/scorecard/src/index.ts': `export { moves } from '@kinfold/stability'`,
    'packages/lineage/src/index.ts': `export { moves } from '@kinfold/scorecard'`,
    'packages/store/src/index.ts': `export const store = 1`,
    'packages/store/src/contract.ts': `import 'vitest'\nexport const suite = 1`,
    'packages/store-sqlite/src/index.ts': `import 'node:fs'\nexport { store } from '@kinfold/store'`,
    'packages/store-sqlite/src/store.spec.ts': `import '@kinfold/store/contract'`,
    'packages/ssda903/src/index.ts': `export { day } from '@kinfold/calendar'`,
    'packages/synthetic/src/index.ts': `export { day } from '@kinfold/ssda903'`,
    'packages/oracle/src/index.ts': `import 'fast-check'`,
    'packages/bench/src/main.ts': `import '@kinfold/scorecard'`,
    'examples/embed/src/main.ts': `import '@kinfold/store'`,
    'node_modules/vitest/index.js': `export {}`,
    'node_modules/fast-check/index.js': `export {}`
  }
  const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
    ['row 0, calendar', 'packages/calendar/src/upward.ts', `import type { day } from '@kinfold/measure'\nexport type D = typeof day`],
    ['row 3, measure', 'packages/measure/src/upward.ts', `import '@kinfold/store'`],
    ['row 5, adoption', 'packages/adoption/src/sibling.ts', `import '@kinfold/stability'`],
    ['row 6, scorecard', 'packages/scorecard/src/upward.ts', `import '@kinfold/lineage'`],
    ['row 7, ssda903', 'packages/ssda903/src/upward.ts', `import '@kinfold/synthetic'`],
    ['row 7, store', 'packages/store/src/sibling.ts', `export { day } from '@kinfold/ssda903'`],
    ['row 1, specs of vocabulary', 'packages/vocabulary/src/upward.spec.ts', `import '@kinfold/scorecard'`],
    ['oracle stands apart', 'packages/oracle/src/peeping.ts', `import '@kinfold/calendar'`],
    ['row 4, clauses', 'packages/clauses/src/second-opinion.ts', `import '@kinfold/oracle'`],
    ['top', 'packages/store/src/top.ts', `import '../../bench/src/main.js'`],
    ['top', 'packages/cli/src/example.ts', `import '../../../examples/embed/src/main.js'`],
    ['front door', 'packages/measure/src/internals.ts', `import '@kinfold/calendar/src/month'`],
    ['front door', 'packages/measure/src/neighbour.ts', `import '../../calendar/src/month.js'`],
    ['front door, examples', 'examples/embed/src/internals.ts', `import '../../../packages/calendar/src/month.js'`],
    ['cycle', 'packages/calendar/src/egg.ts', `import './hen.js'`],
    ['resolves', 'packages/calendar/src/lost.ts', `import './nowhere.js'`],
    ['specs are imported by nothing', 'packages/measure/src/from-spec.ts', `import './laws.spec.js'`],
    ['tools of tests', 'packages/measure/src/test-tool.ts', `import 'fast-check'`],
    ['contract suites', 'packages/store-sqlite/src/suite.ts', `import '@kinfold/store/contract'`],
    ['pure', 'packages/journey/src/reads-a-file.ts', `import 'node:fs'`],
    ['pure', 'packages/lineage/src/hashes.ts', `import 'crypto'`]
  ]
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'kinfold-layers-')))
  let seen: readonly string[] = []

  beforeAll(async () => {
    const files = [...Object.entries(allowed), ...breaches.map(([, file, text]) => [file, text] as const)]
    for (const [file, text] of files) {
      mkdirSync(dirname(join(tree, file)), { recursive: true })
      writeFileSync(join(tree, file), text)
    }
    seen = await breachesIn(tree, ['packages', 'examples'])
  })
  afterAll(() => rmSync(tree, { recursive: true }))

  it.each(breaches)('%s: %s', (rule, file) => {
    expect(seen.filter((line) => line.startsWith(`${rule}: ${file} imports `))).not.toEqual([])
  })

  it('and what is allowed is not', () => {
    const planted = new Set(breaches.map(([, file]) => file))
    expect(seen.filter((line) => !planted.has(/: (\S+) imports /.exec(line)?.[1] ?? ''))).toEqual([])
  })
})
