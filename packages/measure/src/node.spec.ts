import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, node, not, primitive, primitives, say, setting } from './index.js'
import type { Json, Node } from './index.js'
import { clauseOn } from './measures-for-tests.laws.js'

const word = (name: string, version = 1) => primitive<unknown, readonly unknown[], Json>({ name, version, all: () => null, say: (args, kids) => `${name} ${JSON.stringify(args)} ${kids.join('+')}` })

const one = word('a word of the node tests')

describe('registering a primitive', () => {
  it('twice under one name and version throws, though it be the same function', () => {
    expect(() => primitive(one)).toThrow('a word of the node tests@1')
    expect(() => word('a word of the node tests')).toThrow('registered already')
  })

  it('under a new version is another primitive', () => {
    const next = word('a word of the node tests', 2)
    expect(primitives().get('a word of the node tests@1')).toBe(one)
    expect(primitives().get('a word of the node tests@2')).toBe(next)
  })
})

/** Plain JSON, with keys and texts that could be taken for the signs that hold it together. */
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json[]>(null, true, false, 0, 1, 11, 'a', '', '1', 'a:1', '"', ',', '()'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'a:1,b', '', '"', '1'), tie('value'), { maxKeys: 3, noNullPrototype: true })
  )
})).value

const rekeyed = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(rekeyed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, rekeyed(part)]))
}

describe('the text of a definition', () => {
  const two = word('a word of the node tests1')
  const versionEleven = word('a word of the node tests', 11)

  it('does not depend on the order of the keys', () => {
    fc.assert(
      fc.property(json, args => {
        expect(node(one, rekeyed(args), []).text).toBe(node(one, args, []).text)
      })
    )
    expect(node(one, { a: 1, b: 2 }, []).text).toBe(node(one, { b: 2, a: 1 }, []).text)
  })

  const listed = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(listed)
    if (typeof value !== 'object' || value === null) return value
    return { entries: Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, listed(part)]) }
  }

  /** A definition, and what it is made of in a form that compares. */
  type Made = readonly [of: Node<unknown>, shape: unknown]

  const over = (parts: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
    fc
      .tuple(fc.constantFrom(one, two, versionEleven), fc.oneof(json, fc.constantFrom<Json[]>(1, 11, null)), fc.array(parts, { maxLength: 2 }))
      .map(([of, args, made]) => [node(of, args, made.map(([part]) => part)), [of.name, of.version, listed(args), made.map(([, shape]) => shape)]])

  const leaf = over(fc.constant<Made>([node(one, null, []), [one.name, one.version, null, []]]))
  const tree = fc.oneof(leaf, over(leaf))

  it('is one exactly where primitive, version, arguments and parts are', () => {
    let same = 0
    fc.assert(
      fc.property(tree, tree, ([of, shape], [other, otherShape]) => {
        expect(of.text === other.text).toBe(JSON.stringify(shape) === JSON.stringify(otherShape))
        if (of.text === other.text) same += 1
      }),
      { numRuns: 1000 }
    )
    expect(same).toBeGreaterThan(0)
  })

  it.each<[string, Node<unknown>, Node<unknown>]>([
    ['a version and an argument that run together', node(one, 11, []), node(versionEleven, 1, [])],
    ['a name that ends in a version', node(two, 1, []), node(one, 11, [])],
    ['a key that looks like two', node(one, { 'a:1,b': 2 }, []), node(one, { a: 1, b: 2 }, [])],
    ['a number and its text', node(one, 1, []), node(one, '1', [])],
    ['parts in another order', node(one, null, [node(one, 1, []), node(one, 2, [])]), node(one, null, [node(one, 2, []), node(one, 1, [])])],
    ['a part more deeply within', node(one, null, [node(one, null, [node(one, 1, [])])]), node(one, null, [node(one, null, []), node(one, 1, [])])]
  ])('tells apart %s', (_name, a, b) => {
    expect(a.text).not.toBe(b.text)
  })

  it('of a part that is shared is the same wherever it stands', () => {
    const shared = clauseOn('shared', [])
    expect(all(shared).kids[0]?.text).toBe(any(not(shared)).kids[0]?.kids[0]?.text)
  })

  it('has none for what JSON cannot hold', () => {
    expect(() => node(one, NaN, [])).toThrow()
    expect(() => node(one, undefined as never, [])).toThrow(TypeError)
  })
})

describe('a definition in words', () => {
  const [a, b] = [clauseOn('aged under 16', []), clauseOn('looked after', [])]

  it('is said from its parts', () => {
    expect(say(all(a, b))).toBe('aged under 16, and looked after')
    expect(say(any(a, not(b)))).toBe('either aged under 16, or not looked after')
    expect(say(node(one, { switch: 'x' }, [a]))).toBe('a word of the node tests {"switch":"x"} aged under 16')
  })

  it('may leave an argument to a switch', () => {
    expect(node(one, { shortBreaks: setting('shortBreaks') }, []).args).toEqual({ shortBreaks: { switch: 'shortBreaks' } })
  })
})
