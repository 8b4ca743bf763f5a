import { compareEffect, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { currentFacts } from '@kinfold/journey'

/** How an event stands: what it says holds now; another version replaced it; or the fact was withdrawn, and this is the word that withdrew it. */
export type Standing = 'current' | 'superseded' | 'withdrawal'

/** One event of a journey, and how it stands as known at a moment. */
export interface Version {
  readonly event: AnyEvent
  readonly standing: Standing
  /** The event that replaced it. */
  readonly supersededBy: string | null
}

const byEffectThenRecord = (one: AnyEvent, other: AnyEvent): number => {
  const order = compareEffect(one, other)
  if (order !== 0) return order
  return one.recordedAt < other.recordedAt ? -1 : one.recordedAt > other.recordedAt ? 1 : 0
}

/** Every version of every fact that was recorded by a moment, in order of effect. */
export const versionsOf = (events: readonly AnyEvent[], knownAt: Instant | undefined): readonly Version[] => {
  const known = recordedBy(events, knownAt)
  const current = new Set(currentFacts(known).map(({ id }) => id))
  const successors = new Map(known.flatMap(({ id, supersedes }) => (supersedes === undefined ? [] : [[supersedes, id] as const])))
  return [...known].sort(byEffectThenRecord).map(event => ({
    event,
    standing: current.has(event.id) ? 'current' : event.type === 'FactRetracted' && !successors.has(event.id) ? 'withdrawal' : 'superseded',
    supersededBy: successors.get(event.id) ?? null
  }))
}
