import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeTellings, type OwnTelling, type Placed } from './occurrences.js'

/** A telling written as `opening` or `opening>end`. */
const telling = (text: string): OwnTelling => ({ text, opening: text.split('>')[0] ?? '', isClosed: text.includes('>') })

const place = (told: readonly string[], held: readonly string[] = []): readonly Placed<OwnTelling>[] =>
  placeTellings(told.map(telling), {
    count: held.length,
    saysExactly: ({ text }, occurrence) => held[occurrence] === text,
    opensAlike: ({ opening }, occurrence) => telling(held[occurrence] ?? '').opening === opening
  })

const said = (placed: readonly Placed<OwnTelling>[]): readonly string[] =>
  placed.map(({ occurrence, tellings }) => `${String(occurrence)}: ${tellings.map(({ text }) => text).join(' then ')}`).toSorted()

describe('tellings of one key', () => {
  it.each<[string, string[], string[], string[]]>([
    ['take new places in the order of their content', ['b', 'a>1'], [], ['0: b then a>1']],
    ['that differ and are both open are two facts', ['b', 'a'], [], ['0: a', '1: b']],
    ['that differ and are both closed are two facts', ['b>1', 'a>1'], [], ['0: a>1', '1: b>1']],
    ['open beside the closed one that opens alike', ['b', 'a>1', 'b>1'], [], ['0: a>1', '1: b then b>1']],
    ['open beside a closed one that opens differently, once only', ['b', 'c', 'a>1'], [], ['0: b then a>1', '1: c']],
    ['as they are held take the places held', ['b>1'], ['b', 'b>1'], ['1: b>1']],
    ['held open and closed now keep their places by how they open', ['a>1', 'b>1'], ['b', 'a'], ['0: b>1', '1: a>1']],
    ['changed take a place that is left', ['c', 'a'], ['a', 'b'], ['0: a', '1: c']],
    ['as many as are held are not paired', ['d', 'a>1'], ['a', 'c'], ['0: a>1', '1: d']],
    ['more than are held are paired again as they were', ['b', 'a>1'], ['a>1'], ['0: b then a>1']],
    ['more than are held take the next places', ['c', 'a', 'b'], ['b'], ['0: b', '1: a', '2: c']]
  ])('%s', (_, told, held, expected) => {
    expect(said(place(told, held))).toEqual(expected)
  })

  const anyTelling = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '>1', '>2')).map(([opening, end]) => opening + end)
  const tellings = fc.uniqueArray(anyTelling, { maxLength: 7 })

  it('order: shuffled, they take the same places; each is placed once, at a place of its own', () => {
    let paired = 0
    fc.assert(
      fc.property(
        tellings.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        fc.array(anyTelling, { maxLength: 4 }),
        ([told, shuffled], held) => {
          const placed = place(told, held)
          expect(said(place(shuffled, held))).toEqual(said(placed))
          expect(placed.flatMap((one) => one.tellings.map(({ text }) => text)).toSorted()).toEqual(told.toSorted())
          expect(new Set(placed.map(({ occurrence }) => occurrence)).size).toBe(placed.length)
          if (placed.length < told.length) paired += 1
        }
      )
    )
    expect(paired).toBeGreaterThan(20)
  })

  it('again: what stands is found where it stands', () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const placed = place(told)
        const held = placed.toSorted((one, other) => one.occurrence - other.occurrence).map((one) => one.tellings.at(-1)?.text ?? '')
        expect(said(place(told, held))).toEqual(said(placed))
      })
    )
  })
})
