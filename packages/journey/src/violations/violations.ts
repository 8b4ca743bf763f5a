import { formatDay } from '@kinfold/calendar'
import type { CivilDay } from '@kinfold/vocabulary'
import type { Journey } from '../journey.js'
import { adopterIsNewCarer } from './adopter-is-new-carer.js'
import { adopterNeverFostered } from './adopter-never-fostered.js'
import { adoptionNeedsAdoptivePlacement } from './adoption-needs-adoptive-placement.js'
import { aged18OrOver } from './aged-18-or-over.js'
import { beforeBirth } from './before-birth.js'
import { ceasedAfter18thBirthday } from './ceased-after-18th-birthday.js'
import { continuationMissing } from './continuation-missing.js'
import { continuedAfterCeasing } from './continued-after-ceasing.js'
import { continuedAfterGap } from './continued-after-gap.js'
import { episodeAfterDeathOrAdulthood } from './episode-after-death-or-adulthood.js'
import { episodeEndsBeforeItBegins } from './episode-ends-before-it-begins.js'
import { episodeUnderADay } from './episode-under-a-day.js'
import { episodesOverlap } from './episodes-overlap.js'
import { placementOrderRequired } from './placement-order-required.js'
import { readmissionOnDayOfCeasing } from './readmission-on-day-of-ceasing.js'
import { reviewOutsideCare } from './review-outside-care.js'
import { sameLegalStatus } from './same-legal-status.js'
import { samePlacement } from './same-placement.js'
import { temporaryPlacementFirst } from './temporary-placement-first.js'
import { temporaryPlacementLast } from './temporary-placement-last.js'
import type { Violation, ViolationRule } from './violation.js'

/** The rules that a command may not break. */
export const violationRules: readonly ViolationRule[] = [
  beforeBirth,
  aged18OrOver,
  ceasedAfter18thBirthday,
  episodeUnderADay,
  episodeEndsBeforeItBegins,
  episodesOverlap,
  readmissionOnDayOfCeasing,
  continuedAfterCeasing,
  continuedAfterGap,
  continuationMissing,
  episodeAfterDeathOrAdulthood,
  sameLegalStatus,
  samePlacement,
  temporaryPlacementFirst,
  temporaryPlacementLast,
  adoptionNeedsAdoptivePlacement,
  placementOrderRequired,
  adopterIsNewCarer,
  adopterNeverFostered,
  reviewOutsideCare
]

/** What in a journey breaks a rule, rule by rule, each in order of the journey. */
export const violations = (journey: Journey): readonly Violation[] =>
  violationRules.flatMap(({ code, faults }) => faults(journey).map(({ on, facts }) => ({ code, on: formatDay(on) as CivilDay, facts })))

const nameOf = ({ code, facts }: Violation): string => [code, ...facts].join(' ')

/** The violations of the later journey that the earlier one did not have: the same rule broken by the same facts is the same violation. */
export const newViolations = (earlier: Journey, later: Journey): readonly Violation[] => {
  const known = new Set(violations(earlier).map(nameOf))
  return violations(later).filter(violation => !known.has(nameOf(violation)))
}
