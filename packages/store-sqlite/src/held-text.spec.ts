import { readFileSync, writeFileSync } from 'node:fs'
import { either } from 'fp-ts'
import { expect, it } from 'vitest'
import { appended, batch, facts, failing, gather, journeyOf, refused } from '@kinfold/store/contract'
import { filesOfOwn, opened } from './own-folder.laws.js'

const nextFile = filesOfOwn()
const [ann, ben] = [journeyOf('ann'), journeyOf('ben')]

/** A log in whose file bytes that are no text stand in place of some, at every place where these stand. */
const spoilt = async (words: string): Promise<string> => {
  const file = nextFile()
  const store = await opened(file)
  await appended(store, batch(ann, facts(ann, 3)), batch(ben, facts(ben, 3, 10)))
  await store.metadata.write(ann, { keptUntil: '2093' }, { kind: 'any' })()
  await store.close()()
  const held = readFileSync(file)
  let places = 0
  for (let at = held.indexOf(words); at >= 0; at = held.indexOf(words, at + 1)) {
    held.writeUInt8(0xff, at)
    places += 1
  }
  expect(places).toBeGreaterThan(0)
  writeFileSync(file, held)
  return file
}

it('an event whose bytes are no text stops a reading that meets it, and names it; libsql alone would end the process', async () => {
  const [second] = facts(ann, 1, 1)
  const store = await opened(await spoilt(`"id":"${second?.id ?? ''}`), {})
  const unreadable = { code: 'STORE_EVENT_UNREADABLE', stream: ann, revision: 1, why: 'its text is damaged' }
  for (const reading of [store.readAll(), store.readStream(ann), store.readByStream()]) expect(await failing(reading)).toEqual(unreadable)
  expect(await gather(store.readStream(ben))).toHaveLength(3)
  expect(await store.verify()()).toEqual(either.left(unreadable))
  await store.close()()
})

it('an append that meets such bytes is refused, and a check names metadata that has them', async () => {
  const file = await spoilt((await gatherHashes()).at(-1) ?? '')
  const store = await opened(file, {})
  expect(await refused(store, batch(ben, facts(ben, 1, 20)))).toEqual({ code: 'STORE_FILE_UNUSABLE', file, why: 'the file is damaged' })
  await store.close()()
  const other = await opened(await spoilt('"2093"'), {})
  expect(await other.metadata.read(ann)()).toEqual(either.left({ code: 'STORE_METADATA_BROKEN', stream: ann, revision: 0 }))
  expect(await other.verify()()).toEqual(either.left({ code: 'STORE_METADATA_BROKEN', stream: ann, revision: 0 }))
  await other.close()()
})

/** The hashes that the events of such a log have. */
const gatherHashes = async (): Promise<readonly string[]> => {
  const store = await opened(nextFile())
  await appended(store, batch(ann, facts(ann, 3)), batch(ben, facts(ben, 3, 10)))
  const all = await gather(store.readAll())
  await store.close()()
  return all.map(({ hash }) => hash)
}
