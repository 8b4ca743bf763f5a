import { beforeEach, describe, expect, it } from 'vitest'
import { all, any, compile, explainOn, node, not, primitive, tri, valueOf } from './index.js'
import type { Clause, Tri } from './index.js'
import { clauseOn, somebody } from './measures-for-tests.laws.js'

const calls = new Map<string, number>()

const counted = primitive<Tri, readonly [], string>({
  name: 'a clause that counts how often it is asked',
  version: 1,
  all: (_subject, name) => {
    calls.set(name, (calls.get(name) ?? 0) + 1)
    return tri([name.length, 9] as never, [0, 9] as never)
  },
  say: name => name
})
const clause = (name: string): Clause => node(counted, name, [])

beforeEach(() => {
  calls.clear()
})

describe('definitions as one program', () => {
  it('work out a shared part once for a subject, within one definition and across several', () => {
    const shared = clause('s')
    const { run } = compile([all(shared, not(shared)), any(clause('s'), clause('other')), shared])
    run(somebody)
    expect(Object.fromEntries(calls)).toEqual({ s: 1, other: 1 })
    run(somebody)
    expect(Object.fromEntries(calls)).toEqual({ s: 2, other: 2 })
  })

  it('say where each definition’s value stands, one that is asked twice in one place', () => {
    const roots = [all(clause('aa'), clause('bbb')), clause('aa'), clause('bbb'), clause('aa')]
    const { slots, run } = compile(roots)
    const values = run(somebody)
    expect(slots[1]).toBe(slots[3])
    expect(slots.map(slot => values[slot])).toEqual(roots.map(root => valueOf(root, somebody)))
  })

  it('give each subject its own values', () => {
    const { slots, run } = compile([clause('aa'), all(clause('aa'), clauseOn('given', [3, 5] as never))])
    const [first, second] = [run(somebody), run({ ...somebody })]
    expect(first).toEqual(second)
    expect(first[slots[1] ?? 0]).toEqual({ surely: [3, 5], possibly: [3, 5] })
  })

  it('of nothing give nothing', () => {
    expect(compile([]).run(somebody)).toEqual([])
  })
})

describe('an explanation', () => {
  it('works out a shared part once, however many days are asked of', () => {
    const episodes = primitive<Tri, readonly [Tri]>({
      name: 'a clause that is explained from the value of its part',
      version: 1,
      all: (_subject, _args, [part]) => part,
      on: (_day, _subject, _args, [part]) => ({ value: part.value.surely.length > 0, evidence: { facts: [], silences: [] } }),
      say: () => 'explained'
    })
    const shared = clause('s')
    const explain = explainOn(all(node(episodes, null, [shared]), not(node(episodes, null, [shared]))), somebody)
    expect([0, 1, 2].map(day => explain(day as never).value)).toEqual([false, false, false])
    expect(Object.fromEntries(calls)).toEqual({ s: 1 })
  })
})
