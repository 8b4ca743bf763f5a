import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beforeFirst, chainHash, nextRoot } from './hash-chain.js'

describe('the chain of hashes', () => {
  it('begins with 64 zeros and goes on with SHA-256 of the hash before and the text', () => {
    expect(beforeFirst).toMatch(/^0{64}$/)
    // The digest of 64 zeros followed by "abc".
    expect(chainHash(beforeFirst, 'abc')).toBe('b64374d04ef9c4f39fddb1e0d6be38a0130f6c057fc0f4ee467ea0e18bc758f1')
  })

  it('law: a change to any text of a chain changes every hash from there on, and none before', () => {
    const chain = (texts: readonly string[]): string[] => {
      const hashes: string[] = []
      for (const text of texts) hashes.push(chainHash(hashes.at(-1) ?? beforeFirst, text))
      return hashes
    }
    let changed = 0
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), fc.nat(), fc.string(), (texts, anywhere, text) => {
        const place = anywhere % texts.length
        fc.pre(texts[place] !== text)
        changed += 1
        const before = chain(texts)
        const after = chain(texts.with(place, text))
        expect(after.map((hash, at) => hash === before[at])).toEqual(texts.map((_, at) => at < place))
      })
    )
    expect(changed).toBeGreaterThan(50)
  })

  it('the log root covers the root before, the hash and the moment', () => {
    expect(nextRoot('a', 'b', 'c')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    const root = nextRoot(beforeFirst, chainHash(beforeFirst, 'abc'), '2024-04-02T09:00:00.000Z')
    expect(new Set([root, nextRoot(beforeFirst, chainHash(beforeFirst, 'abd'), '2024-04-02T09:00:00.000Z'), nextRoot(beforeFirst, chainHash(beforeFirst, 'abc'), '2024-04-02T09:00:00.001Z'), nextRoot(root, chainHash(beforeFirst, 'abc'), '2024-04-02T09:00:00.000Z')]).size).toBe(4)
  })
})
