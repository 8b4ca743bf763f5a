import { describe, expect, it } from 'vitest'
import { appended, batch, facts, journeyOf, refused } from '@kinfold/store/contract'
import { doublesOfOwn } from './against-double.laws.js'

const { double, store } = doublesOfOwn()
const ann = journeyOf('ann')
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A number once it no longer grows: nothing more is on its way. */
const whenNoMoreComes = async (count: () => number): Promise<number> => {
  for (let seen = -1; ; seen = count()) {
    await pause(500)
    if (count() === seen) return seen
  }
}

describe('a slow reader', () => {
  it.each(['readAll', 'readStream', 'subscribe'] as const)('%s: it holds the server back: no more is sent than what is on the way', async (kind) => {
    const server = await double()
    const log = await store(server)
    const count = 2_000
    for (let from = 0; from < count; from += 500) await appended(log, batch(ann, facts(ann, 500, from)))
    const before = server.counted('event sent')
    const { signal } = new AbortController()
    const reading = { readAll: () => log.readAll(), readStream: () => log.readStream(ann), subscribe: () => log.subscribe({ signal }) }[kind]()
    let seen = 0
    for await (const { revision } of reading) {
      expect(revision).toBe(seen)
      seen += 1
      if (seen === 5) {
        const sent = await whenNoMoreComes(() => server.counted('event sent') - before)
        // Some 64 KiB of window and the buffers of two processes in one, of events of a kilobyte each.
        expect(sent).toBeGreaterThan(5)
        expect(sent).toBeLessThan(count / 2)
        await pause(200)
        expect(server.counted('event sent') - before).toBe(sent)
      }
      if (seen === count) break
    }
    expect(seen).toBe(count)
  })
})

describe('a large append', () => {
  it('goes in one piece or not at all: a server that takes less than the port allows refuses it whole', async () => {
    const server = await double({ maximumAppendBytes: 50_000 })
    const log = await store(server)
    expect(await refused(log, batch(ann, facts(ann, 200)))).toMatchObject({ code: 'STORE_BATCH_TOO_LARGE', stream: ann, events: 200 })
    expect(server.log.all().filter(({ stream }) => stream === ann)).toEqual([])
    expect(await appended(log, batch(ann, facts(ann, 10)))).toMatchObject([{ written: 10 }])
  })

  it('of the most events that the port allows fits into the least that a server of default settings takes', async () => {
    const server = await double({ maximumAppendBytes: 1024 * 1024 })
    const log = await store(server)
    expect(await appended(log, batch(ann, facts(ann, 1_000)))).toMatchObject([{ written: 1_000 }])
  })
})
