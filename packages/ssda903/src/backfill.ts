import { latestVersions } from '@kinfold/journey'
import { eventId, type AnyEvent, type Instant } from '@kinfold/vocabulary'

/** What is needed to tell an older extract after newer ones. */
export interface Backfill {
  /** When the older extract was recorded. */
  readonly recordedAt: Instant
  /** When the first newer extract was recorded that would have held, or left out, what an event says; nothing where none would. */
  readonly spokenOfAt: (event: AnyEvent) => Instant | undefined
}

const reason = 'restated after an older extract was told'

/** An event as another version of its fact: what it says, in the place of another, as known from a moment on. */
const inPlaceOf = (event: AnyEvent, supersedes: string | undefined, recordedAt: Instant, why: string | undefined): AnyEvent => {
  const { type, version, effectiveOn, payload, supersedes: _before, reason: given, ...rest } = event
  const said = why ?? given
  return {
    ...rest,
    type,
    version,
    effectiveOn,
    payload,
    id: eventId(event.factId, { type, version, effectiveOn, payload }, supersedes),
    recordedAt,
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(said === undefined ? {} : { reason: said })
  } as AnyEvent
}

const withdrawn = (event: AnyEvent): AnyEvent => ({ ...event, type: 'FactRetracted', version: 1, payload: {} })

/**
 * One fact of which an older extract tells something, with what was told of it later told again on top: so that at each moment the fact says what
 * the extracts known by then said, and no version has two successors.
 */
const layered = (planned: readonly AnyEvent[], versions: readonly AnyEvent[], { recordedAt, spokenOfAt }: Backfill): readonly AnyEvent[] => {
  const [first] = planned
  if (first === undefined) return []
  const asKnownAt = (moment: Instant): AnyEvent | undefined => latestVersions(versions, moment).get(first.factId)
  const before = asKnownAt(recordedAt)
  const later = [...new Set(versions.map((event) => event.recordedAt))].filter((moment) => moment > recordedAt).toSorted()
  const told: AnyEvent[] = []
  let top = versions.at(-1)?.id
  const put = (event: AnyEvent, at: Instant, why: string | undefined): void => {
    const placed = inPlaceOf(event, top, at, why)
    told.push(placed)
    top = placed.id
  }
  for (const event of planned) put(event, recordedAt, undefined)
  const spoken = spokenOfAt(before === undefined || before.type === 'FactRetracted' ? first : before)
  const [next] = later
  if (spoken !== undefined && (next === undefined || spoken < next)) put(before ?? withdrawn(first), spoken, reason)
  for (const moment of later) put(asKnownAt(moment) ?? withdrawn(first), moment, reason)
  return told
}

/** The events that tell an older extract after newer ones, for one child: those planned by what was known then, and what has to be told again. */
export const backfilled = (planned: readonly AnyEvent[], history: readonly AnyEvent[], backfill: Backfill): readonly AnyEvent[] => {
  const facts = new Map<string, AnyEvent[]>()
  for (const event of planned) facts.set(event.factId, [...(facts.get(event.factId) ?? []), event])
  return [...facts].flatMap(([fact, events]) => layered(events, history.filter(({ factId }) => factId === fact), backfill))
}
