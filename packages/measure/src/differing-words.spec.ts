import { describe, expect, it } from 'vitest'
import { differingWords, node, primitive } from './index.js'
import type { Measure, Tri } from './index.js'
import { clauseOn, countOfMoments, shareOfChildren, shareOfMoments } from './measures-for-tests.laws.js'

const careOf = primitive<Tri, readonly [], string>({ name: 'care, for words', version: 1, all: () => ({ surely: [], possibly: [] }), say: breaks => `care (${breaks})` })
const placedOf = primitive<Tri, readonly [Tri], string>({ name: 'placed, for words', version: 1, all: () => ({ surely: [], possibly: [] }), say: moves => `a placement (${moves})` })
const lastingOf = primitive<Tri, readonly [Tri], number>({ name: 'lasting, for words', version: 1, all: () => ({ surely: [], possibly: [] }), say: (years, [what = '']) => `in ${what} for ${years} years` })

const measure = (breaks: string, moves: string, years = 2): Measure => {
  const care = node(careOf, breaks, [])
  return { ...shareOfChildren, of: node(lastingOf, 1, [care]), who: node(lastingOf, years, [node(placedOf, moves, [care])]) }
}

describe('what two policies word otherwise', () => {
  it('is nothing where they mean the same', () => {
    expect(differingWords(measure('out', 'go on'), measure('out', 'go on'))).toEqual([])
  })

  it('is the innermost part that differs, once, with the part in which it stands first', () => {
    expect(differingWords(measure('out', 'go on'), measure('in', 'go on'))).toEqual([{ part: 'of', one: 'care (out)', other: 'care (in)' }])
  })

  it('is a part that differs in itself, though something within it differs too', () => {
    expect(differingWords(measure('out', 'go on'), measure('in', 'end')).map(({ one, other }) => [one, other])).toEqual([
      ['care (out)', 'care (in)'],
      ['a placement (go on)', 'a placement (end)']
    ])
    expect(differingWords(measure('out', 'go on'), measure('out', 'go on', 3))).toEqual([{ part: 'who', one: 'in a placement (go on) for 2 years', other: 'in a placement (go on) for 3 years' }])
  })

  it('is the whole of two that are built otherwise', () => {
    const other: Measure = { ...shareOfChildren, of: clauseOn('something else', []), who: measure('out', 'go on').shape === 'share of children' ? clauseOn('somebody', []) : clauseOn('nobody', []) }
    expect(differingWords(measure('out', 'go on'), other)).toEqual([
      { part: 'of', one: 'in care (out) for 1 years', other: 'something else' },
      { part: 'who', one: 'in a placement (go on) for 2 years', other: 'somebody' }
    ])
  })

  it('is the basis, and a part that only one of them has', () => {
    expect(differingWords(countOfMoments('month'), countOfMoments('pooled 3 years'))).toEqual([{ part: 'basis', one: 'month', other: 'pooled 3 years' }])
    const plain = shareOfMoments('month')
    expect(differingWords(plain, { ...plain, among: plain.who })).toEqual([{ part: 'among', one: '', other: 'no truths' }])
  })
})
