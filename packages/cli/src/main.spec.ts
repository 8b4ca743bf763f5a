import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesForAllYears, generateAuthority } from '@kinfold/synthetic'
import type { EventStore } from '@kinfold/store'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { Instant } from '@kinfold/vocabulary'
import { temporaryFolder, writeFiles } from './command-line.laws.js'

const program = fileURLToPath(new URL('../bin/kinfold.js', import.meta.url))
const { folder, remove } = temporaryFolder()
afterAll(remove)

const kinfold = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8', env: {} })
  return { status, stdout, stderr }
}

describe('the installed command', () => {
  it('runs, and ends with 0', () => {
    const { status, stdout, stderr } = kinfold('measures')
    expect({ status, stderr, lists: stdout.includes('8.1') }).toEqual({ status: 0, stderr: '', lists: true })
  })

  it('ends with 2 when asked wrongly, and with 1 on failure', () => {
    expect([kinfold('scorecard').status, kinfold('scorecard', '--store', 'no.db', '--month', '2018-03').status]).toEqual([2, 1])
  })

  it('ends quietly where its reader stops reading, and leaves nothing behind', async () => {
    const temporary = join(folder, 'temporary')
    mkdirSync(temporary)
    const child = spawn(process.execPath, [program, 'demo'], { stdio: ['ignore', 'pipe', 'pipe'], env: { TMPDIR: temporary } })
    const said: string[] = []
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.on('close', resolve))
    expect({ status, said: said.join(''), left: readdirSync(temporary) }).toEqual({ status: 0, said: '', left: [] })
  })
})

describe('an import that is killed, and run again', () => {
  const arguments_ = (store: string) => ['import', 'ssda903', 'return', '--store', store, '--authority', 'anyshire', '--recorded-at', '2018-04-20']

  const open = async (name: string): Promise<EventStore> => {
    const opened = await openSqliteStore({ file: join(folder, name), now: () => '2018-07-01T00:00:00.000Z' as Instant })()
    if (either.isLeft(opened)) throw new Error(opened.left.code)
    return opened.right
  }

  const factsIn = async (name: string): Promise<readonly string[]> => {
    const opened = await open(name)
    const facts: string[] = []
    for await (const { stream, events } of opened.readByStream()) facts.push(...events.map(({ event }) => `${stream} ${event.id} ${JSON.stringify(event.payload)}`))
    await opened.close()()
    return facts
  }

  const holdsAny = async (name: string): Promise<boolean> => {
    if (!existsSync(join(folder, name))) return false
    const opened = await open(name)
    for await (const { revision } of opened.readAll()) {
      await opened.close()()
      return revision >= 0
    }
    await opened.close()()
    return false
  }

  beforeAll(() => writeFiles(join(folder, 'return'), filesForAllYears(generateAuthority({ seed: 5, children: 700, from: 2014, to: 2018 }))))

  it('gives the same facts as one that was left alone', async () => {
    const killed = spawn(process.execPath, [program, ...arguments_('killed.db')], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise<NodeJS.Signals | null>(resolve => killed.on('close', (_, signal) => resolve(signal)))
    while (killed.exitCode === null && !(await holdsAny('killed.db'))) await wait(5)
    killed.kill('SIGKILL')
    const signal = await ended
    const halfway = (await factsIn('killed.db')).length

    expect(kinfold('scorecard', '--store', 'killed.db', '--month', '2018-03').status).toBe(0)
    expect(kinfold(...arguments_('killed.db'))).toMatchObject({ status: 0, stderr: '' })
    const taken = await factsIn('killed.db')
    expect({ signal, wasHalfway: halfway > 0 && halfway < taken.length }).toEqual({ signal: 'SIGKILL', wasHalfway: true })

    // The same secret, so that the same children have the same opaque ids.
    copyFileSync(join(folder, 'killed.db.identity'), join(folder, 'whole.db.identity'))
    expect(kinfold(...arguments_('whole.db')).status).toBe(0)
    expect(taken).toEqual(await factsIn('whole.db'))
  })
})
