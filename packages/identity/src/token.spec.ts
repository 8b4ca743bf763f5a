import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryIdentity } from './memory-identity.js'
import { normalise } from './normalise.js'
import type { TokenKind } from './port.js'
import { fingerprintOf, tokenOf } from './token.js'

const kinds: readonly TokenKind[] = ['child', 'pupil number', 'postcode', 'worker']
const secret = Uint8Array.from({ length: 32 }, (_, place) => place)
const otherSecret = Uint8Array.from({ length: 32 }, () => 7)

const kind = fc.constantFrom(...kinds)
const authority = fc.constantFrom('barsetshire', 'Barsetshire', 'borchester')
const value = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }).map(String))

describe('tokens', () => {
  it('stay the same for ever: a log outlives the program that wrote it', () => {
    expect(tokenOf(secret, 'barsetshire', 'child', '104')).toBe('0bfee4f9ba6b67930de2ae94e40c4ac3')
    expect(tokenOf(secret, 'barsetshire', 'pupil number', 'A123456789012')).toBe('upn-f0632fb5d673c567cd1384f6dfe8a9e8')
    expect(tokenOf(secret, 'barsetshire', 'postcode', 'zz993vz')).toBe('pc-1fa4c5fb7e1ca582e1b5b239529080f6')
    expect(tokenOf(secret, 'barsetshire', 'worker', '104')).toBe('sw-1821be0b33b79e777bc37da10b560689')
    expect(fingerprintOf(secret)).toBe('d780fd1af695271f')
  })

  it('have the shape of their kind, without dots', () => {
    fc.assert(
      fc.property(kind, authority, value, (of, council, held) => {
        const prefix = { child: '', 'pupil number': 'upn-', postcode: 'pc-', worker: 'sw-' }[of]
        const token = tokenOf(secret, council, of, held)
        expect(token.startsWith(prefix)).toBe(true)
        expect(token.slice(prefix.length)).toMatch(/^[0-9a-f]{32}$/)
      })
    )
  })

  it('law: two tokens are equal exactly when authority, kind and spelling are equal', () => {
    const seen = { equal: 0, different: 0 }
    const subject = fc.tuple(authority, kind, value)
    fc.assert(
      fc.property(subject, subject, fc.boolean(), (one, another, again) => {
        const [council, of, held] = one
        const [otherCouncil, otherKind, otherHeld] = again ? ([council, of, ` ${held}\t`] as const) : another
        const same = council === otherCouncil && of === otherKind && normalise(of, held) === normalise(otherKind, otherHeld)
        seen[same ? 'equal' : 'different'] += 1
        expect(tokenOf(secret, council, of, held) === tokenOf(secret, otherCouncil, otherKind, otherHeld)).toBe(same)
      }),
      { numRuns: 500 }
    )
    expect(Math.min(seen.different, seen.equal)).toBeGreaterThan(100)
  })

  it('law: many values have as many tokens', () => {
    const tokens = new Set(Array.from({ length: 20_000 }, (_, number) => tokenOf(secret, 'barsetshire', 'child', String(number))))
    expect(tokens.size).toBe(20_000)
  })

  it('law: no token holds the value, and another secret gives another token', () => {
    const long = fc.string({ minLength: 12, unit: fc.constantFrom(...'0123456789abcdef') })
    fc.assert(
      fc.property(kind, long, (of, held) => {
        const token = tokenOf(secret, 'barsetshire', of, held)
        expect(token.toLowerCase()).not.toContain(held.toLowerCase())
        expect(tokenOf(otherSecret, 'barsetshire', of, held)).not.toBe(token)
      })
    )
    expect(fingerprintOf(otherSecret)).not.toBe(fingerprintOf(secret))
    expect(Buffer.from(secret).toString('hex')).not.toContain(fingerprintOf(secret))
  })

  it('parts that run together differently are different people', () => {
    expect(tokenOf(secret, 'a', 'child', 'b","child","c')).not.toBe(tokenOf(secret, 'a","child","b', 'child', 'c'))
  })
})

describe('an identity in memory', () => {
  it('remembers what it gave a token for, and only that', () => {
    const identity = memoryIdentity(secret)
    const found = identity.find('barsetshire', 'child', ' 104 ')
    expect(identity.reveal(found)).toBeUndefined()
    expect(identity.token('barsetshire', 'child', '104')).toBe(found)
    expect(identity.reveal(found)).toBe('104')
    expect(identity.reveal(identity.find('borchester', 'child', '104'))).toBeUndefined()
    expect(identity.reveal(identity.token('barsetshire', 'postcode', 'zz993vz'))).toBe('ZZ99 3VZ')
    expect(identity.reveal('nobody')).toBeUndefined()
    expect(identity.fingerprint).toBe(fingerprintOf(secret))
  })

  it('keeps its secret even where the caller wipes the bytes it gave', async () => {
    const bytes = Uint8Array.from(secret)
    const identity = memoryIdentity(bytes)
    bytes.fill(0)
    expect(identity.find('barsetshire', 'child', '104')).toBe(tokenOf(secret, 'barsetshire', 'child', '104'))
    expect(await identity.save()()).toMatchObject({ _tag: 'Right' })
  })
})
