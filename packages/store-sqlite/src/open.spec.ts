import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { expect, it } from 'vitest'
import type { Instant } from '@kinfold/vocabulary'
import { careJourneyStream, eventId, factId } from '@kinfold/vocabulary'
import { openSqliteStore } from './open.js'

it('smoke', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kinfold-')), 'log')
  const opened = await openSqliteStore({ file, now: () => '2020-01-01T00:00:00.000Z' as Instant, create: true })()
  if (either.isLeft(opened)) throw new Error(JSON.stringify(opened.left))
  const store = opened.right
  const stream = careJourneyStream('a', 'b')
  const fact = factId({ authority: 'a', subject: 'b', kind: 'x', key: 'y', occurrence: 0 })
  const content = { type: 'Born', version: 1, effectiveOn: '2010-01-01', payload: {} } as never
  const event = { ...(content as object), id: eventId(fact, content), stream, factId: fact, recordedAt: '2020-01-01T00:00:00.000Z', recordedBy: 'x', source: { system: 's' }, correlationId: 'c', causationId: 'c' } as never
  expect(await store.append([{ stream, events: [event], expected: { kind: 'no stream' } }])()).toEqual(either.right([{ stream, revision: 0, written: 1, known: 0 }]))
  expect(await store.append([{ stream, events: [event], expected: { kind: 'no stream' } }])()).toEqual(either.right([{ stream, revision: 0, written: 0, known: 1 }]))
  for await (const s of store.readAll()) expect(s.event).toEqual(event)
  for await (const s of store.readByStream()) console.log(s)
  console.log(await store.verify()())
})
