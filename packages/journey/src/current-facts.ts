import type { AnyEvent, Instant } from '@kinfold/vocabulary'

/** How many versions of its fact came before an event, walking back along `supersedes`. */
const depth = (event: AnyEvent, byId: ReadonlyMap<string, AnyEvent>): number => {
  let steps = 0
  let earlier = event.supersedes
  while (earlier !== undefined) {
    steps += 1
    earlier = byId.get(earlier)?.supersedes
  }
  return steps
}

const isSimple = (events: readonly AnyEvent[], knownAt: Instant | undefined): boolean => {
  for (const event of events) {
    if (event.supersedes !== undefined || event.type === 'FactRetracted') return false
    if (knownAt !== undefined && event.recordedAt > knownAt) return false
  }
  return new Set(events.map(event => event.factId)).size === events.length
}

/**
 * The facts of one stream as known at a moment: of each fact its latest version recorded by then, without the withdrawn ones.
 *
 * The order in which the events are given plays no part: versions are ordered by what they supersede. An event given
 * twice counts once. Events recorded after `knownAt` change nothing (no look-ahead).
 */
export const currentFacts = (events: readonly AnyEvent[], knownAt?: Instant): readonly AnyEvent[] => {
  if (isSimple(events, knownAt)) return events
  const byId = new Map(events.map(event => [event.id, event]))
  const latest = new Map<string, { event: AnyEvent; depth: number }>()
  for (const event of byId.values()) {
    if (knownAt !== undefined && event.recordedAt > knownAt) continue
    const versions = depth(event, byId)
    const held = latest.get(event.factId)
    if (held === undefined || versions > held.depth || (versions === held.depth && event.id > held.event.id)) {
      latest.set(event.factId, { event, depth: versions })
    }
  }
  return [...latest.values()].map(held => held.event).filter(event => event.type !== 'FactRetracted')
}
