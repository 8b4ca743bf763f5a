import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMonth } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { definitionHash, sentenceOf } from '@kinfold/measure'
import { indicators } from '@kinfold/scorecard'
import { everything, months } from '../children-for-tests.laws.js'
import { edgesOf, provOf, startExplanation } from '../index.js'
import type { Derivation, ProvDocument } from '../index.js'

const derivations: fc.Arbitrary<Derivation> = fc.tuple(months, fc.constantFrom(...indicators)).map(([[children, month], measure]) => {
  const run = startExplanation({ measure, month, policy: local, coverage: everything })
  for (const child of children) run.add(child)
  return {
    authority: 'north',
    month: formatMonth(month),
    knownAt: '2019-01-01T00:00:00.000Z',
    policy: 'local',
    sentence: sentenceOf(measure, local.settings),
    definitionHash: definitionHash(measure, local.settings),
    release: '1.2.3',
    explanation: run.explanation()
  }
})

const citedIn = ({ explanation }: Derivation): ReadonlySet<string> =>
  new Set(explanation.children.flatMap(({ clauses }) => clauses.flatMap(({ evidence }) => evidence.flatMap(one => ('silence' in one ? [] : [one.id])))))

const endsOf: Readonly<Record<string, readonly string[]>> = {
  used: ['prov:activity', 'prov:entity'],
  wasGeneratedBy: ['prov:entity', 'prov:activity'],
  wasDerivedFrom: ['prov:generatedEntity', 'prov:usedEntity'],
  wasAssociatedWith: ['prov:activity', 'prov:agent'],
  wasAttributedTo: ['prov:entity', 'prov:agent']
}

const declaredIn = (document: ProvDocument): ReadonlySet<string> => new Set(['entity', 'activity', 'agent'].flatMap(kind => Object.keys(document[kind] ?? {})))

/** What is reached from a name along derivations. */
const reachedFrom = (document: ProvDocument, start: string): ReadonlySet<string> => {
  const steps = Object.values(document['wasDerivedFrom'] ?? {}) as unknown as readonly Record<string, string>[]
  const reached = new Set([start])
  const waiting = [start]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const step of steps) {
      const used = step['prov:usedEntity'] ?? ''
      if (step['prov:generatedEntity'] !== name || reached.has(used)) continue
      reached.add(used)
      waiting.push(used)
    }
  }
  return reached
}

describe('a derivation', () => {
  it('as PROV names nothing that it does not declare, and leads from the figure to every event cited and to its file', () => {
    let cited = 0
    fc.assert(
      fc.property(derivations, derivation => {
        const document = provOf(derivation)
        const declared = declaredIn(document)
        for (const name of declared) expect(name).toMatch(/^kinfold:[A-Za-z0-9._-]+$/)
        for (const [kind, ends] of Object.entries(endsOf)) {
          for (const relation of Object.values(document[kind] ?? {})) {
            expect(Object.keys(relation).sort()).toEqual([...ends].sort())
            for (const name of Object.values(relation)) expect(declared.has(String(name))).toBe(true)
          }
        }
        const figure = Object.keys(document['entity'] ?? {})[0] ?? ''
        const reached = reachedFrom(document, figure)
        for (const id of citedIn(derivation)) expect(reached.has(`kinfold:event.${id}`)).toBe(true)
        if (citedIn(derivation).size > 0) expect([...reached].some(name => name.startsWith('kinfold:source.'))).toBe(true)
        cited += citedIn(derivation).size
      }),
      { numRuns: 150, seed: 903 }
    )
    expect(cited).toBeGreaterThan(200)
  })

  it('step by step begins at the figure, has no step from nowhere, and ends at silences and lines of files', () => {
    let silences = 0
    fc.assert(
      fc.property(derivations, derivation => {
        const edges = [...edgesOf(derivation)]
        const figure = `figure ${derivation.explanation.figure.code} ${derivation.month}`
        const reached = new Set([figure])
        for (const { from, relation, to } of edges) {
          expect(reached.has(from)).toBe(true)
          if (relation === 'rests on silence') silences += 1
          reached.add(to)
        }
        for (const id of citedIn(derivation)) {
          expect(reached.has(`event ${id}`)).toBe(true)
          expect(edges.filter(({ from, relation }) => from === `event ${id}` && relation === 'was recorded from')).toHaveLength(1)
        }
        expect(edges.filter(({ relation }) => relation === 'counts').map(({ says }) => says)).toEqual(derivation.explanation.children.map(({ verdict }) => verdict))
      }),
      { numRuns: 150, seed: 1989 }
    )
    expect(silences).toBeGreaterThan(100)
  })

  it('says in its first words that it holds facts about single children', () => {
    const [derivation] = fc.sample(derivations, { numRuns: 1, seed: 1 })
    expect(JSON.stringify(provOf(derivation as Derivation)).slice(0, 60)).toBe('{"prefix":{"holds-facts-about-single-children":"urn:kinfold:')
  })
})
