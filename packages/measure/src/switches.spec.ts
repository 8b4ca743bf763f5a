import { describe, expect, it } from 'vitest'
import { all, node, not, primitive, setting, settle, switchesOf } from './index.js'
import type { Json, Tri } from './index.js'
import { clauseOn } from './measures-for-tests.laws.js'

const word = primitive<Tri, readonly Tri[], Json>({
  name: 'a clause with arguments',
  version: 1,
  all: () => ({ surely: [], possibly: [] }),
  say: args => JSON.stringify(args)
})

const [first, second, third] = [setting('first'), setting('second'), setting('third')]
const inner = node(word, [{ deep: [first, 3] }, second, null], [])
const definition = all(node(word, { own: first, length: 12 }, [inner]), not(node(word, third, [])), clauseOn('plain', []))
const settings = { first: 'in', second: 'end', third: 'x' }

describe('a definition under a policy', () => {
  it('has every switch replaced by its value, however deep it stands', () => {
    const [one, other, plain] = settle(definition, settings).kids
    expect(one?.args).toEqual({ own: 'in', length: 12 })
    expect(one?.kids[0]?.args).toEqual([{ deep: ['in', 3] }, 'end', null])
    expect(other?.kids[0]?.args).toBe('x')
    expect(plain).toEqual(definition.kids[2])
  })

  it('is written as if its values had been written in it', () => {
    expect(settle(node(word, { own: first }, []), settings).text).toBe(node(word, { own: 'in' }, []).text)
    expect(settle(definition, settings).text).not.toBe(definition.text)
    expect(settle(definition, settings).text).not.toBe(settle(definition, { ...settings, second: 'go on' }).text)
  })

  it('takes a value set for its measure alone before the one for all', () => {
    const own = { ...settings, '8.1.second': 'go on' }
    const args = (code?: string) => settle(inner, own, code).args
    expect(args('8.1')).toEqual([{ deep: ['in', 3] }, 'go on', null])
    expect(args('8.2')).toEqual([{ deep: ['in', 3] }, 'end', null])
    expect(args()).toEqual([{ deep: ['in', 3] }, 'end', null])
  })

  it('throws where a switch has no value: a policy gives each of them one', () => {
    expect(() => settle(definition, { first: 'in', third: 'x' })).toThrow('second')
    expect(settle(inner, { first: 'in', '8.1.second': 'only here' }, '8.1').args).toEqual([{ deep: ['in', 3] }, 'only here', null])
  })

  it('leaves a definition without switches as it is', () => {
    expect(settle(all(clauseOn('plain', [])), {}).text).toBe(all(clauseOn('plain', [])).text)
  })
})

describe('the switches of a definition', () => {
  it('are found in the arguments of all its parts, each once', () => {
    expect([...switchesOf(definition)].sort()).toEqual(['first', 'second', 'third'])
    expect([...switchesOf(all(inner, inner))].sort()).toEqual(['first', 'second'])
  })

  it('are none once it is settled', () => {
    expect([...switchesOf(settle(definition, settings))]).toEqual([])
  })
})
