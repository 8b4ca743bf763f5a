import { describe, expect, it } from 'vitest'
import { all, definitionHash, node, primitive, sentenceOf, setting } from './index.js'
import type { Measure, Tri } from './index.js'
import { clauseOn, countOfChildren, countOfMoments, meanOfDays, shareOfChildren, shareOfMoments } from './measures-for-tests.laws.js'

const lengthOf = (version: number) =>
  primitive<Tri, readonly [], { readonly months: number; readonly shortBreaks: string }>({
    name: 'a clause with a threshold and a switch',
    version,
    all: () => ({ surely: [], possibly: [] }),
    say: ({ months, shortBreaks }) => `there for ${months} months (short breaks ${shortBreaks})`
  })
const versions = [lengthOf(1), lengthOf(2)] as const

const thereFor = (months: number, version: 1 | 2 = 1) => node(versions[version - 1] as (typeof versions)[0], { months, shortBreaks: setting('shortBreaks') }, [])

const settings = { shortBreaks: 'out' }
const measure: Measure = { ...shareOfChildren, of: all(thereFor(30), clauseOn('under 16', [])), who: thereFor(24) }
const hash = definitionHash(measure, settings)

describe('the hash of a definition', () => {
  it.each<[string, Measure]>([
    ['a threshold of the scope', { ...measure, of: all(thereFor(29), clauseOn('under 16', [])) }],
    ['a threshold of the numerator', { ...measure, who: thereFor(25) }],
    ['a clause more', { ...measure, of: all(thereFor(30), clauseOn('under 16', []), clauseOn('there', [])) }],
    ['clauses in another order', { ...measure, of: all(clauseOn('under 16', []), thereFor(30)) }],
    ['the version of a primitive', { ...measure, who: thereFor(24, 2) }],
    ['the basis', { ...measure, basis: 'rolling 12 months' }],
    ['the code', { ...measure, code: '0.1' }],
    ['the shape', { ...countOfChildren, who: measure.who }],
    ['scope and numerator the other way round', { ...measure, of: measure.who, who: measure.of }]
  ])('changes with %s', (_name, other) => {
    expect(definitionHash(other, settings)).not.toBe(hash)
  })

  it('changes with the value of a switch, for all measures or for this one alone', () => {
    expect(definitionHash(measure, { shortBreaks: 'in' })).not.toBe(hash)
    expect(definitionHash(measure, { ...settings, '0.0.shortBreaks': 'in' })).not.toBe(hash)
    expect(definitionHash(measure, { ...settings, '0.1.shortBreaks': 'in' })).toBe(hash)
    expect(definitionHash(measure, { ...settings, temporaryMoves: 'end' })).toBe(hash)
  })

  it('does not change with titles, sources, examples, or how the definition was put together', () => {
    const example = { says: 'something', child: { born: '2010-01-01', episodes: [] }, month: '2018-03', gives: { numerator: 0 } }
    const other: Measure = { ...measure, title: 'another', sources: [{ document: 'another', supports: 'the same' }], examples: [example], good: 'high' }
    expect(definitionHash(other, settings)).toBe(hash)
    expect(definitionHash({ ...measure, who: thereFor(24) }, settings)).toBe(hash)
  })

  it('is 64 hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a measure in a sentence', () => {
  it.each<[Measure, string]>([
    [
      { ...measure, who: thereFor(24) },
      'Of the children there for 30 months (short breaks out), and under 16 on the last day of the month: those there for 24 months (short breaks out).'
    ],
    [{ ...countOfChildren, who: thereFor(24) }, 'The children there for 24 months (short breaks out) on the last day of the month.'],
    [countOfMoments('month'), 'The number of no moments in the month.'],
    [shareOfMoments('year to date'), 'Of the no moments in the year to date: those no truths.'],
    [meanOfDays('year to date'), 'Over the no moments in the year to date: the mean number of days no quantities.']
  ])('%# says its shape, its parts and its basis', (of, sentence) => {
    expect(sentenceOf(of, settings)).toBe(sentence)
  })
})
