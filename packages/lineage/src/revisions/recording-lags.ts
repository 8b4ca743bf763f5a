import { dayFromIso } from '@kinfold/calendar'
import type { AnyEvent, EventType, Instant } from '@kinfold/vocabulary'

/** How long after it happened the records knew of something, by type of event. */
export interface RecordingLag {
  readonly type: EventType
  /** Events told for the first time after the first load. */
  readonly events: number
  /** Days from the day it took effect to the day it was recorded; below 0 where it was told beforehand. */
  readonly median: number
  readonly ninth: number
  readonly most: number
}

export interface RecordingLags {
  readonly lags: readonly RecordingLag[]
  /** Events of the first load: when the records knew of them the log does not say. */
  readonly firstLoad: number
  /** Later versions of facts that were known: corrections, which are no news. */
  readonly restated: number
}

export interface RecordingLagsRun {
  readonly add: (events: readonly AnyEvent[]) => void
  readonly lags: () => RecordingLags
}

/** The value that so large a part of them does not exceed. */
const quantile = (ascending: readonly number[], part: number): number => ascending[Math.max(0, Math.ceil(ascending.length * part) - 1)] ?? 0

/** Gathers how late events were recorded, after the moment of the first load. */
export const startRecordingLags = (firstLoad: Instant): RecordingLagsRun => {
  const days = new Map<EventType, number[]>()
  let [loaded, restated] = [0, 0]
  return {
    add: events => {
      for (const { type, effectiveOn, recordedAt, supersedes } of events) {
        if (recordedAt <= firstLoad) loaded += 1
        else if (supersedes !== undefined) restated += 1
        else {
          const [happened, known] = [dayFromIso(effectiveOn), dayFromIso(recordedAt.slice(0, 10))]
          if (happened === undefined || known === undefined) continue
          const held = days.get(type) ?? []
          held.push(known - happened)
          days.set(type, held)
        }
      }
    },
    lags: () => ({
      lags: [...days]
        .map(([type, of]) => ({ type, ascending: of.toSorted((a, b) => a - b) }))
        .map(({ type, ascending }) => ({ type, events: ascending.length, median: quantile(ascending, 0.5), ninth: quantile(ascending, 0.9), most: ascending.at(-1) ?? 0 }))
        .sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1)),
      firstLoad: loaded,
      restated
    })
  }
}
