import { expect, it } from 'vitest'
import { appended, batch, facts, journeyOf, momentOfAppends } from '@kinfold/store/contract'
import { decodeEvent } from '@kinfold/vocabulary'
import { type Connection, connect } from './connection.js'
import { filesOfOwn, opened } from './own-folder.laws.js'
import { sqliteStore } from './sqlite-store.js'

const nextFile = filesOfOwn()

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
