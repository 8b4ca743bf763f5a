import { adoptions, careToAdoptivePlacement, placementOrderToMatchDays } from '@kinfold/adoption'
import { reviewsInTime } from '@kinfold/care-planning'
import type { Measure } from '@kinfold/measure'
import { admissionsIntoCare, ceasedToBeLookedAfter, childrenLookedAfter } from '@kinfold/population'
import { longTermPlacementStability, threeOrMorePlacements } from '@kinfold/stability'

/** Every indicator, in the order of the report. */
export const indicators: readonly Measure[] = [
  childrenLookedAfter,
  admissionsIntoCare,
  ceasedToBeLookedAfter,
  reviewsInTime,
  longTermPlacementStability,
  threeOrMorePlacements,
  adoptions,
  careToAdoptivePlacement,
  placementOrderToMatchDays
]

/** The indicator of a code of the report, such as 8.1. */
export const indicatorOf = (code: string): Measure | undefined => indicators.find(measure => measure.code === code)
