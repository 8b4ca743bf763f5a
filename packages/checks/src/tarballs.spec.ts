import { readdirSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, runNode, runTool } from './run-tool.js'
import { temporaryFolder } from './temporary-tree.js'
import { publishable } from './workspace.js'

const folder = temporaryFolder('tarballs')
const tarballOf = (name: string): string => `${folder}/${name.replace('@', '').replace('/', '-')}-0.0.0.tgz`

beforeAll(async () => {
  const pack = ['run', '--silent', 'pnpm', '--', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder]
  const { exitCode, stdout, stderr } = await runTool('npm', pack)
  if (exitCode !== 0) throw new Error(stdout + stderr)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('every publishable package can be packed', () => {
  expect(readdirSync(folder).map((file) => `${folder}/${file}`)).toEqual(expect.arrayContaining(publishable.map(({ manifest }) => tarballOf(manifest.name))))
})

describe.each(publishable.map(({ manifest }) => manifest.name))('the tarball of %s', (name) => {
  it('holds what was built, a readme and the licence; no source, no test', async () => {
    const { stdout } = await runTool('tar', ['-tzf', tarballOf(name)])
    const files = stdout.trim().split('\n').map((path) => path.replace('package/', ''))
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']))
    expect(files.filter((file) => /(\.(spec|laws|bench)\.|tsbuildinfo|^src\/)/.test(file))).toEqual([])
  })

  it('names versions, not the workspace', async () => {
    const { stdout } = await runTool('tar', ['-xzOf', tarballOf(name), 'package/package.json'])
    expect(JSON.parse(stdout)).toMatchObject({ name })
    expect(stdout).not.toMatch(/workspace:|catalog:/)
  })

  it('is in order for those who import it (publint)', async () => {
    const { exitCode, stdout } = await runNode(bin('publint', 'src/cli.js'), [tarballOf(name), '--strict'])
    expect(stdout.split('\n').slice(3), `exit ${exitCode}`).toEqual(['All good!', ''])
  })

  it('has types that resolve as its modules do (attw)', async () => {
    const args = [tarballOf(name), '--profile', 'esm-only', '--no-color', '--no-emoji']
    const { exitCode, stdout } = await runNode(bin('@arethetypeswrong/cli', 'dist/index.js'), args)
    expect(exitCode, stdout).toBe(0)
  })
})
