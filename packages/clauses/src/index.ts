export { longestInCare } from './adoption-days.js'
export { admissions } from './admissions.js'
export { agedUnder, ageBands, notYetAged } from './birthdays.js'
export { categoryOfNeedOn, legalStatusOn, placementProviderOn, placementTypeOn } from './care-attributes.js'
export { adoptionOrders, ceasedBy, ceasings } from './ceasings.js'
export { corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from './citations.js'
export { daysFromPlacementOrderToMatch } from './days-to-match.js'
export { daysFromCareToMovingIn } from './days-to-moving-in.js'
export { dimensions, sliceLabel, sliceName, sliceNamed, slicesInOrder } from './dimensions.js'
export type { Dimension } from './dimensions.js'
export { ethnicityOn, sexOn } from './header-attributes.js'
export { lookedAfter, lookedAfterFor } from './looked-after.js'
export { admissionsCounted, ceasingsCounted } from './occasions-counted.js'
export { periodsOfCare } from './periods-of-care.js'
export {
  adoptivePlacements,
  heldPlacements,
  inSamePlacementFor,
  placedForAdoption,
  placedForAdoptionCarryingPreviousFor,
  placementParts,
  placements
} from './placements.js'
export { local, policies, policyWith, policyWords } from './policies.js'
export type { Policy, PolicyError } from './policies.js'
export { sayDue } from './review-due-days.js'
export { heldByDueDay, reviewsHeld } from './reviews.js'
export type { ReviewDue } from './reviews.js'
export { switches } from './switches.js'
export { switchesNamed } from './switches-named.js'
export { timeInCareOn } from './time-in-care.js'
