import {
  adoptions,
  adoptionsWithinAYearOfDecision,
  careToAdoptingCarer,
  careToAdoptivePlacement,
  placedWithinAYear,
  placementOrderToMatchDays,
  shareWithinAYearOfDecision,
  waitingLessThanThreshold
} from '@kinfold/adoption'
import { reviewsInTime } from '@kinfold/care-planning'
import type { Measure } from '@kinfold/measure'
import { admissionsIntoCare, ceasedToBeLookedAfter, childrenLookedAfter } from '@kinfold/population'
import { longTermPlacementStability, threeOrMorePlacements } from '@kinfold/stability'

/** Every indicator: those that the report numbers, in its order, then those with a name of their own. */
export const indicators: readonly Measure[] = [
  childrenLookedAfter,
  admissionsIntoCare,
  ceasedToBeLookedAfter,
  reviewsInTime,
  longTermPlacementStability,
  threeOrMorePlacements,
  adoptions,
  adoptionsWithinAYearOfDecision,
  shareWithinAYearOfDecision,
  careToAdoptivePlacement,
  placementOrderToMatchDays,
  waitingLessThanThreshold,
  careToAdoptingCarer,
  placedWithinAYear
]

/** The indicator of a code, such as 8.1 or A3. */
export const indicatorOf = (code: string): Measure | undefined => indicators.find(measure => measure.code === code)
