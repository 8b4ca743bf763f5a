export { adoptedInThreeYears, adoptedSoonerThan } from './adopted-in-three-years.js'
export { longestInCare } from './adoption-days.js'
export { withoutBreakdownBefore } from './adoptions-without-breakdown.js'
export { admissions } from './admissions.js'
export { agedUnder, ageBands, notYetAged } from './birthdays.js'
export { categoryOfNeedOn, legalStatusOn, placementProviderOn, placementTypeOn } from './care-attributes.js'
export { adoptionOrders, ceasedBy, ceasings } from './ceasings.js'
export { corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from './citations.js'
export type { DatedLimit } from './dated-limits.js'
export { daysFromCareToAdoptingCarer } from './days-to-adopting-carer.js'
export { daysFromPlacementOrderToMatch } from './days-to-match.js'
export { daysFromCareToMovingIn } from './days-to-moving-in.js'
export { dimensions, sliceLabel, sliceName, sliceNamed, slicesInOrder } from './dimensions.js'
export type { Dimension } from './dimensions.js'
export { ethnicityOn, sexOn } from './header-attributes.js'
export { lookedAfter, lookedAfterFor } from './looked-after.js'
export { missingSpells } from './absences.js'
export { daysInCare } from './days-in-care.js'
export { fosteredByNoRelative, inFamilyPlacement, placedWithParents, withIndependentProvider } from './kinds-of-placement.js'
export { leftFosterCareAt18 } from './leaving-foster-care.js'
export { admissionsCounted, ceasingsCounted } from './occasions-counted.js'
export { askedToTakePart, tookPart } from './participation.js'
export { periodsOfCare } from './periods-of-care.js'
export {
  adoptivePlacements,
  inSamePlacementFor,
  placedForAdoption,
  placedForAdoptionCarryingPreviousFor,
  placementParts,
  placements
} from './placements.js'
export { heldPlacements } from './placements-counted.js'
export { local, policies, policyWith, policyWords } from './policies.js'
export type { Policy, PolicyError } from './policies.js'
export { readmittedWithin } from './readmissions.js'
export { sayDue } from './review-due-days.js'
export { heldByDueDay, reviewsHeld } from './reviews.js'
export type { ReviewDue } from './reviews.js'
export { notStartedInShortBreaks } from './started-in-short-breaks.js'
export { switches } from './switches.js'
export { orWaiting, orWaitingFewerThan } from './waiting-for-adoption.js'
export { adoptedWithinAYearOfDecision, placedWithinAYearOfDecision } from './within-a-year-of-decision.js'
export {
  ceasedByAdoption,
  ceasedByChildArrangements,
  ceasedBySpecialGuardianship,
  ceasedFor,
  ceasedForPermanence,
  returnedHome,
  stayedPut
} from './ways-of-ceasing.js'
export { wentMissing } from './went-missing.js'
export { switchesNamed } from './switches-named.js'
export { timeInCareOn } from './time-in-care.js'
