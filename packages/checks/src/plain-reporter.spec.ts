import { rmSync, symlinkSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { runNode } from './run-tool.js'
import type { ToolRun } from './run-tool.js'
import { temporaryTree } from './temporary-tree.js'
import { root } from './workspace.js'

const passing = `import { it } from 'vitest'\nit('passes', () => {})\n`
const tree = temporaryTree('reporter', {
  'package.json': `{ "type": "module" }`,
  'passing.spec.ts': passing,
  'failing.spec.ts': `import { expect, it } from 'vitest'\nit('fails', () => { expect(1).toBe(2) })\n`,
  'unloadable.spec.ts': `import './nowhere.js'\n${passing}`,
  'rejecting.spec.ts': `${passing}void Promise.reject(new Error('nobody waits'))\n`,
  'unprepared.spec.ts': `import { beforeAll } from 'vitest'\n${passing}beforeAll(() => { throw new Error('not ready') })\n`,
  'skipping.spec.ts': `${passing}it.skip('waits', () => {})\n`
})
symlinkSync(`${root}/node_modules`, `${tree}/node_modules`)
afterAll(() => rmSync(tree, { recursive: true }))

const run = (...files: readonly string[]): Promise<ToolRun> => {
  const args = ['run', '--root', tree, '--reporter', `${root}/packages/checks/src/plain-reporter.ts`, ...files]
  return runNode(`${root}/node_modules/vitest/vitest.mjs`, args, { cwd: tree })
}

it.each([
  ['a test that passes', ['passing'], '1 passed, 0 failed', 0],
  ['a test that fails', ['passing', 'failing'], '1 passed, 1 failed', 1],
  ['a spec that cannot be loaded', ['passing', 'unloadable'], '1 passed, 1 failed', 1],
  ['a rejection that nobody waits for', ['rejecting'], '1 passed, 1 failed', 1],
  ['a preparation that throws', ['passing', 'unprepared'], '1 passed, 1 failed, 1 skipped', 1],
  ['a test that is skipped', ['skipping'], '1 passed, 0 failed, 1 skipped', 0],
  ['no test at all', ['nothing-of-this-name'], '0 passed, 1 failed', 1]
])('%s: the last line says so, and so does the exit code', async (_, files, line, code) => {
  const { exitCode, stdout } = await run(...files)
  expect(stdout.trim().split('\n').at(-1)).toBe(line)
  expect(exitCode).toBe(code)
})
