import type { AnyEvent, Instant } from '@kinfold/vocabulary'

/** How an event stands in the chain of its fact's versions, as far as they are known: how many came before it, and whether one of those is not known yet. */
interface Rank {
  readonly event: AnyEvent
  readonly depth: number
  readonly followsUnknown: boolean
}

/** Walks back along `supersedes`. Versions that supersede one another in a ring end at the ring's length. */
const rankOf = (event: AnyEvent, byId: ReadonlyMap<string, AnyEvent>): Rank => {
  let depth = 0
  let earlier = event.supersedes
  while (earlier !== undefined && depth <= byId.size) {
    depth += 1
    const before = byId.get(earlier)
    if (before === undefined) return { event, depth, followsUnknown: true }
    earlier = before.supersedes
  }
  return { event, depth, followsUnknown: false }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Of two versions that no known one supersedes, which is the later: it was recorded later, or follows one recorded later still. */
const byRank = (one: Rank, other: Rank): number =>
  compare(one.event.recordedAt, other.event.recordedAt) ||
  Number(one.followsUnknown) - Number(other.followsUnknown) ||
  one.depth - other.depth ||
  compare(one.event.id, other.event.id)

/** A number from the first letters of a fact's id: ids that are one have one number, and two others hardly ever. */
const markOf = ({ factId }: AnyEvent): number =>
  (factId.charCodeAt(0) & 127) | ((factId.charCodeAt(1) & 127) << 7) | ((factId.charCodeAt(2) & 127) << 14) | ((factId.charCodeAt(3) & 127) << 21)

/** Up to here comparing two by two is quicker than a set. */
const few = 32

const eachFactOnce = (events: readonly AnyEvent[]): boolean => {
  if (events.length > few) return new Set(events.map(event => event.factId)).size === events.length
  const marks = events.map(markOf)
  for (let later = 1; later < events.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (marks[earlier] === marks[later] && events[earlier]?.factId === events[later]?.factId) return false
    }
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

/**
 * Of each fact the latest version recorded by a moment, withdrawn ones included, by the fact's id.
 *
 * It is the one that no other known one supersedes. There can be several of those only where an older extract was told after newer ones: then what was
 * recorded later stands on top (docs/adr/0016).
 */
export const latestVersions = (events: readonly AnyEvent[], knownAt?: Instant): ReadonlyMap<string, AnyEvent> => {
  const byId = new Map<string, AnyEvent>()
  for (const event of events) {
    if (knownAt !== undefined && event.recordedAt > knownAt) continue
    const held = byId.get(event.id)
    if (held === undefined || event.recordedAt < held.recordedAt) byId.set(event.id, event)
  }
  const superseded = new Set<string>()
  for (const { supersedes } of byId.values()) if (supersedes !== undefined) superseded.add(supersedes)
  const latest = new Map<string, Rank>()
  const consider = (event: AnyEvent): void => {
    const rank = rankOf(event, byId)
    const held = latest.get(event.factId)
    if (held === undefined || byRank(rank, held) > 0) latest.set(event.factId, rank)
  }
  for (const event of byId.values()) if (!superseded.has(event.id)) consider(event)
  const inARing = [...byId.values()].filter(({ factId }) => !latest.has(factId))
  inARing.forEach(consider)
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
