import { journeyRules } from './journey-rules.js'
import type { FindingRule, SharedRule } from './rule.js'
import { absenceOutlastsCare } from './rules/absence-outlasts-care.js'
import { absenceOutlastsPlacement } from './rules/absence-outlasts-placement.js'
import { absenceOutsideCare } from './rules/absence-outside-care.js'
import { absenceWithoutKind } from './rules/absence-without-kind.js'
import { absencesOverlap } from './rules/absences-overlap.js'
import { adoptedAfterReversal } from './rules/adopted-after-reversal.js'
import { adoptedAged18 } from './rules/adopted-aged-18.js'
import { adoptedChildReturns } from './rules/adopted-child-returns.js'
import { adoptedWithoutAdoptionRow } from './rules/adopted-without-adoption-row.js'
import { adoptersContradict } from './rules/adopters-contradict.js'
import { adoptersHalfTold } from './rules/adopters-half-told.js'
import { adoptionRowWithoutAdoption } from './rules/adoption-row-without-adoption.js'
import { adultCareTooYoung } from './rules/adult-care-too-young.js'
import { asylumSeekingCeasedAsAdult } from './rules/asylum-seeking-ceased-as-adult.js'
import { asylumSeekingCeasedTwice } from './rules/asylum-seeking-ceased-twice.js'
import { bornOnUnknownDay } from './rules/born-on-unknown-day.js'
import { careLeaverAccommodationTooYoung } from './rules/care-leaver-accommodation-too-young.js'
import { careLeaverDetailsContradict } from './rules/care-leaver-details-contradict.js'
import { careLeaverDied } from './rules/care-leaver-died.js'
import { careLeaverNotEligible } from './rules/care-leaver-not-eligible.js'
import { careLeaverStillLookedAfter } from './rules/care-leaver-still-looked-after.js'
import { careLeaverTooYoung } from './rules/care-leaver-too-young.js'
import { careLeaverTransferred } from './rules/care-leaver-transferred.js'
import { carerHolidayTooLong } from './rules/carer-holiday-too-long.js'
import { carerHolidaysTooMany } from './rules/carer-holidays-too-many.js'
import { carriedEpisodeRetold } from './rules/carried-episode-retold.js'
import { categoryOfNeedChanged } from './rules/category-of-need-changed.js'
import { ceasedWhileMissing } from './rules/ceased-while-missing.js'
import { childAssessmentOrderTooLong } from './rules/child-assessment-order-too-long.js'
import { childWithoutHeader } from './rules/child-without-header.js'
import { codeOfAnotherYear } from './rules/code-of-another-year.js'
import { codeUnknown } from './rules/code-unknown.js'
import { convictionMissing } from './rules/conviction-missing.js'
import { convictionUnderTen } from './rules/conviction-under-ten.js'
import { custodyTooYoung } from './rules/custody-too-young.js'
import { dateOfBirthChanged } from './rules/date-of-birth-changed.js'
import { dateOfBirthContradicted } from './rules/date-of-birth-contradicted.js'
import { datedAfterRecorded } from './rules/dated-after-recorded.js'
import { decidedAfterPlacementOrder } from './rules/decided-after-placement-order.js'
import { decidedAfterPlacing } from './rules/decided-after-placing.js'
import { decisionDaysDiffer } from './rules/decision-days-differ.js'
import { decisionOutsideCare } from './rules/decision-outside-care.js'
import { decisionsOverlap } from './rules/decisions-overlap.js'
import { declaredTwice } from './rules/declared-twice.js'
import { deprivationEndsBeforeItBegins } from './rules/deprivation-ends-before-it-begins.js'
import { deprivationInUnexpectedPlacement } from './rules/deprivation-in-unexpected-placement.js'
import { deprivationOutsideCare } from './rules/deprivation-outside-care.js'
import { deprivationsOverlap } from './rules/deprivations-overlap.js'
import { descriptionChanged } from './rules/description-changed.js'
import { earlierDecisionNotReversed } from './rules/earlier-decision-not-reversed.js'
import { emergencyProtectionTooLong } from './rules/emergency-protection-too-long.js'
import { endDateCopied } from './rules/end-date-copied.js'
import { episodeBeforeChildrenAct } from './rules/episode-before-children-act.js'
import { episodeEndedWithoutReason } from './rules/episode-ended-without-reason.js'
import { episodesShareADay } from './rules/episodes-share-a-day.js'
import { ethnicityMissing } from './rules/ethnicity-missing.js'
import { firstEpisodeNotAStart } from './rules/first-episode-not-a-start.js'
import { fosterCarerContradicted } from './rules/foster-carer-contradicted.js'
import { freeingOrderAfter2005 } from './rules/freeing-order-after-2005.js'
import { healthAndCareLeaver } from './rules/health-and-care-leaver.js'
import { healthHalfTold } from './rules/health-half-told.js'
import { healthMissing } from './rules/health-missing.js'
import { healthNotExpected } from './rules/health-not-expected.js'
import { healthPromotionFromFive } from './rules/health-promotion-from-five.js'
import { healthPromotionMissing } from './rules/health-promotion-missing.js'
import { homeIsPlacement } from './rules/home-is-placement.js'
import { hospitalStayTooLong } from './rules/hospital-stay-too-long.js'
import { independentLivingNotAllowed } from './rules/independent-living-not-allowed.js'
import { independentTooYoung } from './rules/independent-too-young.js'
import { interventionContradicts } from './rules/intervention-contradicts.js'
import { leftCareWithDecisionOpen } from './rules/left-care-with-decision-open.js'
import { matchedAfterMovingIn } from './rules/matched-after-moving-in.js'
import { matchedBeforeDecision } from './rules/matched-before-decision.js'
import { matchedOnDayOfOrder } from './rules/matched-on-day-of-order.js'
import { motherContradicts } from './rules/mother-contradicts.js'
import { noReturnFromTemporaryPlacement } from './rules/no-return-from-temporary-placement.js'
import { noWorkerOn31March } from './rules/no-worker-on-31-march.js'
import { openEpisodeFollowed } from './rules/open-episode-followed.js'
import { openEpisodeNotCarried } from './rules/open-episode-not-carried.js'
import { openEpisodeNotReturned } from './rules/open-episode-not-returned.js'
import { openPast18thBirthday } from './rules/open-past-18th-birthday.js'
import { placedWithoutDecision } from './rules/placed-without-decision.js'
import { placementChangeWithoutEnd } from './rules/placement-change-without-end.js'
import { placementOrderBefore2005 } from './rules/placement-order-before-2005.js'
import { placementOrderWithoutDecision } from './rules/placement-order-without-decision.js'
import { policeDetentionTooLong } from './rules/police-detention-too-long.js'
import { policeProtectionTooLong } from './rules/police-protection-too-long.js'
import { postcodeMissing } from './rules/postcode-missing.js'
import { previousPermanenceAfterCare } from './rules/previous-permanence-after-care.js'
import { previousPermanenceHalfTold } from './rules/previous-permanence-half-told.js'
import { previousPermanenceMissing } from './rules/previous-permanence-missing.js'
import { providerDoesNotFit } from './rules/provider-does-not-fit.js'
import { providerIsParentElsewhere } from './rules/provider-is-parent-elsewhere.js'
import { providerMissing } from './rules/provider-missing.js'
import { providerNotWanted } from './rules/provider-not-wanted.js'
import { pupilNumberMissing } from './rules/pupil-number-missing.js'
import { pupilNumberShared } from './rules/pupil-number-shared.js'
import { reasonForPlacementChangeMissing } from './rules/reason-for-placement-change-missing.js'
import { reasonForPlacementChangeNotWanted } from './rules/reason-for-placement-change-not-wanted.js'
import { reasonWithoutEnd } from './rules/reason-without-end.js'
import { residentialEmploymentTooYoung } from './rules/residential-employment-too-young.js'
import { residentialSchoolTooYoung } from './rules/residential-school-too-young.js'
import { returnedBeforeGoing } from './rules/returned-before-going.js'
import { reversalHalfTold } from './rules/reversal-half-told.js'
import { reversedBeforeDecision } from './rules/reversed-before-decision.js'
import { reviewAsIfOverFour } from './rules/review-as-if-over-four.js'
import { reviewAsIfUnderFour } from './rules/review-as-if-under-four.js'
import { reviewDuringShortBreaks } from './rules/review-during-short-breaks.js'
import { reviewWithoutParticipation } from './rules/review-without-participation.js'
import { reviewsShareADay } from './rules/reviews-share-a-day.js'
import { sdqAtWrongAge } from './rules/sdq-at-wrong-age.js'
import { sdqMissing } from './rules/sdq-missing.js'
import { sdqReasonOfAnotherAge } from './rules/sdq-reason-of-another-age.js'
import { sdqScoreAndReason } from './rules/sdq-score-and-reason.js'
import { sdqScoreOutOfRange } from './rules/sdq-score-out-of-range.js'
import { sexContradicted } from './rules/sex-contradicted.js'
import { shortBreakInLongTermPlacement } from './rules/short-break-in-long-term-placement.js'
import { shortBreakInTemporaryPlacement } from './rules/short-break-in-temporary-placement.js'
import { shortBreakNotAStart } from './rules/short-break-not-a-start.js'
import { shortBreakTooLong } from './rules/short-break-too-long.js'
import { shortBreaksOfTwoKinds } from './rules/short-breaks-of-two-kinds.js'
import { shortBreaksTooManyDays } from './rules/short-breaks-too-many-days.js'
import { specialGuardianNeverFostered } from './rules/special-guardian-never-fostered.js'
import { specialGuardianshipAged18 } from './rules/special-guardianship-aged-18.js'
import { stayingPutTooYoung } from './rules/staying-put-too-young.js'
import { supportedAccommodationTooYoung } from './rules/supported-accommodation-too-young.js'
import { supportedAccommodationWithoutUrn } from './rules/supported-accommodation-without-urn.js'
import { temporaryPlacementTooLong } from './rules/temporary-placement-too-long.js'
import { urnNotWanted } from './rules/urn-not-wanted.js'
import { withParentsUnderSinglePeriod } from './rules/with-parents-under-single-period.js'
import { workerEpisodeNotEnded } from './rules/worker-episode-not-ended.js'
import { workerEpisodeUnderADay } from './rules/worker-episode-under-a-day.js'
import { workerEpisodesOverlap } from './rules/worker-episodes-overlap.js'
import { workerGap } from './rules/worker-gap.js'
import { youthJusticeTooYoung } from './rules/youth-justice-too-young.js'

/** Every rule about the journey of one child, in the order in which findings are told: episodes, legal status, placements, endings, reviews, adoption, and so on. */
export const findingRules: readonly FindingRule[] = [
  ...journeyRules,
  episodeEndedWithoutReason,
  reasonWithoutEnd,
  placementChangeWithoutEnd,
  openEpisodeFollowed,
  openEpisodeNotCarried,
  openEpisodeNotReturned,
  openPast18thBirthday,
  endDateCopied,
  episodesShareADay,
  firstEpisodeNotAStart,
  carriedEpisodeRetold,
  categoryOfNeedChanged,
  adoptedChildReturns,
  episodeBeforeChildrenAct,
  datedAfterRecorded,
  policeProtectionTooLong,
  emergencyProtectionTooLong,
  childAssessmentOrderTooLong,
  policeDetentionTooLong,
  youthJusticeTooYoung,
  placementOrderBefore2005,
  freeingOrderAfter2005,
  shortBreakTooLong,
  shortBreakNotAStart,
  shortBreaksTooManyDays,
  shortBreaksOfTwoKinds,
  shortBreakInTemporaryPlacement,
  shortBreakInLongTermPlacement,
  hospitalStayTooLong,
  carerHolidayTooLong,
  carerHolidaysTooMany,
  temporaryPlacementTooLong,
  noReturnFromTemporaryPlacement,
  withParentsUnderSinglePeriod,
  supportedAccommodationTooYoung,
  custodyTooYoung,
  residentialSchoolTooYoung,
  residentialEmploymentTooYoung,
  independentLivingNotAllowed,
  supportedAccommodationWithoutUrn,
  urnNotWanted,
  providerIsParentElsewhere,
  providerDoesNotFit,
  providerNotWanted,
  providerMissing,
  homeIsPlacement,
  postcodeMissing,
  reasonForPlacementChangeMissing,
  reasonForPlacementChangeNotWanted,
  adoptedAged18,
  specialGuardianshipAged18,
  specialGuardianNeverFostered,
  independentTooYoung,
  adultCareTooYoung,
  stayingPutTooYoung,
  reviewAsIfUnderFour,
  reviewAsIfOverFour,
  reviewWithoutParticipation,
  reviewDuringShortBreaks,
  reviewsShareADay,
  placedWithoutDecision,
  decidedAfterPlacing,
  placementOrderWithoutDecision,
  decidedAfterPlacementOrder,
  decisionOutsideCare,
  decisionsOverlap,
  earlierDecisionNotReversed,
  decisionDaysDiffer,
  reversedBeforeDecision,
  reversalHalfTold,
  leftCareWithDecisionOpen,
  adoptedAfterReversal,
  matchedBeforeDecision,
  matchedAfterMovingIn,
  matchedOnDayOfOrder,
  adoptedWithoutAdoptionRow,
  adoptionRowWithoutAdoption,
  fosterCarerContradicted,
  adoptersHalfTold,
  adoptersContradict,
  absenceWithoutKind,
  returnedBeforeGoing,
  absencesOverlap,
  absenceOutlastsPlacement,
  absenceOutlastsCare,
  absenceOutsideCare,
  ceasedWhileMissing,
  childWithoutHeader,
  bornOnUnknownDay,
  dateOfBirthContradicted,
  dateOfBirthChanged,
  descriptionChanged,
  sexContradicted,
  ethnicityMissing,
  pupilNumberMissing,
  motherContradicts,
  declaredTwice,
  previousPermanenceMissing,
  previousPermanenceHalfTold,
  previousPermanenceAfterCare,
  asylumSeekingCeasedAsAdult,
  asylumSeekingCeasedTwice,
  healthNotExpected,
  healthMissing,
  healthHalfTold,
  sdqAtWrongAge,
  sdqMissing,
  sdqScoreAndReason,
  sdqScoreOutOfRange,
  sdqReasonOfAnotherAge,
  interventionContradicts,
  convictionUnderTen,
  convictionMissing,
  healthPromotionFromFive,
  healthPromotionMissing,
  healthAndCareLeaver,
  careLeaverNotEligible,
  careLeaverDied,
  careLeaverStillLookedAfter,
  careLeaverTooYoung,
  careLeaverTransferred,
  careLeaverDetailsContradict,
  careLeaverAccommodationTooYoung,
  workerEpisodesOverlap,
  workerEpisodeNotEnded,
  workerEpisodeUnderADay,
  workerGap,
  noWorkerOn31March,
  deprivationsOverlap,
  deprivationEndsBeforeItBegins,
  deprivationOutsideCare,
  deprivationInUnexpectedPlacement,
  codeUnknown,
  codeOfAnotherYear
]

/** Every rule about several children. */
export const sharedRules: readonly SharedRule[] = [pupilNumberShared]
