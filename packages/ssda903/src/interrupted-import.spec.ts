import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withFolder } from './folders-for-tests.laws.js'

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

const heading = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'

/** Two episodes each of 700 children: 2,800 facts, more than are appended at once. */
const episodes = Array.from({ length: 700 }, (_, child) => [
  `C${String(child)},09/04/2017,S,C2,N1,U4,PR1,01/06/2017,X1,CARPL,,,`,
  `C${String(child)},01/06/2017,P,C2,N1,U4,PR1,01/07/2017,E4A,,,,`
])

describe('an import that is killed', () => {
  it('and taken up again ends with the same facts as one that was not, wherever it was stopped', async () => {
    await withFolder({ 'return/episodes.csv': `${[heading, ...episodes.flat()].join('\n')}\n` }, async (directory) => {
      const folder = join(directory, 'return')
      const undisturbed = join(directory, 'undisturbed')
      mkdirSync(undisturbed)
      const whole = JSON.parse((await run(folder, undisturbed)).output) as { ids: string[]; verified: number; files: unknown }
      expect(whole).toMatchObject({ verified: 2_802, files: [{ rows: 1_400, recorded: 1_400 }] })
      for (const children of [1, 600, 700]) {
        const disturbed = join(directory, `after ${String(children)}`)
        mkdirSync(disturbed)
        expect(await run(folder, disturbed, children)).toEqual({ output: 'stopped', signal: 'SIGKILL' })
        expect(JSON.parse((await run(folder, disturbed)).output)).toEqual(whole)
      }
    })
  })
})
