import { partsOf } from './derivation.js'
import type { Derivation } from './derivation.js'

/** A step of a derivation: what it goes from, how, and what it goes to. */
export interface Edge {
  readonly from: string
  readonly relation: 'counts' | 'asks' | 'rests on' | 'rests on silence' | 'was recorded from'
  readonly to: string
  /** The verdict, the answer, the day of an event, or the days of a silence. */
  readonly says: string
}

const answer = (value: boolean | null): string => (value === null ? 'cannot be known' : String(value))

/**
 * A figure's derivation, step by step: from the figure to each child or occasion, to each clause that was asked, to the events and the silences that its answer
 * rests on, to the line of the file that an event came from. An event that several clauses rest on is told from once.
 */
export function* edgesOf(derivation: Derivation): Iterable<Edge> {
  const { month, explanation } = derivation
  const figure = `figure ${explanation.figure.code} ${month}`
  const told = new Set<string>()
  for (const { explained } of partsOf(derivation)) {
    const { child, on, verdict, clauses } = explained
    const part = `child ${child}${on === null ? '' : ` on ${on}`}`
    yield { from: figure, relation: 'counts', to: part, says: verdict }
    for (const [place, { part: of, clause, value, evidence }] of clauses.entries()) {
      const asked = `${part}, ${of} ${place + 1}`
      yield { from: part, relation: 'asks', to: asked, says: `${clause}: ${answer(value)}` }
      for (const cited of evidence) {
        if ('silence' in cited) {
          const { types, from, to, covered } = cited.silence
          yield { from: asked, relation: 'rests on silence', to: `${covered ? 'none' : 'not covered'}: ${types.join(' ')}`, says: `${from ?? ''}..${to ?? ''}` }
          continue
        }
        const event = `event ${cited.id}`
        yield { from: asked, relation: 'rests on', to: event, says: `${cited.type} ${cited.effectiveOn}` }
        if (told.has(cited.id)) continue
        told.add(cited.id)
        const { system, file, line } = cited.source
        yield { from: event, relation: 'was recorded from', to: file === undefined ? system : `${file}${line === undefined ? '' : `:${line}`}`, says: cited.recordedAt }
      }
    }
  }
}
