import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sample } from './folders-for-tests.laws.js'

const built = (name: string): string => new URL(`../../${name}/dist/index.js`, import.meta.url).href

/** Imports the folder into the store file; stops dead after as many children as it is told, and otherwise says what the log holds. */
const program = `
  import { writeSync } from 'node:fs'
  const [{ importReturn }, { openSqliteStore }, { openIdentityFile }] = await Promise.all(
    ${JSON.stringify(['ssda903', 'store-sqlite', 'identity'].map(built))}.map((url) => import(url)))
  const [folder, directory, stopAfter] = process.argv.slice(1)
  const opened = async (task) => { const result = await task(); if (result._tag === 'Left') throw new Error(JSON.stringify(result.left)); return result.right }
  const store = await opened(openSqliteStore({ file: directory + '/log.kinfold', create: true, now: () => '2030-01-01T00:00:00.000Z' }))
  const identity = await opened(openIdentityFile({ file: directory + '/identity.json', create: true, secret: () => new Uint8Array(32) }))
  const progress = ({ children }) => {
    if (children !== Number(stopAfter)) return
    writeSync(1, 'stopped')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  const report = await opened(importReturn({ store, identity, authority: 'somewhere', folder, recordedAt: '2021-06-01T00:00:00.000Z', progress }))
  const ids = []
  for await (const { event } of store.readAll()) ids.push(event.id)
  writeSync(1, JSON.stringify({ ids: ids.sort(), files: report.returns[0].files, verified: (await opened(store.verify())).events }))
`

const run = (folder: string, directory: string, stopAfter?: number): Promise<{ readonly output: string; readonly signal: string | null }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder, directory, String(stopAfter ?? '')], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString()
      if (output === 'stopped') child.kill('SIGKILL')
    })
    child.on('close', (_, signal) => resolve({ output, signal }))
  })

const inDirectory = async <A>(use: (directory: string) => Promise<A>): Promise<A> => {
  const directory = mkdtempSync(join(tmpdir(), 'kinfold-interrupted-'))
  try {
    return await use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

describe.skipIf(!existsSync(sample('')))('an import that is killed', () => {
  it('and taken up again ends with the same facts as one that was not', async () => {
    const undisturbed = await inDirectory((directory) => run(sample('multi-year/2019'), directory))
    const { ids, files, verified } = JSON.parse(undisturbed.output) as { ids: string[]; files: { rows: number }[]; verified: number }
    expect(ids).toHaveLength(verified)
    expect(ids.length).toBeGreaterThan(4_000)
    for (const stopAfter of [1, 300]) {
      await inDirectory(async (directory) => {
        expect(await run(sample('multi-year/2019'), directory, stopAfter)).toEqual({ output: 'stopped', signal: 'SIGKILL' })
        const resumed = await run(sample('multi-year/2019'), directory)
        expect(JSON.parse(resumed.output)).toEqual({ ids, files, verified })
      })
    }
  })
})
