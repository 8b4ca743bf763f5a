import type { CitedEvent, CitedSilence, ExplainedChild } from '@kinfold/lineage'
import { eventTypes, isEventType } from '@kinfold/vocabulary'
import type { Rank } from '@kinfold/vocabulary'

/** What a child's answers rest on, each thing once, in the order in which it is first cited. */
export interface Rests {
  readonly events: readonly CitedEvent[]
  readonly silences: readonly CitedSilence[]
  /** The short names of what a clause cites: numbers for events, letters for silences. */
  readonly named: (evidence: readonly (CitedEvent | CitedSilence)[]) => readonly string[]
}

const isSilence = (cited: CitedEvent | CitedSilence): cited is CitedSilence => 'silence' in cited

const letter = (place: number): string => (place < 26 ? String.fromCharCode(97 + place) : `${letter(Math.floor(place / 26) - 1)}${letter(place % 26)}`)

const ranks: readonly Rank[] = ['ended', 'began', 'legal', 'placement', 'other']

const rankOf = ({ type }: CitedEvent): number => (isEventType(type) ? ranks.indexOf(eventTypes[type].rank) : ranks.length)

const byEffect = (one: CitedEvent, other: CitedEvent): number =>
  one.effectiveOn < other.effectiveOn ? -1 : one.effectiveOn > other.effectiveOn ? 1 : rankOf(one) - rankOf(other)

/** Gathers what the clauses of one child cite. */
export const restsOf = ({ clauses }: ExplainedChild): Rests => {
  const cited = clauses.flatMap(({ evidence }) => evidence)
  const events = [...new Map(cited.flatMap(one => (isSilence(one) ? [] : [[one.id, one] as const]))).values()].sort(byEffect)
  const silences = new Map(cited.flatMap(one => (isSilence(one) ? [[JSON.stringify(one.silence), one] as const] : [])))
  const numbers = new Map(events.map(({ id }, place) => [id, String(place + 1)]))
  const letters = new Map([...silences.keys()].map((key, place) => [key, letter(place)]))
  return {
    events,
    silences: [...silences.values()],
    named: evidence => {
      const ids = new Set(evidence.flatMap(one => (isSilence(one) ? [] : [one.id])))
      const keys = new Set(evidence.flatMap(one => (isSilence(one) ? [JSON.stringify(one.silence)] : [])))
      return [...[...numbers].filter(([id]) => ids.has(id)), ...[...letters].filter(([key]) => keys.has(key))].map(([, name]) => name)
    }
  }
}
