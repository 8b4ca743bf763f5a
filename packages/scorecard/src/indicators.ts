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
import { participation, reviewsInTime } from '@kinfold/care-planning'
import { childrenInFostering, shareInFostering } from '@kinfold/fostering'
import { stayingPut } from '@kinfold/leaving-care'
import type { Measure } from '@kinfold/measure'
import {
  admissionsIntoCare,
  ceasedToBeLookedAfter,
  childrenLookedAfter,
  rateLookedAfter,
  readmissions,
  returnsHome,
  shareCeasedByAdoption,
  shareCeasedBySpecialGuardianship,
  shareCeasedForPermanence,
  timeInCare
} from '@kinfold/population'
import { commissionedPlacement, familyBasedSetting, longTermPlacementStability, placedWithParentsShare, threeOrMorePlacements } from '@kinfold/stability'
import { missingChildren, missingEpisodes } from '@kinfold/wellbeing'

/** Every indicator: those with a number in the order of the report, then those that its text tells and that have a name. */
export const indicators: readonly Measure[] = [
  childrenLookedAfter,
  rateLookedAfter,
  admissionsIntoCare,
  ceasedToBeLookedAfter,
  shareCeasedForPermanence,
  shareCeasedBySpecialGuardianship,
  reviewsInTime,
  shareCeasedByAdoption,
  longTermPlacementStability,
  threeOrMorePlacements,
  familyBasedSetting,
  placedWithParentsShare,
  commissionedPlacement,
  childrenInFostering,
  shareInFostering,
  adoptions,
  adoptionsWithinAYearOfDecision,
  shareWithinAYearOfDecision,
  careToAdoptivePlacement,
  placementOrderToMatchDays,
  waitingLessThanThreshold,
  careToAdoptingCarer,
  placedWithinAYear,
  participation,
  missingEpisodes,
  missingChildren,
  readmissions,
  returnsHome,
  timeInCare,
  stayingPut
]

/** The indicator of a code, such as 8.1 or A3, or of a name, such as participation. */
export const indicatorOf = (code: string): Measure | undefined => indicators.find(measure => measure.code === code)
