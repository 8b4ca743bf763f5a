import type { Day } from '@kinfold/calendar'
import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import type { Truth } from './truth.js'

/**
 * What is *not* in the log: no event of these types took effect from `from` up to, and not including, `to`, other than those cited.
 * Where `covered` is false the log does not reach these days, so that nobody can say.
 */
export interface Silence {
  readonly types: readonly EventType[]
  /** Where it is about the ends of certain episodes only: the facts that opened them. */
  readonly about?: readonly string[]
  readonly from: Day
  readonly to: Day
  readonly covered: boolean
}

/** What an answer rests on: events that are there and silences. These alone, whatever else the log holds, give the same answer. */
export interface Evidence {
  readonly facts: readonly AnyEvent[]
  readonly silences: readonly Silence[]
}

/** A clause's answer for one day or one occasion, with what it rests on. */
export interface Answer {
  readonly value: Truth
  readonly evidence: Evidence
}

/** A row of a truth table: a clause in words, its answer, and the rows of the clauses within it. */
export interface Row extends Answer {
  readonly clause: string
  readonly rows: readonly Row[]
}

export const noEvidence: Evidence = { facts: [], silences: [] }

export const cite = (facts: readonly (AnyEvent | undefined)[], silences: readonly Silence[] = []): Evidence => ({
  facts: facts.filter(fact => fact !== undefined),
  silences
})

const silenceKey = (silence: Silence): string => `${silence.types.join()} ${silence.about?.join() ?? ''} ${silence.from} ${silence.to} ${silence.covered}`

/** Both together, each event and each silence once. */
export const mergeEvidence = (parts: readonly Evidence[]): Evidence => {
  const facts = new Map<string, AnyEvent>()
  const silences = new Map<string, Silence>()
  for (const part of parts) {
    for (const fact of part.facts) facts.set(fact.id, fact)
    for (const silence of part.silences) silences.set(silenceKey(silence), silence)
  }
  return { facts: [...facts.values()], silences: [...silences.values()] }
}
