import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSums, leafOver, proofOf, rootBy, treeRoot } from './merkle-sum-tree.js'

const leaf = (text: string, met = 1) => leafOver(text, { '6.1': [met, 0] })
const leaves = fc.array(fc.tuple(fc.string(), fc.nat({ max: 9 })), { minLength: 1, maxLength: 20 }).map(found => found.map(([text, met], place) => leaf(`${place} ${text}`, met)))

describe('a sum tree', () => {
  it('sums what its leaves contribute', () => {
    fc.assert(
      fc.property(leaves, all => {
        expect(treeRoot(all).sums).toEqual(all.map(({ sums }) => sums).reduce(addSums))
      })
    )
  })

  it('has a proof for every leaf, which leads to the root; with anything else in its place it leads elsewhere', () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (all, number) => {
        const place = number % all.length
        const proof = proofOf(all, place) ?? []
        const root = treeRoot(all)
        expect(rootBy(all[place] as (typeof all)[number], proof)).toEqual(root)
        expect(rootBy(leaf('another'), proof).hash).not.toBe(root.hash)
        const [first, ...others] = proof
        if (first === undefined) return
        expect(rootBy(all[place] as (typeof all)[number], [{ ...first, side: first.side === 'left' ? 'right' : 'left' }, ...others]).hash).not.toBe(root.hash)
        expect(rootBy(all[place] as (typeof all)[number], [{ ...first, sums: { '6.1': [99, 0] } }, ...others]).hash).not.toBe(root.hash)
      })
    )
  })

  it('is another for another leaf, another order, one more, one less, and the last one twice', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map(text => leaf(text))
    const others = [
      [leaf('x'), ...all.slice(1)],
      [...all].reverse(),
      [...all, leaf('f')],
      all.slice(0, -1),
      [...all, all[4] as (typeof all)[number]],
      [leaf('a', 2), ...all.slice(1)],
      []
    ]
    expect(new Set([all, ...others].map(each => treeRoot(each).hash)).size).toBe(others.length + 1)
  })

  it('does not take a node for a leaf', () => {
    const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')]
    expect(treeRoot([treeRoot([a, b]), c]).hash).toBe(treeRoot([a, b, c]).hash)
    expect(leafOver(`${a.hash}${b.hash}`, addSums(a.sums, b.sums)).hash).not.toBe(treeRoot([a, b]).hash)
  })

  it('has no proof for a place that it has not', () => {
    expect([-1, 2, 0.5].map(place => proofOf([leaf('a'), leaf('b')], place))).toEqual([undefined, undefined, undefined])
  })
})
