import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownName, withoutCredentials } from '@kinfold/store'
import { isServerAddress, parseServerAddress } from './address.js'

const read = (text: string): unknown => either.toUnion(parseServerAddress(text))

describe('a connection string', () => {
  it('names one server, several nodes, or a cluster that is found by one name', () => {
    expect(read('esdb://node1.council.example')).toMatchObject({ hosts: [{ host: 'node1.council.example', port: 2113 }], isDiscovered: false, isEncrypted: true })
    expect(read('esdb://a:2111,b:2112,[fd00::1]:2113/')).toMatchObject({ hosts: [{ host: 'a', port: 2111 }, { host: 'b', port: 2112 }, { host: 'fd00::1', port: 2113 }] })
    expect(read(' ESDB+discover://cluster.council.example ')).toMatchObject({ hosts: [{ host: 'cluster.council.example' }], isDiscovered: true })
  })

  it('holds a user and a password, decoded, with an @ in them or not', () => {
    expect(read('esdb://ops:p%40ss%2F%3F%25@host')).toMatchObject({ credentials: { username: 'ops', password: 'p@ss/?%' } })
    expect(read('esdb://ops:p@ss:word@host')).toMatchObject({ credentials: { username: 'ops', password: 'p@ss:word' }, hosts: [{ host: 'host' }] })
    expect(read('esdb://host')).toMatchObject({ credentials: undefined })
  })

  it('holds settings, under names in any case', () => {
    const text = 'esdb://a?tls=true&TLSCAFILE=certs%2Fca.crt&user-cert-file=u.crt&userKeyFile=u.key&max_discover_attempts=3&keepAliveInterval=-1&connectionName=north'
    expect(read(text)).toMatchObject({
      files: { tlsCAFile: 'certs/ca.crt', userCertFile: 'u.crt', userKeyFile: 'u.key' },
      numbers: { maxDiscoverAttempts: 3, keepAliveInterval: -1 },
      connectionName: 'north'
    })
  })

  it.each([
    ['esdb://', 'a host is not a name or an address, with :PORT behind it where need be'],
    ['esdb://a,,b', 'a host is not a name or an address, with :PORT behind it where need be'],
    ['esdb://a:99999', 'a port is not a number from 1 to 65535'],
    ['esdb://user@a', 'what stands before the @ is not USER:PASSWORD'],
    ['esdb://user:@a', 'what stands before the @ is not USER:PASSWORD'],
    ['esdb://u:100%@a', 'a % in it is not followed by two hexadecimal digits; write % itself as %25'],
    ['esdb://a/b', 'it holds a / that separates nothing; write one in a password as %2F'],
    ['esdb://a?tls=true?tls=true', 'it holds more than one ?; write one in a password as %3F'],
    ['esdb://a?colour=red', 'a setting behind the ? is not known'],
    ['esdb://a?tls', 'tls has no value'],
    ['esdb://a?tls=perhaps', 'tls is neither true nor false'],
    ['esdb://a?tlsVerifyCert=false', 'tlsVerifyCert can only be true: name the authority of the certificate with tlsCAFile'],
    ['esdb://a?throwOnAppendFailure=false', 'throwOnAppendFailure can only be true'],
    ['esdb://a?nodePreference=follower', 'nodePreference can only be leader: other nodes lag behind what was answered for'],
    ['esdb://a?defaultDeadline=soon', 'defaultDeadline is not a whole number'],
    ['esdb://a?defaultDeadline=0', 'defaultDeadline is less than 1'],
    ['esdb://a?keepAliveInterval=9999', 'keepAliveInterval is less than 10000'],
    ['esdb://a?userKeyFile=k', 'userCertFile and userKeyFile go together'],
    ['esdb://node1.council.example?tls=false', 'tls=false is only for a server on this machine: what is sent would be read on the way'],
    ['esdb+discover://a,b', 'esdb+discover:// takes one name; several nodes are listed behind esdb://'],
    ['http://a', 'it does not begin with esdb:// or esdb+discover://']
  ])('%s: %s', (text, why) => {
    expect(read(text)).toBe(why)
  })

  it('may go without TLS to this machine', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(read(`esdb://${host}?tls=false`)).toMatchObject({ isEncrypted: false })
  })

  it('is told from the name of a file', () => {
    expect(['esdb://a', 'esdb+discover://a', 'ESDB://a', 'care.db', 'esdb:care.db', './esdb://a'].map(isServerAddress)).toEqual([true, true, true, false, false, false])
  })
})

describe('what is shown of a connection string', () => {
  const userPart = fc.string({ unit: fc.constantFrom(...'abc:@/?#%&=. é'.split('')), minLength: 1, maxLength: 20 })

  it('law: no obstacle repeats a password, and no shown name holds one', () => {
    let refused = 0
    fc.assert(
      fc.property(userPart, fc.constantFrom('', ',', ':99999', '?colour=red', '/x'), (noise, end) => {
        const secret = `Geheim${noise}Wort`
        const text = `esdb://ops:${secret}@host${end}`
        const parsed = parseServerAddress(text)
        if (either.isLeft(parsed)) {
          refused += 1
          expect(parsed.left).not.toMatch(/Geheim|Wort/)
        }
        expect(shownName(text)).not.toMatch(/Geheim|Wort|ops/)
        if (!/\s/.test(noise)) expect(withoutCredentials(`tried ${text}, in vain; ${text}`)).not.toMatch(/Geheim|Wort|ops/)
      }),
      { numRuns: 500 }
    )
    expect(refused).toBeGreaterThan(50)
  })

  it('is the scheme, the hosts and the settings; a file name is shown as it is', () => {
    expect(shownName('esdb+discover://a:b@cluster?tls=true')).toBe('esdb+discover://cluster?tls=true')
    expect(shownName('esdb://cluster')).toBe('esdb://cluster')
    expect(shownName('a@b.db')).toBe('a@b.db')
  })
})
