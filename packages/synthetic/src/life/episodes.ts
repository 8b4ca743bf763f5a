import type { Day } from '@kinfold/calendar'
import type { Course, LegalStep } from '../courses/course.js'
import type { Episode, Placement } from './life.js'
import type { PlacementStep } from './stays.js'

/** An episode before anybody recorded it. */
export type UnrecordedEpisode = Omit<Episode, 'startRecorded' | 'endRecorded'>

const sharesAllButType = (one: Placement, other: Placement): boolean =>
  one.postcode === other.postcode && one.urn === other.urn && one.provider === other.provider

const samePlacement = (one: Placement, other: Placement): boolean => one.type === other.type && sharesAllButType(one, other)

/** The reason for a new episode that agrees with what changed. */
const reasonForNew = (isNewStatus: boolean, step: PlacementStep | undefined): string => {
  if (step === undefined) return 'L'
  if (step.carer === 'same') return isNewStatus ? 'U' : 'T'
  return isNewStatus ? 'B' : 'P'
}

interface Change {
  readonly on: Day
  readonly status: string
  readonly placement: Placement
  readonly reasonForNew: string
  readonly why?: string
}

const changesOf = (legal: readonly LegalStep[], steps: readonly PlacementStep[]): readonly Change[] => {
  const days = [...new Set([...legal, ...steps].map(({ on }) => on))].sort((one, other) => one - other)
  const changes: Change[] = []
  for (const on of days) {
    const last = changes.at(-1)
    const status = legal.find((step) => step.on === on)?.status ?? last?.status
    const step = steps.find((one) => one.on === on)
    const placement = step?.placement ?? last?.placement
    if (status === undefined || placement === undefined) continue
    if (last === undefined) {
      changes.push({ on, status, placement, reasonForNew: 'S' })
      continue
    }
    const isNewStatus = status !== last.status
    const isNewPlacement = step !== undefined && !samePlacement(placement, last.placement)
    if (!isNewStatus && !isNewPlacement) continue
    const { reason: why } = isNewPlacement ? step : {}
    changes.push({
      on,
      status,
      placement,
      reasonForNew: reasonForNew(isNewStatus, isNewPlacement ? step : undefined),
      ...(why === undefined ? {} : { why })
    })
  }
  return changes
}

/** The episodes of a period: one for each day on which the legal status or the placement changed. */
export const episodesOf = ({ ends, legal }: Course, steps: readonly PlacementStep[], reasonCeased: string): readonly UnrecordedEpisode[] => {
  const changes = changesOf(legal, steps)
  return changes.map(({ on, status, placement, reasonForNew }, place) => {
    const next = changes[place + 1]
    return {
      starts: on,
      ends: next?.on ?? ends,
      reasonForNew,
      legalStatus: status,
      placement,
      reasonCeased: next === undefined ? reasonCeased : 'X1',
      ...(next?.why === undefined ? {} : { reasonForPlacementChange: next.why })
    }
  })
}
