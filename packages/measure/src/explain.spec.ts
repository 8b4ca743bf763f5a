import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '@kinfold/calendar'
import { all, any, explainAt, explainOn, node, not, primitive, say, truthOn, valueOf } from './index.js'
import type { Clause, Evidence, Node, Row, Tri, Truth } from './index.js'
import { clauseOn, somebody } from './measures-for-tests.laws.js'
import { askedDays, someTri } from './spans-for-tests.laws.js'

const silenceOf = (name: string): Evidence => ({ facts: [], silences: [{ types: ['ReviewHeld'], about: [name], from: 0 as Day, to: 1 as Day, covered: true }] })

const witnessed = primitive<Tri, readonly [], { readonly name: string; readonly value: string }>({
  name: 'a clause with a silence of its own',
  version: 1,
  all: (_subject, { value }) => (value === 'true' ? { surely: [0, 9] as never, possibly: [0, 9] as never } : { surely: [], possibly: value === 'false' ? [] : ([0, 9] as never) }),
  on: (_day, _subject, { name, value }) => ({ value: value === 'true' ? true : value === 'false' ? false : undefined, evidence: silenceOf(name) }),
  say: ({ name }) => name
})

const clause = (name: string, value: Truth): Clause => node(witnessed, { name, value: String(value) }, [])
const cited = ({ evidence }: Row): readonly string[] => evidence.silences.flatMap(({ about }) => about ?? [])
const on = (of: Clause): Row => explainOn(of, somebody)(0 as Day)

const shape = (row: Row): unknown => [row.clause, row.value, row.rows.map(shape)]

describe('a clause explained on a day', () => {
  it('has a row for each clause within it, as the tree has them', () => {
    const tree = all(clause('a', true), any(clause('b', false), not(clause('c', true))), clause('d', undefined))
    expect(shape(on(tree))).toEqual([
      'a, and either b, or not c, and d',
      false,
      [
        ['a', true, []],
        ['either b, or not c', false, [['b', false, []], ['not c', false, [['c', true, []]]]]],
        ['d', undefined, []]
      ]
    ])
  })

  it.each<[string, Clause, Truth, readonly string[]]>([
    ['all, of which every one holds: on all of them', all(clause('a', true), clause('b', true)), true, ['a', 'b']],
    ['all, of which some do not hold: on the first of these', all(clause('a', true), clause('b', false), clause('c', false)), false, ['b']],
    ['all, of which one cannot be known: on all of them', all(clause('a', true), clause('b', undefined)), undefined, ['a', 'b']],
    ['any, of which some hold: on the first of these', any(clause('a', undefined), clause('b', true), clause('c', true)), true, ['b']],
    ['any, of which none holds: on all of them', any(clause('a', false), clause('b', false)), false, ['a', 'b']],
    ['any, of which one cannot be known: on all of them', any(clause('a', false), clause('b', undefined)), undefined, ['a', 'b']],
    ['not: on what the clause itself rests', not(clause('a', true)), false, ['a']],
    ['not, of what cannot be known', not(clause('a', undefined)), undefined, ['a']],
    ['all of none: on nothing', all(), true, []],
    ['any of none: on nothing', any(), false, []]
  ])('rests, %s', (_name, of, value, evidence) => {
    expect(on(of).value).toBe(value)
    expect(cited(on(of))).toEqual(evidence)
  })

  const trees: fc.Arbitrary<Clause> = fc.letrec<{ tree: Clause }>(tie => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      someTri.map(({ surely, possibly }) => clauseOn('given', surely, possibly)),
      fc.array(tie('tree'), { maxLength: 3 }).map(parts => all(...parts)),
      fc.array(tie('tree'), { maxLength: 3 }).map(parts => any(...parts)),
      tie('tree').map(not)
    )
  })).tree

  it('is what it is over all days', () => {
    const seen = new Set<Truth>()
    fc.assert(
      fc.property(trees, fc.constantFrom(...askedDays.slice(0, -1)), (tree, day) => {
        const { value } = explainOn(tree, somebody)(day)
        expect(value).toBe(truthOn(valueOf(tree, somebody), day))
        seen.add(value)
      }),
      { numRuns: 500 }
    )
    expect(seen.size).toBe(3)
  })
})

describe('an answer for each occasion', () => {
  const occasions = primitive<readonly string[]>({ name: 'occasions that a test gives', version: 1, all: () => ['first', 'second'], say: () => 'occasions' })
  const early = primitive<readonly Truth[], readonly [readonly string[]]>({
    name: 'whether an occasion was the first',
    version: 1,
    all: (_subject, _args, [given]) => given.map(each => each === 'first'),
    at: (index, _subject, _args, [given]) => ({ value: given.value[index] === 'first', evidence: silenceOf(given.value[index] ?? 'none') }),
    say: (_args, [given = '']) => `the first of the ${given}`
  })
  const of: Node<readonly Truth[]> = node(early, null, [node(occasions, null, [])])

  it('is explained one by one, and is what it is for all at once', () => {
    const rows = [0, 1].map(explainAt(of, somebody))
    expect(rows.map(row => row.value)).toEqual(valueOf(of, somebody))
    expect(rows.map(cited)).toEqual([['first'], ['second']])
    expect(rows[0]).toMatchObject({ clause: 'the first of the occasions', rows: [] })
  })

  it('cannot be given on a day, nor a clause for an occasion', () => {
    expect(explainOn(of as never, somebody)(0 as Day)).toEqual({ clause: say(of), value: undefined, evidence: { facts: [], silences: [] }, rows: [] })
    expect(explainAt(clause('a', true), somebody)(0)).toMatchObject({ clause: 'a', value: undefined })
  })

  it('is no row of a clause that asks it: only clauses are', () => {
    const some = primitive<Tri, readonly [readonly string[], Tri]>({
      name: 'a clause over occasions and a clause',
      version: 1,
      all: (_subject, _args, [, clauseGiven]) => clauseGiven,
      on: (day, _subject, _args, [given, clauseGiven]) => ({ value: given.value.length === 2 && clauseGiven.on(day).value === true, evidence: given.at(0).evidence }),
      say: () => 'some'
    })
    const row = on(node(some, null, [node(occasions, null, []), clause('a', true)]))
    expect(shape(row)).toEqual(['some', true, [['a', true, []]]])
  })
})
