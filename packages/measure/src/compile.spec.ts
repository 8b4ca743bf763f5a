import { beforeEach, describe, expect, it } from 'vitest'
import { all, any, compile, explainOn, node, not, primitive, tri, valueOf } from './index.js'
import type { Clause, Program, Subject, Tri } from './index.js'
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

const valuesFor = ({ slots, ask, valueAt }: Program, subject: Subject): readonly unknown[] => {
  ask(subject)
  return slots.map(valueAt)
}

beforeEach(() => {
  calls.clear()
})

describe('definitions as one program', () => {
  it('work out a shared part once for a subject, within one definition and across several', () => {
    const shared = clause('s')
    const program = compile([all(shared, not(shared)), any(clause('s'), clause('other')), shared])
    valuesFor(program, somebody)
    expect(Object.fromEntries(calls)).toEqual({ s: 1, other: 1 })
    valuesFor(program, somebody)
    expect(Object.fromEntries(calls)).toEqual({ s: 2, other: 2 })
  })

  it('say where each definition’s value stands, one that is asked twice in one place', () => {
    const roots = [all(clause('aa'), clause('bbb')), clause('aa'), clause('bbb'), clause('aa')]
    const program = compile(roots)
    expect(program.slots[1]).toBe(program.slots[3])
    expect(valuesFor(program, somebody)).toEqual(roots.map(root => valueOf(root, somebody)))
  })

  it('give each subject its own values', () => {
    const program = compile([clause('aa'), all(clause('aa'), clauseOn('given', [3, 5] as never))])
    const [first, second] = [valuesFor(program, somebody), valuesFor(program, { ...somebody })]
    expect(first).toEqual(second)
    expect(first[1]).toEqual({ surely: [3, 5], possibly: [3, 5] })
    expect(Object.fromEntries(calls)).toEqual({ aa: 2 })
  })

  it('work out what is asked for, and nothing else', () => {
    const { slots, ask, valueAt } = compile([all(clause('aa'), clause('bbb')), clause('cccc')])
    ask(somebody)
    expect(Object.fromEntries(calls)).toEqual({})
    valueAt(slots[1] ?? 0)
    expect(Object.fromEntries(calls)).toEqual({ cccc: 1 })
    valueAt(slots[0] ?? 0)
    expect(Object.fromEntries(calls)).toEqual({ aa: 1, bbb: 1, cccc: 1 })
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
