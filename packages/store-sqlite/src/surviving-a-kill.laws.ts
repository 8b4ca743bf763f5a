import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { either } from 'fp-ts'
import { expect } from 'vitest'
import type { StoredEvent } from '@kinfold/store'
import { facts, gather, journeyOf, rootOf } from '@kinfold/store/contract'
import type { Rounds } from './appending-process.laws.js'
import { opened } from './own-folder.laws.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const eventsInARound = 3

/** The text of a program that runs the sources as the tests do. */
const program = (rounds: Rounds): string => `
  import { createViteServer } from 'vitest/node'
  const server = await createViteServer({
    root: ${JSON.stringify(root)},
    configFile: ${JSON.stringify(`${root}packages/checks/vitest.config.ts`)},
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    appType: 'custom',
    logLevel: 'error'
  })
  const { appendUntilKilled } = await server.ssrLoadModule(${JSON.stringify(fileURLToPath(new URL('appending-process.laws.ts', import.meta.url)))})
  await appendUntilKilled(${JSON.stringify(rounds)})
`

/** Two journeys that share no fact. */
const ann = { stream: journeyOf('ann'), firstFact: 0 }
const ben = { stream: journeyOf('ben'), firstFact: 1_000_000 }
type Journey = typeof ann

/** A process that appends to a stream, round after round. */
interface Writer {
  /** Settles when so many rounds were answered for, or when the process has ended. */
  readonly reaches: (rounds: number) => Promise<void>
  /** Settles when some more rounds were answered for. */
  readonly goesOn: () => Promise<void>
  /** Kills the process outright, and tells how many rounds were answered for. */
  readonly kill: () => Promise<number>
}

const startWriter = (file: string, journey: Journey, firstRound: number): Writer => {
  const text = program({ file, ...journey, firstRound, eventsInARound })
  const child = spawn(process.execPath, ['--input-type=module', '--eval', text], { cwd: root, env: { ...process.env, NODE_NO_WARNINGS: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let answered = 0
  let complaint = ''
  let news = (): void => {}
  child.stdout.on('data', (told: Buffer) => {
    answered += told.length
    news()
  })
  child.stderr.on('data', (told: Buffer) => {
    complaint += told.toString()
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const reaches = async (rounds: number): Promise<void> => {
    const reached = new Promise<void>((resolve) => {
      news = () => {
        if (answered >= rounds) resolve()
      }
      news()
    })
    await Promise.race([reached, ended])
    expect(complaint).toBe('')
  }
  return {
    reaches,
    goesOn: () => reaches(answered + 5),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      return answered
    }
  }
}

const held = async (file: string): Promise<readonly StoredEvent[]> => {
  const store = await opened(file, {})
  const all = await gather(store.readAll())
  expect(await store.verify()()).toEqual(either.right({ streams: new Set(all.map(({ event }) => event.stream)).size, events: all.length, root: rootOf(all) }))
  await store.close()()
  expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, place) => place + 1))
  return all
}

/** The rounds a stream holds: whole ones only, in their order. */
const wholeRounds = (all: readonly StoredEvent[], { stream, firstFact }: Journey): number => {
  const ids = all.flatMap(({ event }) => (event.stream === stream ? [event.id] : []))
  expect(ids).toEqual(facts(stream, ids.length, firstFact).map(({ id }) => id))
  expect(ids.length % eventsInARound).toBe(0)
  return ids.length / eventsInARound
}

/** Law: after a kill, what was answered for is there, what was not is whole or absent, and places have no gaps. */
export const survivesKills = async (file: string, kills: number): Promise<void> => {
  let rounds = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = startWriter(file, ann, rounds)
    await writer.reaches(3 + ((kill * 7) % 11))
    const answered = await writer.kill()
    expect(answered).toBeGreaterThan(0)
    const found = wholeRounds(await held(file), ann)
    expect(found).toBeGreaterThanOrEqual(rounds + answered)
    expect(found).toBeLessThanOrEqual(rounds + answered + 1)
    rounds = found
  }
}

/** Law: two processes that append at once leave one order without gaps, and each finds all of its own in it. */
export const sharesBetweenProcesses = async (file: string, rounds: number): Promise<void> => {
  const journeys = [ann, ben]
  const writers = journeys.map((journey) => startWriter(file, journey, 0))
  await Promise.all(writers.map((writer) => writer.reaches(rounds)))
  for (const writer of writers) await writer.goesOn()
  const answered = await Promise.all(writers.map((writer) => writer.kill()))
  const all = await held(file)
  for (const [place, journey] of journeys.entries()) {
    const found = wholeRounds(all, journey)
    expect(found).toBeGreaterThanOrEqual(Math.max(rounds, answered[place] ?? 0))
    expect(found).toBeLessThanOrEqual((answered[place] ?? 0) + 1)
  }
  const turns = all.filter(({ event }, place) => event.stream !== all[place - 1]?.event.stream).length
  expect(turns).toBeGreaterThan(2)
}
