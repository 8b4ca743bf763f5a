import type { CivilDay, Instant } from '@kinfold/vocabulary'

/** The return that is told: whose, of which collection year, known by when, and under which extract's name. */
export interface ReturnTold {
  readonly authority: string
  /** The id of the extract; every event that it causes carries it. */
  readonly extract: string
  /** Whether events of this very extract may already be in the log, from an import that was broken off. */
  readonly resuming: boolean
  readonly collectionYear: number
  readonly recordedAt: Instant
}

/** The last day of which the return can know anything: the end of its collection year, or the day it was recorded if that is earlier. */
export const asAt = ({ collectionYear, recordedAt }: ReturnTold): CivilDay => {
  const end = `${String(collectionYear).padStart(4, '0')}-03-31`
  const recordedOn = recordedAt.slice(0, 10)
  return (recordedOn < end ? recordedOn : end) as CivilDay
}
