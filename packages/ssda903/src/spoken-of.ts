import type { AnyEvent, Coverage, Instant, KinfoldEvent } from '@kinfold/vocabulary'
import { silenceOf } from './silence.js'

interface Telling {
  readonly collectionYear: number
  readonly coverage: Coverage
}

/**
 * When the first extract recorded after a moment spoke of what an event says, by holding it or by leaving it out: the first that tells the same return
 * as the one recorded then, over days that reach the event.
 */
export const spokenOfAfter = (recordedAt: Instant, extracts: readonly KinfoldEvent<'ExtractImported'>[], telling: Telling) => {
  const later = extracts
    .filter((extract) => extract.recordedAt > recordedAt)
    .sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
    .map(({ recordedAt: at, payload }) => ({ at, silence: silenceOf({ ...payload, files: [] }, () => telling, new Set()) }))
  return (event: AnyEvent): Instant | undefined =>
    later.find(({ silence }) => silence.wouldHold({ ...event, recordedBy: 'ssda903 import', effectiveOn: event.effectiveOn }))?.at
}
