import { expect, it } from 'vitest'
import { appended, batch, facts, idsOf, journeyOf, momentOfAppends } from '@kinfold/store/contract'
import type { StoredEvent, StreamEvents } from '@kinfold/store'
import { decodeEvent } from '@kinfold/vocabulary'
import { type Connection, connect } from './connection.js'
import { filesOfOwn, opened } from './own-folder.laws.js'
import { sqliteStore } from './sqlite-store.js'

const nextFile = filesOfOwn()

const flat = async function* (streams: AsyncIterable<StreamEvents>): AsyncGenerator<StoredEvent> {
  for await (const { events } of streams) yield* events
}

it('a reading fetches as it is read: who stops early has had one page, not the log', async () => {
  const file = nextFile()
  await (await opened(file)).close()()
  const connection = connect(file, 5)
  let fetched = 0
  const counting: Connection = {
    ...connection,
    prepare: (sql) => {
      const statement = connection.prepare(sql)
      return {
        ...statement,
        rows: (...values) => {
          const rows = statement.rows(...values)
          fetched += rows.length
          return rows
        }
      }
    }
  }
  const store = sqliteStore({ file, connection: counting, now: () => momentOfAppends, decode: decodeEvent, lookEvery: 5 })
  const streams = Array.from({ length: 30 }, (_, child) => journeyOf(`child${child}`))
  await appended(store, ...streams.map((stream, child) => batch(stream, facts(stream, 100, child * 1000))))
  const whole = journeyOf('child0')
  for (const reading of [store.readAll(), store.readByStream(), store.readByStream({ streamPrefix: whole }), store.readStream(whole)]) {
    fetched = 0
    for await (const first of reading) {
      expect(first).toBeDefined()
      break
    }
    expect(fetched).toBeGreaterThan(0)
    expect(fetched).toBeLessThanOrEqual(500)
  }
  await store.close()()
})

it('a reading of many pages is one cut: what is appended meanwhile stays out of the later pages too', async () => {
  const store = await opened(nextFile())
  const streams = ['ann', 'ben', 'cat'].map(journeyOf)
  await appended(store, ...streams.map((stream, child) => batch(stream, facts(stream, 600, child * 10_000))))
  const readings = [
    [1800, () => store.readAll()],
    [1800, () => store.readAll({ streamPrefix: 'careJourney-' })],
    [1800, () => flat(store.readByStream())],
    [600, () => store.readStream(journeyOf('cat'))],
    [600, () => store.readStream(journeyOf('cat'), { backwards: true })]
  ] as const
  for (const [place, [count, read]] of readings.entries()) {
    const before = await idsOf(read())
    const seen: string[] = []
    for await (const { event } of read()) {
      if (seen.length === 0) await appended(store, ...streams.map((stream, child) => batch(stream, facts(stream, 2, child * 10_000 + 1000 + place * 2))))
      seen.push(event.id)
    }
    expect(seen).toEqual(before)
    expect(seen).toHaveLength(count + place * (count / 300))
  }
  await store.close()()
})
