import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { ownCertificate } from '@kinfold/protocol-double'
import { appended, batch, facts, idsOf, journeyOf } from '@kinfold/store/contract'
import { doublesOfOwn, opening } from './against-double.laws.js'
import { folderOfOwn } from './own-folder.laws.js'

const { double, store } = doublesOfOwn()
const folder = folderOfOwn()
const ann = journeyOf('ann')

describe('opening over TLS', () => {
  const users = { kinfold: 'a pass@word' }
  const credentials = { username: 'kinfold', password: 'a pass@word' }

  it('a server is believed by the authority that tlsCAFile names, and asks who it is', async () => {
    const tls = ownCertificate()
    writeFileSync(join(folder, 'ca.crt'), tls.certificate)
    const server = await double({ tls, users })
    const address = `esdb://kinfold:a%20pass%40word@${server.host}:${server.port}?tlsCAFile=ca.crt`
    const log = await store(server, { address, folder })
    await appended(log, batch(ann, facts(ann, 2)))
    expect(await idsOf(log.readAll())).toHaveLength(2)
    const outside = await store(server, { address: address.replace(/kinfold:.*@/, ''), folder, credentials })
    expect(await idsOf(outside.readAll())).toHaveLength(2)
  })

  it('without leave, or with a wrong password, it is refused: the server is named, the password is not', async () => {
    const tls = ownCertificate()
    writeFileSync(join(folder, 'ca.crt'), tls.certificate)
    const server = await double({ tls, users })
    const shown = `esdb://${server.host}:${server.port}`
    const denied = either.left({ code: 'STORE_ACCESS_DENIED', server: shown })
    expect(await opening(server, { address: `${shown}?tlsCAFile=ca.crt`, folder })).toEqual(denied)
    expect(await opening(server, { address: `${shown.replace('//', '//kinfold:wrong@')}?tlsCAFile=ca.crt`, folder, credentials })).toEqual(denied)
  })

  it('a server whose certificate nobody vouches for is not spoken to', async () => {
    const server = await double({ tls: ownCertificate() })
    writeFileSync(join(folder, 'other.crt'), ownCertificate().certificate)
    const shown = `esdb://${server.host}:${server.port}`
    const distrusted = either.left({ code: 'STORE_UNAVAILABLE', why: `${shown}: its certificate is not trusted` })
    expect(await opening(server, { address: shown })).toEqual(distrusted)
    expect(await opening(server, { address: `${shown}?tlsCAFile=other.crt`, folder })).toEqual(distrusted)
  })

  it('certificates that are not there, or are none, are named by their setting', async () => {
    const server = await double()
    const why = (name: string): unknown => either.left({ code: 'STORE_ADDRESS_MALFORMED', why: name })
    const address = `esdb://${server.host}:${server.port}?tlsCAFile=`
    writeFileSync(join(folder, 'none.crt'), '-----BEGIN CERTIFICATE-----\nsecret\n-----END CERTIFICATE-----\n')
    expect(await opening(server, { address: `${address}missing.crt`, folder })).toEqual(why('the file that tlsCAFile names cannot be read'))
    expect(await opening(server, { address: `${address}none.crt`, folder })).toEqual(why('the file that tlsCAFile names holds no certificate'))
    const [one, other] = [ownCertificate(), ownCertificate()]
    writeFileSync(join(folder, 'user.crt'), one.certificate)
    writeFileSync(join(folder, 'other.key'), other.key)
    const users = `${address.replace('tlsCAFile=', '')}userCertFile=user.crt&userKeyFile=`
    expect(await opening(server, { address: `${users}user.crt`, folder })).toEqual(why('the file that userKeyFile names holds no key'))
    expect(await opening(server, { address: `${users}other.key`, folder })).toEqual(why('the certificate and the key that it names do not go together'))
  })
})

describe('opening', () => {
  it('a malformed connection string is refused before anything is sent', async () => {
    const server = await double()
    expect(await opening(server, { address: 'esdb://ops:secret@host:0' })).toEqual(
      either.left({ code: 'STORE_ADDRESS_MALFORMED', why: 'a port is not a number from 1 to 65535' })
    )
  })

  it('nobody at home is said so', async () => {
    const server = await double()
    await server.stop().catch(() => {})
    const shown = `esdb://${server.host}:${server.port}`
    expect(await opening(server)).toEqual(either.left({ code: 'STORE_UNAVAILABLE', why: `${shown}: nobody answers there` }))
  })

  it('a cluster is found by its gossip, by one name or by several nodes', async () => {
    const server = await double()
    const at = `${server.host}:${server.port}`
    for (const address of [`esdb+discover://${at}?tls=false`, `esdb://${at},${server.host}:1?tls=false&gossipTimeout=1`]) {
      const log = await store(server, { address })
      expect(await idsOf(log.readAll())).toEqual([])
    }
  })

  it('a node that does not lead sends on to the one that does', async () => {
    const [follower, leader] = [await double(), await double()]
    follower.follow(leader)
    const log = await store(follower, { openingPauses: [1, 1] })
    await appended(log, batch(ann, facts(ann, 2)))
    expect(await idsOf(log.readAll())).toHaveLength(2)
    expect([leader.counted('append'), follower.counted('append')]).toEqual([1, 0])
  })
})
