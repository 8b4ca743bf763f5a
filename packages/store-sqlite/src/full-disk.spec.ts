import { either } from 'fp-ts'
import { expect, it } from 'vitest'
import { appended, batch, facts, gather, idsOf, journeyOf, momentOfAppends, refused } from '@kinfold/store/contract'
import { decodeEvent } from '@kinfold/vocabulary'
import { connect } from './connection.js'
import { filesOfOwn, opened } from './own-folder.laws.js'
import { sqliteStore } from './sqlite-store.js'

const nextFile = filesOfOwn()
const [ann, ben] = [journeyOf('ann'), journeyOf('ben')]

it('an append that the disk has no room for leaves nothing, and what was there before is whole', async () => {
  const file = nextFile()
  await (await opened(file)).close()()
  const connection = connect(file, 5)
  const store = sqliteStore({ file, connection, now: () => momentOfAppends, decode: decodeEvent, lookEvery: 5 })
  await appended(store, batch(ann, facts(ann, 5)))
  connection.execute('PRAGMA max_page_count = 40')
  const full = { code: 'STORE_UNAVAILABLE', why: 'the disk is full' }
  expect(await refused(store, batch(ben, facts(ben, 2, 5000)), batch(ann, facts(ann, 500, 5)))).toEqual(full)
  expect(await idsOf(store.readAll())).toEqual(facts(ann, 5).map(({ id }) => id))
  expect(either.toUnion(await store.verify()())).toMatchObject({ streams: 1, events: 5 })
  connection.execute('PRAGMA max_page_count = 4000')
  await appended(store, batch(ben, facts(ben, 2, 5000)), batch(ann, facts(ann, 500, 5)))
  expect((await gather(store.readAll())).map(({ position }) => Number(position))).toEqual(Array.from({ length: 507 }, (_, place) => place + 1))
  await store.close()()
})
