import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beforeFirst, chainHash } from './hash-chain.js'
import { checkChain, type Link } from './check-chain.js'
import type { StoreError } from './port.js'

/** Takes link after link until one does not follow. */
const verifyChain = (links: readonly Link[]): either.Either<StoreError, unknown> => {
  const check = checkChain()
  for (const link of links) {
    const taken = check.take(link)
    if (either.isLeft(taken)) return taken
  }
  return either.right(check.counted())
}

const streamOf = (stream: string, texts: readonly string[]): readonly Link[] => {
  const links: Link[] = []
  for (const [revision, text] of texts.entries()) links.push({ stream, revision, text, hash: chainHash(links.at(-1)?.hash ?? beforeFirst, text) })
  return links
}

const chains = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(fc.string(), { minLength: 1, maxLength: 5 })), { selector: ([stream]) => stream, minLength: 1 })
  .map((streams) => streams.flatMap(([stream, texts]) => streamOf(stream, texts)))

describe('checking a chain', () => {
  it('law: what was chained is in order, and is counted', () => {
    fc.assert(
      fc.property(chains, (links) => {
        expect(verifyChain(links)).toEqual(either.right({ streams: new Set(links.map(({ stream }) => stream)).size, events: links.length }))
      })
    )
  })

  it('law: one text, hash or revision that is not what it was is found where it stands', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.constantFrom('text', 'hash', 'revision'), (links, anywhere, part) => {
        const place = anywhere % links.length
        const link = links[place]
        if (link === undefined) throw new Error('a chain has a link')
        const { stream, revision } = link
        const changed = { ...link, ...{ text: { text: `${link.text}.` }, hash: { hash: beforeFirst }, revision: { revision: revision + 1 } }[part] }
        expect(verifyChain(links.with(place, changed))).toEqual(either.left({ code: 'STORE_CHAIN_BROKEN', stream, revision }))
      })
    )
  })

  it('law: a link taken out is found, unless it was the last of its stream', () => {
    const seen = { last: 0, earlier: 0 }
    fc.assert(
      fc.property(chains, fc.nat(), (links, anywhere) => {
        const place = anywhere % links.length
        const link = links[place]
        const isLast = links[place + 1]?.stream !== link?.stream
        seen[isLast ? 'last' : 'earlier'] += 1
        expect(either.isRight(verifyChain(links.filter((_, at) => at !== place)))).toBe(isLast)
      }),
      { numRuns: 200 }
    )
    expect(Math.min(seen.last, seen.earlier)).toBeGreaterThan(20)
  })
})
