import type { Day } from '@kinfold/calendar'
import { adoptivePlacements } from '@kinfold/vocabulary'
import type { Episode } from './journey.js'
import { isTemporary } from './placement-stays.js'
import type { PlacementStay } from './placement-stays.js'

/** An unbroken run, within one stay, of episodes that are a placement for adoption, or that are not (docs/care-history.md, rule 17). */
export interface PlacementPart {
  readonly earliest: Day
  readonly from: Day
  readonly to: Day
  readonly adoptive: boolean
  /** The part just before it in the same period of care. */
  readonly previous: PlacementPart | undefined
  readonly episodes: readonly Episode[]
  readonly stay: PlacementStay
}

const adoptive: ReadonlySet<string> = new Set(adoptivePlacements.codes)

const runsOf = (stay: PlacementStay): { readonly adoptive: boolean; readonly episodes: Episode[] }[] => {
  const runs: { adoptive: boolean; episodes: Episode[] }[] = []
  for (const episode of stay.episodes) {
    const last = runs.at(-1)
    const is = adoptive.has(episode.placementType)
    if (last !== undefined && (isTemporary(episode) || last.adoptive === is)) last.episodes.push(episode)
    else runs.push({ adoptive: is, episodes: [episode] })
  }
  return runs
}

/** The parts of the stays, in order. */
export const placementParts = (stays: readonly PlacementStay[]): readonly PlacementPart[] => {
  const parts: PlacementPart[] = []
  for (const stay of stays) {
    const runs = runsOf(stay)
    runs.forEach((run, index) => {
      const from = index === 0 ? stay.from : (run.episodes[0]?.from ?? stay.from)
      const to = runs[index + 1]?.episodes[0]?.from ?? stay.to
      if (to <= from) return
      const before = parts.at(-1)
      parts.push({
        earliest: index === 0 ? stay.earliest : from,
        from,
        to,
        adoptive: run.adoptive,
        previous: before?.stay.period === stay.period ? before : undefined,
        episodes: run.episodes,
        stay
      })
    })
  }
  return parts
}
