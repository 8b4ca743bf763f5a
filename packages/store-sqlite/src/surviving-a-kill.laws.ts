import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { either } from 'fp-ts'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { StoredEvent } from '@kinfold/store'
import { facts, gather, journeyOf, rootOf } from '@kinfold/store/contract'
import { opened } from './own-folder.laws.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const eventsInARound = 3

/** Builds what the processes run, so that they run the sources as they are. Started from sources they would take seconds each. */
export const buildForProcesses = (): void => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/store-sqlite'], { cwd: root })
}

/** What a process appends: rounds of so many facts each, from a round on. */
interface Rounds {
  readonly file: string
  readonly stream: string
  readonly firstFact: number
  readonly firstRound: number
}

/** The text of a program that appends round after round until it is killed, and writes a dot for each that was answered for. */
const program = ({ file, stream, firstFact, firstRound }: Rounds): string => `
  import { writeSync } from 'node:fs'
  import { facts, momentOfAppends } from ${JSON.stringify(`${root}packages/store/dist/contract/journeys.js`)}
  import { openSqliteStore } from ${JSON.stringify(`${root}packages/store-sqlite/dist/index.js`)}
  const opened = await openSqliteStore({ file: ${JSON.stringify(file)}, now: () => momentOfAppends, create: true })()
  if (opened._tag === 'Left') throw new Error(JSON.stringify(opened.left))
  for (let round = ${firstRound}; ; round += 1) {
    const events = facts(${JSON.stringify(stream)}, ${eventsInARound}, ${firstFact} + round * ${eventsInARound})
    const expected = round === 0 ? { kind: 'no stream' } : { kind: 'revision', revision: round * ${eventsInARound} - 1 }
    const result = await opened.right.append([{ stream: ${JSON.stringify(stream)}, events, expected }])()
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
    writeSync(1, '.')
  }
`

/** Journeys that share no fact. */
const ann = { stream: journeyOf('ann'), firstFact: 0 }
const ben = { stream: journeyOf('ben'), firstFact: 1_000_000 }
const cat = { stream: journeyOf('cat'), firstFact: 2_000_000 }
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
  const text = program({ file, ...journey, firstRound })
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

/** What came of killing a writer many times over. */
export interface Kills {
  readonly kills: number
  /** Rounds answered for, over all trials. */
  readonly answered: number
  /** Trials in which a round that was not answered for was there, whole. */
  readonly wholeUnanswered: number
}

/** Law: after a kill at any moment, what was answered for is there, what was not is whole or absent, and places have no gaps. */
export const survivesKills = async (file: string, kills: number): Promise<Kills> => {
  // Round after round takes a millisecond or so: a delay of so many tenths falls anywhere within an append.
  const delays = fc.sample(fc.nat({ max: 300 }), kills)
  let [rounds, answeredInAll, wholeUnanswered] = [0, 0, 0]
  for (const delay of delays) {
    const writer = startWriter(file, ann, rounds)
    await writer.reaches(1)
    await new Promise((resolve) => setTimeout(resolve, delay / 10))
    const answered = await writer.kill()
    expect(answered).toBeGreaterThan(0)
    const found = wholeRounds(await held(file), ann)
    expect(found).toBeGreaterThanOrEqual(rounds + answered)
    expect(found).toBeLessThanOrEqual(rounds + answered + 1)
    answeredInAll += answered
    if (found > rounds + answered) wholeUnanswered += 1
    rounds = found
  }
  return { kills, answered: answeredInAll, wholeUnanswered }
}

/** Law: processes that append at once leave one order without gaps, and each finds all of its own in it. */
export const sharesBetweenProcesses = async (file: string, rounds: number, writersAtOnce = 2): Promise<void> => {
  const journeys = [ann, ben, cat].slice(0, writersAtOnce)
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
