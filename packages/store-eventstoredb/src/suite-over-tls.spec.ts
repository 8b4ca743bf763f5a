import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownCertificate, startProtocolDouble } from '@kinfold/protocol-double'
import type { ProtocolDouble } from '@kinfold/protocol-double'
import { careJourneyStream } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'
import { openedApart } from './against-server.laws.js'
import { folderOfOwn } from './own-folder.laws.js'

/** The suite for a server of one's own opens it so: with the certificate and the user that the connection string names. */
const folder = folderOfOwn()
let double: ProtocolDouble
let address: string

beforeAll(async () => {
  const tls = ownCertificate()
  double = await startProtocolDouble({ tls, users: { kinfold: 'changeit' } })
  writeFileSync(join(folder, 'ca.crt'), tls.certificate)
  address = `esdb://kinfold:changeit@${double.host}:${double.port}?tlsCAFile=${encodeURIComponent(join(folder, 'ca.crt'))}`
})
afterAll(() => double.stop())

it('the suite reaches a server over TLS, as the user that it lets in, and each test finds an empty log', async () => {
  const surroundings = { now: () => '2018-04-20T00:00:00.000Z' as Instant }
  for (const _test of ['one', 'other']) {
    const store = await openedApart(address, surroundings)
    const events = []
    for await (const { event } of store.readStream(careJourneyStream('north', 'c1'))) events.push(event)
    expect(events).toEqual([])
    await store.close()()
  }
})
