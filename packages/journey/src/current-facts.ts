import type { AnyEvent, Instant } from '@kinfold/vocabulary'

/** How many versions of its fact came before an event, walking back along `supersedes`. Versions that supersede one another in a ring end at the ring's length. */
const depth = (event: AnyEvent, byId: ReadonlyMap<string, AnyEvent>): number => {
  let steps = 0
  let earlier = event.supersedes
  while (earlier !== undefined && steps <= byId.size) {
    steps += 1
    earlier = byId.get(earlier)?.supersedes
  }
  return steps
}

/** Up to here comparing two by two is quicker than a set. */
const few = 32

const eachFactOnce = (events: readonly AnyEvent[]): boolean => {
  if (events.length > few) return new Set(events.map(event => event.factId)).size === events.length
  for (let later = 1; later < events.length; later += 1) {
    const { factId } = events[later] as AnyEvent
    for (let earlier = 0; earlier < later; earlier += 1) if ((events[earlier] as AnyEvent).factId === factId) return false
  }
  return true
}

const isSimple = (events: readonly AnyEvent[], knownAt: Instant | undefined): boolean => {
  for (const event of events) {
    if (event.supersedes !== undefined || event.type === 'FactRetracted') return false
    if (knownAt !== undefined && event.recordedAt > knownAt) return false
  }
  return eachFactOnce(events)
}

/** Of each fact the latest version recorded by a moment, withdrawn ones included, by the fact's id. */
export const latestVersions = (events: readonly AnyEvent[], knownAt?: Instant): ReadonlyMap<string, AnyEvent> => {
  const byId = new Map<string, AnyEvent>()
  for (const event of events) {
    if (knownAt !== undefined && event.recordedAt > knownAt) continue
    const held = byId.get(event.id)
    if (held === undefined || event.recordedAt < held.recordedAt) byId.set(event.id, event)
  }
  const latest = new Map<string, { event: AnyEvent; depth: number }>()
  for (const event of byId.values()) {
    const versions = depth(event, byId)
    const held = latest.get(event.factId)
    if (held === undefined || versions > held.depth || (versions === held.depth && event.id > held.event.id)) {
      latest.set(event.factId, { event, depth: versions })
    }
  }
  return new Map([...latest].map(([fact, { event }]) => [fact, event]))
}

/**
 * The facts of one stream as known at a moment: of each fact its latest version recorded by then, without the withdrawn ones.
 *
 * The order in which the events are given plays no part: versions are ordered by what they supersede. An event given
 * twice counts once. Events recorded after `knownAt` change nothing (no look-ahead).
 */
export const currentFacts = (events: readonly AnyEvent[], knownAt?: Instant): readonly AnyEvent[] =>
  isSimple(events, knownAt) ? events : [...latestVersions(events, knownAt).values()].filter(event => event.type !== 'FactRetracted')
