import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { either } from 'fp-ts'
import fc from 'fast-check'
import { expect } from 'vitest'
import { appended, batch, facts, gather, journeyOf, rootOf } from '@kinfold/store/contract'
import { opened } from './own-folder.laws.js'

const ann = journeyOf('ann')
const [rounds, eventsInARound] = [40, 5]
const [headerOfLog, headerOfFrame, pageSize] = [32, 24, 4096]
const frame = headerOfFrame + pageSize

/** The ways in which the last write of a machine that loses its power can come out. */
const tears: Readonly<Record<string, (log: Buffer, at: number) => Buffer>> = {
  'cut short': (log, at) => log.subarray(0, at),
  'zeros from there on': (log, at) => Buffer.concat([log.subarray(0, at), Buffer.alloc(log.length - at)]),
  'a sector that was not written': (log, at) => {
    const sector = at - (at % 512)
    return Buffer.concat([log.subarray(0, sector), Buffer.alloc(Math.min(512, log.length - sector), 0xa5), log.subarray(sector + 512)])
  }
}

/**
 * Law: whatever of the write-ahead log was torn, the log is a beginning of what was appended, whole round by whole round, in order and
 * in itself sound. (Rounds that were answered for had been synced, so that no loss of power takes them: here even those are torn.)
 */
export const survivesTornLogs = async (nextFile: () => string, trials: number): Promise<ReadonlyMap<number, number>> => {
  const file = nextFile()
  const store = await opened(file)
  for (let round = 0; round < rounds; round += 1) await appended(store, batch(ann, facts(ann, eventsInARound, round * eventsInARound)))
  const log = readFileSync(`${file}-wal`)
  expect(log.length).toBeGreaterThan(frame * rounds)
  const found = new Map<number, number>()
  for (const [trial, where] of fc.sample(fc.nat(), trials).entries()) {
    const copy = nextFile()
    copyFileSync(file, copy)
    const [, tear] = Object.entries(tears)[trial % 3] ?? []
    writeFileSync(`${copy}-wal`, tear?.(log, headerOfLog + (where % (log.length - headerOfLog))) ?? log)
    const torn = await opened(copy, {})
    const all = await gather(torn.readAll())
    expect(all.map(({ event }) => event.id)).toEqual(facts(ann, all.length).map(({ id }) => id))
    expect(all.length % eventsInARound).toBe(0)
    expect(await torn.verify()()).toEqual(either.right({ streams: all.length === 0 ? 0 : 1, events: all.length, root: rootOf(all) }))
    await appended(torn, batch(ann, facts(ann, rounds * eventsInARound)))
    expect(await gather(torn.readAll())).toHaveLength(rounds * eventsInARound)
    await torn.close()()
    found.set(all.length / eventsInARound, (found.get(all.length / eventsInARound) ?? 0) + 1)
  }
  await store.close()()
  return found
}

/** Law: pages of the file that were torn while they were brought over from a write-ahead log that is whole are mended by it. */
export const survivesTornPages = async (nextFile: () => string, trials: number): Promise<void> => {
  const file = nextFile()
  const store = await opened(file)
  for (let round = 0; round < rounds; round += 1) await appended(store, batch(ann, facts(ann, eventsInARound, round * eventsInARound)))
  const log = readFileSync(`${file}-wal`)
  const pages = Array.from({ length: (log.length - headerOfLog) / frame }, (_, place) => log.readUInt32BE(headerOfLog + place * frame))
  const length = pageSize * Math.max(...pages)
  for (const { seed, which } of fc.sample(fc.record({ seed: fc.nat({ max: 255 }), which: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }) }), trials)) {
    const copy = nextFile()
    const torn = Buffer.alloc(length)
    readFileSync(file).copy(torn)
    for (const each of which) torn.fill(seed, ((pages[each % pages.length] ?? 1) - 1) * pageSize + 512, (pages[each % pages.length] ?? 1) * pageSize)
    writeFileSync(copy, torn)
    writeFileSync(`${copy}-wal`, log)
    const mended = await opened(copy, {})
    expect(await mended.verify()()).toMatchObject(either.right({ streams: 1, events: rounds * eventsInARound }))
    await mended.close()()
  }
  await store.close()()
}
