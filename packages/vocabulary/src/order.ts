import { ord } from 'fp-ts'
import type { AnyEvent } from './event.js'
import { eventTypes } from './event-types.js'
import type { EventType, Rank } from './event-types.js'

const places: Readonly<Record<Rank, number>> = { ended: 0, began: 1, legal: 2, placement: 3, other: 4 }

const placeOfType = new Map<EventType, number>(
  (Object.keys(eventTypes) as EventType[]).map(type => [type, places[eventTypes[type].rank]])
)

const placeOf = (type: EventType): number => placeOfType.get(type) ?? places.other

/**
 * The order of effect: by the day of effect, then by rank within the day (what ended, what began, legal status, placement,
 * the rest), then by fact. Facts that are current are told apart by it; the order in which they arrived plays no part.
 */
export const compareEffect = (one: AnyEvent, other: AnyEvent): -1 | 0 | 1 => {
  if (one.effectiveOn !== other.effectiveOn) return one.effectiveOn < other.effectiveOn ? -1 : 1
  const difference = placeOf(one.type) - placeOf(other.type)
  if (difference !== 0) return difference < 0 ? -1 : 1
  if (one.factId === other.factId) return 0
  return one.factId < other.factId ? -1 : 1
}

/** `compareEffect` as an fp-ts instance; two events are equal in it when they state one fact, on one day, at one rank. */
export const byEffect: ord.Ord<AnyEvent> = ord.fromCompare(compareEffect)
