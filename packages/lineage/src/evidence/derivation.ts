import type { CitedEvent, CitedSilence, ExplainedChild, Explanation } from '../explanation.js'

/** A figure that was opened, and what it was worked out from besides the events. */
export interface Derivation {
  readonly authority: string
  readonly month: string
  readonly knownAt: string | null
  /** The policy, and each switch that is set otherwise. */
  readonly policy: string
  readonly sentence: string
  readonly definitionHash: string
  /** The release that worked it out. */
  readonly release: string
  readonly explanation: Explanation
}

/** A child's part in a figure, or that of one occasion, under a name of its own in this derivation. */
export interface Part {
  readonly name: string
  readonly explained: ExplainedChild
  readonly events: readonly CitedEvent[]
  readonly silences: readonly CitedSilence[]
}

const isSilence = (cited: CitedEvent | CitedSilence): cited is CitedSilence => 'silence' in cited

/** Each event and each silence that the clauses cite, once. */
export const partsOf = ({ explanation: { children } }: Derivation): readonly Part[] =>
  children.map((explained, place) => {
    const cited = explained.clauses.flatMap(({ evidence }) => evidence)
    return {
      name: `part.${place + 1}`,
      explained,
      events: [...new Map(cited.flatMap(one => (isSilence(one) ? [] : [[one.id, one] as const]))).values()],
      silences: [...new Map(cited.flatMap(one => (isSilence(one) ? [[JSON.stringify(one.silence), one] as const] : []))).values()]
    }
  })
