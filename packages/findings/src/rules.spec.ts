import { describe, expect, it } from 'vitest'
import { bothSides } from './findings-for-tests.laws.js'
import type { RuleSides } from './findings-for-tests.laws.js'
import { journeyRules } from './journey-rules.js'
import { findingRules, sharedRules } from './rules.js'
import { absenceOutlastsCareSides } from './rules/absence-outlasts-care.laws.js'
import { absenceOutlastsPlacementSides } from './rules/absence-outlasts-placement.laws.js'
import { absenceOutsideCareSides } from './rules/absence-outside-care.laws.js'
import { absenceWithoutKindSides } from './rules/absence-without-kind.laws.js'
import { absencesOverlapSides } from './rules/absences-overlap.laws.js'
import { adoptedAfterReversalSides } from './rules/adopted-after-reversal.laws.js'
import { adoptedAged18Sides } from './rules/adopted-aged-18.laws.js'
import { adoptedChildReturnsSides } from './rules/adopted-child-returns.laws.js'
import { adoptedWithoutAdoptionRowSides } from './rules/adopted-without-adoption-row.laws.js'
import { adoptersContradictSides } from './rules/adopters-contradict.laws.js'
import { adoptersHalfToldSides } from './rules/adopters-half-told.laws.js'
import { adoptionRowWithoutAdoptionSides } from './rules/adoption-row-without-adoption.laws.js'
import { adultCareTooYoungSides } from './rules/adult-care-too-young.laws.js'
import { asylumSeekingCeasedAsAdultSides } from './rules/asylum-seeking-ceased-as-adult.laws.js'
import { asylumSeekingCeasedTwiceSides } from './rules/asylum-seeking-ceased-twice.laws.js'
import { bornOnUnknownDaySides } from './rules/born-on-unknown-day.laws.js'
import { careLeaverAccommodationTooYoungSides } from './rules/care-leaver-accommodation-too-young.laws.js'
import { careLeaverDetailsContradictSides } from './rules/care-leaver-details-contradict.laws.js'
import { careLeaverDiedSides } from './rules/care-leaver-died.laws.js'
import { careLeaverNotEligibleSides } from './rules/care-leaver-not-eligible.laws.js'
import { careLeaverStillLookedAfterSides } from './rules/care-leaver-still-looked-after.laws.js'
import { careLeaverTooYoungSides } from './rules/care-leaver-too-young.laws.js'
import { careLeaverTransferredSides } from './rules/care-leaver-transferred.laws.js'
import { carerHolidayTooLongSides } from './rules/carer-holiday-too-long.laws.js'
import { carerHolidaysTooManySides } from './rules/carer-holidays-too-many.laws.js'
import { categoryOfNeedChangedSides } from './rules/category-of-need-changed.laws.js'
import { ceasedWhileMissingSides } from './rules/ceased-while-missing.laws.js'
import { childAssessmentOrderTooLongSides } from './rules/child-assessment-order-too-long.laws.js'
import { childWithoutHeaderSides } from './rules/child-without-header.laws.js'
import { codeOfAnotherYearSides } from './rules/code-of-another-year.laws.js'
import { codeUnknownSides } from './rules/code-unknown.laws.js'
import { convictionMissingSides } from './rules/conviction-missing.laws.js'
import { convictionUnderTenSides } from './rules/conviction-under-ten.laws.js'
import { custodyTooYoungSides } from './rules/custody-too-young.laws.js'
import { dateOfBirthContradictedSides } from './rules/date-of-birth-contradicted.laws.js'
import { datedAfterRecordedSides } from './rules/dated-after-recorded.laws.js'
import { decidedAfterPlacementOrderSides } from './rules/decided-after-placement-order.laws.js'
import { decidedAfterPlacingSides } from './rules/decided-after-placing.laws.js'
import { decisionDaysDifferSides } from './rules/decision-days-differ.laws.js'
import { decisionOutsideCareSides } from './rules/decision-outside-care.laws.js'
import { decisionsOverlapSides } from './rules/decisions-overlap.laws.js'
import { declaredTwiceSides } from './rules/declared-twice.laws.js'
import { deprivationEndsBeforeItBeginsSides } from './rules/deprivation-ends-before-it-begins.laws.js'
import { deprivationInUnexpectedPlacementSides } from './rules/deprivation-in-unexpected-placement.laws.js'
import { deprivationOutsideCareSides } from './rules/deprivation-outside-care.laws.js'
import { deprivationsOverlapSides } from './rules/deprivations-overlap.laws.js'
import { earlierDecisionNotReversedSides } from './rules/earlier-decision-not-reversed.laws.js'
import { emergencyProtectionTooLongSides } from './rules/emergency-protection-too-long.laws.js'
import { endDateCopiedSides } from './rules/end-date-copied.laws.js'
import { episodeBeforeChildrenActSides } from './rules/episode-before-children-act.laws.js'
import { episodeEndedWithoutReasonSides } from './rules/episode-ended-without-reason.laws.js'
import { episodesShareADaySides } from './rules/episodes-share-a-day.laws.js'
import { ethnicityMissingSides } from './rules/ethnicity-missing.laws.js'
import { firstEpisodeNotAStartSides } from './rules/first-episode-not-a-start.laws.js'
import { fosterCarerContradictedSides } from './rules/foster-carer-contradicted.laws.js'
import { freeingOrderAfter2005Sides } from './rules/freeing-order-after-2005.laws.js'
import { healthAndCareLeaverSides } from './rules/health-and-care-leaver.laws.js'
import { healthHalfToldSides } from './rules/health-half-told.laws.js'
import { healthMissingSides } from './rules/health-missing.laws.js'
import { healthNotExpectedSides } from './rules/health-not-expected.laws.js'
import { healthPromotionFromFiveSides } from './rules/health-promotion-from-five.laws.js'
import { healthPromotionMissingSides } from './rules/health-promotion-missing.laws.js'
import { homeIsPlacementSides } from './rules/home-is-placement.laws.js'
import { hospitalStayTooLongSides } from './rules/hospital-stay-too-long.laws.js'
import { independentLivingNotAllowedSides } from './rules/independent-living-not-allowed.laws.js'
import { independentTooYoungSides } from './rules/independent-too-young.laws.js'
import { interventionContradictsSides } from './rules/intervention-contradicts.laws.js'
import { leftCareWithDecisionOpenSides } from './rules/left-care-with-decision-open.laws.js'
import { matchedAfterMovingInSides } from './rules/matched-after-moving-in.laws.js'
import { matchedBeforeDecisionSides } from './rules/matched-before-decision.laws.js'
import { matchedOnDayOfOrderSides } from './rules/matched-on-day-of-order.laws.js'
import { motherContradictsSides } from './rules/mother-contradicts.laws.js'
import { noReturnFromTemporaryPlacementSides } from './rules/no-return-from-temporary-placement.laws.js'
import { noWorkerOn31MarchSides } from './rules/no-worker-on-31-march.laws.js'
import { openEpisodeFollowedSides } from './rules/open-episode-followed.laws.js'
import { openEpisodeNotReturnedSides } from './rules/open-episode-not-returned.laws.js'
import { openPast18thBirthdaySides } from './rules/open-past-18th-birthday.laws.js'
import { placedWithoutDecisionSides } from './rules/placed-without-decision.laws.js'
import { placementChangeWithoutEndSides } from './rules/placement-change-without-end.laws.js'
import { placementOrderBefore2005Sides } from './rules/placement-order-before-2005.laws.js'
import { placementOrderWithoutDecisionSides } from './rules/placement-order-without-decision.laws.js'
import { policeDetentionTooLongSides } from './rules/police-detention-too-long.laws.js'
import { policeProtectionTooLongSides } from './rules/police-protection-too-long.laws.js'
import { postcodeMissingSides } from './rules/postcode-missing.laws.js'
import { previousPermanenceAfterCareSides } from './rules/previous-permanence-after-care.laws.js'
import { previousPermanenceHalfToldSides } from './rules/previous-permanence-half-told.laws.js'
import { previousPermanenceMissingSides } from './rules/previous-permanence-missing.laws.js'
import { providerDoesNotFitSides } from './rules/provider-does-not-fit.laws.js'
import { providerIsParentElsewhereSides } from './rules/provider-is-parent-elsewhere.laws.js'
import { providerMissingSides } from './rules/provider-missing.laws.js'
import { providerNotWantedSides } from './rules/provider-not-wanted.laws.js'
import { pupilNumberMissingSides } from './rules/pupil-number-missing.laws.js'
import { reasonForPlacementChangeMissingSides } from './rules/reason-for-placement-change-missing.laws.js'
import { reasonForPlacementChangeNotWantedSides } from './rules/reason-for-placement-change-not-wanted.laws.js'
import { reasonWithoutEndSides } from './rules/reason-without-end.laws.js'
import { residentialEmploymentTooYoungSides } from './rules/residential-employment-too-young.laws.js'
import { residentialSchoolTooYoungSides } from './rules/residential-school-too-young.laws.js'
import { returnedBeforeGoingSides } from './rules/returned-before-going.laws.js'
import { reversalHalfToldSides } from './rules/reversal-half-told.laws.js'
import { reversedBeforeDecisionSides } from './rules/reversed-before-decision.laws.js'
import { reviewAsIfOverFourSides } from './rules/review-as-if-over-four.laws.js'
import { reviewAsIfUnderFourSides } from './rules/review-as-if-under-four.laws.js'
import { reviewDuringShortBreaksSides } from './rules/review-during-short-breaks.laws.js'
import { reviewWithoutParticipationSides } from './rules/review-without-participation.laws.js'
import { reviewsShareADaySides } from './rules/reviews-share-a-day.laws.js'
import { sdqAtWrongAgeSides } from './rules/sdq-at-wrong-age.laws.js'
import { sdqMissingSides } from './rules/sdq-missing.laws.js'
import { sdqReasonOfAnotherAgeSides } from './rules/sdq-reason-of-another-age.laws.js'
import { sdqScoreAndReasonSides } from './rules/sdq-score-and-reason.laws.js'
import { sdqScoreOutOfRangeSides } from './rules/sdq-score-out-of-range.laws.js'
import { sexContradictedSides } from './rules/sex-contradicted.laws.js'
import { shortBreakInLongTermPlacementSides } from './rules/short-break-in-long-term-placement.laws.js'
import { shortBreakInTemporaryPlacementSides } from './rules/short-break-in-temporary-placement.laws.js'
import { shortBreakNotAStartSides } from './rules/short-break-not-a-start.laws.js'
import { shortBreakTooLongSides } from './rules/short-break-too-long.laws.js'
import { shortBreaksOfTwoKindsSides } from './rules/short-breaks-of-two-kinds.laws.js'
import { shortBreaksTooManyDaysSides } from './rules/short-breaks-too-many-days.laws.js'
import { specialGuardianNeverFosteredSides } from './rules/special-guardian-never-fostered.laws.js'
import { specialGuardianshipAged18Sides } from './rules/special-guardianship-aged-18.laws.js'
import { stayingPutTooYoungSides } from './rules/staying-put-too-young.laws.js'
import { supportedAccommodationTooYoungSides } from './rules/supported-accommodation-too-young.laws.js'
import { supportedAccommodationWithoutUrnSides } from './rules/supported-accommodation-without-urn.laws.js'
import { temporaryPlacementTooLongSides } from './rules/temporary-placement-too-long.laws.js'
import { urnNotWantedSides } from './rules/urn-not-wanted.laws.js'
import { withParentsUnderSinglePeriodSides } from './rules/with-parents-under-single-period.laws.js'
import { workerEpisodeNotEndedSides } from './rules/worker-episode-not-ended.laws.js'
import { workerEpisodeUnderADaySides } from './rules/worker-episode-under-a-day.laws.js'
import { workerEpisodesOverlapSides } from './rules/worker-episodes-overlap.laws.js'
import { workerGapSides } from './rules/worker-gap.laws.js'
import { youthJusticeTooYoungSides } from './rules/youth-justice-too-young.laws.js'

/** The two sides of every rule, each told beside it. */
const sides: readonly RuleSides[] = [
  absenceOutlastsCareSides,
  absenceOutlastsPlacementSides,
  absenceOutsideCareSides,
  absenceWithoutKindSides,
  absencesOverlapSides,
  adoptedAfterReversalSides,
  adoptedAged18Sides,
  adoptedChildReturnsSides,
  adoptedWithoutAdoptionRowSides,
  adoptersContradictSides,
  adoptersHalfToldSides,
  adoptionRowWithoutAdoptionSides,
  adultCareTooYoungSides,
  asylumSeekingCeasedAsAdultSides,
  asylumSeekingCeasedTwiceSides,
  bornOnUnknownDaySides,
  careLeaverAccommodationTooYoungSides,
  careLeaverDetailsContradictSides,
  careLeaverDiedSides,
  careLeaverNotEligibleSides,
  careLeaverStillLookedAfterSides,
  careLeaverTooYoungSides,
  careLeaverTransferredSides,
  carerHolidayTooLongSides,
  carerHolidaysTooManySides,
  categoryOfNeedChangedSides,
  ceasedWhileMissingSides,
  childAssessmentOrderTooLongSides,
  childWithoutHeaderSides,
  codeOfAnotherYearSides,
  codeUnknownSides,
  convictionMissingSides,
  convictionUnderTenSides,
  custodyTooYoungSides,
  dateOfBirthContradictedSides,
  datedAfterRecordedSides,
  decidedAfterPlacementOrderSides,
  decidedAfterPlacingSides,
  decisionDaysDifferSides,
  decisionOutsideCareSides,
  decisionsOverlapSides,
  declaredTwiceSides,
  deprivationEndsBeforeItBeginsSides,
  deprivationInUnexpectedPlacementSides,
  deprivationOutsideCareSides,
  deprivationsOverlapSides,
  earlierDecisionNotReversedSides,
  emergencyProtectionTooLongSides,
  endDateCopiedSides,
  episodeBeforeChildrenActSides,
  episodeEndedWithoutReasonSides,
  episodesShareADaySides,
  ethnicityMissingSides,
  firstEpisodeNotAStartSides,
  fosterCarerContradictedSides,
  freeingOrderAfter2005Sides,
  healthAndCareLeaverSides,
  healthHalfToldSides,
  healthMissingSides,
  healthNotExpectedSides,
  healthPromotionFromFiveSides,
  healthPromotionMissingSides,
  homeIsPlacementSides,
  hospitalStayTooLongSides,
  independentLivingNotAllowedSides,
  independentTooYoungSides,
  interventionContradictsSides,
  leftCareWithDecisionOpenSides,
  matchedAfterMovingInSides,
  matchedBeforeDecisionSides,
  matchedOnDayOfOrderSides,
  motherContradictsSides,
  noReturnFromTemporaryPlacementSides,
  noWorkerOn31MarchSides,
  openEpisodeFollowedSides,
  openEpisodeNotReturnedSides,
  openPast18thBirthdaySides,
  placedWithoutDecisionSides,
  placementChangeWithoutEndSides,
  placementOrderBefore2005Sides,
  placementOrderWithoutDecisionSides,
  policeDetentionTooLongSides,
  policeProtectionTooLongSides,
  postcodeMissingSides,
  previousPermanenceAfterCareSides,
  previousPermanenceHalfToldSides,
  previousPermanenceMissingSides,
  providerDoesNotFitSides,
  providerIsParentElsewhereSides,
  providerMissingSides,
  providerNotWantedSides,
  pupilNumberMissingSides,
  reasonForPlacementChangeMissingSides,
  reasonForPlacementChangeNotWantedSides,
  reasonWithoutEndSides,
  residentialEmploymentTooYoungSides,
  residentialSchoolTooYoungSides,
  returnedBeforeGoingSides,
  reversalHalfToldSides,
  reversedBeforeDecisionSides,
  reviewAsIfOverFourSides,
  reviewAsIfUnderFourSides,
  reviewDuringShortBreaksSides,
  reviewWithoutParticipationSides,
  reviewsShareADaySides,
  sdqAtWrongAgeSides,
  sdqMissingSides,
  sdqReasonOfAnotherAgeSides,
  sdqScoreAndReasonSides,
  sdqScoreOutOfRangeSides,
  sexContradictedSides,
  shortBreakInLongTermPlacementSides,
  shortBreakInTemporaryPlacementSides,
  shortBreakNotAStartSides,
  shortBreakTooLongSides,
  shortBreaksOfTwoKindsSides,
  shortBreaksTooManyDaysSides,
  specialGuardianNeverFosteredSides,
  specialGuardianshipAged18Sides,
  stayingPutTooYoungSides,
  supportedAccommodationTooYoungSides,
  supportedAccommodationWithoutUrnSides,
  temporaryPlacementTooLongSides,
  urnNotWantedSides,
  withParentsUnderSinglePeriodSides,
  workerEpisodeNotEndedSides,
  workerEpisodeUnderADaySides,
  workerEpisodesOverlapSides,
  workerGapSides,
  youthJusticeTooYoungSides
]

for (const one of sides) bothSides(one)

/** Rules with a spec of their own beside them: what they look at is how a fact was told before, or several children. */
const withSpecs: readonly string[] = [
  'FINDING_CARRIED_EPISODE_RETOLD',
  'FINDING_DATE_OF_BIRTH_CHANGED',
  'FINDING_DESCRIPTION_CHANGED',
  'FINDING_OPEN_EPISODE_NOT_CARRIED',
  'FINDING_PUPIL_NUMBER_SHARED'
]

describe('the rules', () => {
  it('each have both their sides, and those of commands theirs where they are', () => {
    const shown = [...sides.map(({ rule }) => rule.code), ...withSpecs, ...journeyRules.map(({ code }) => code)]
    expect([...shown].sort()).toEqual([...findingRules, ...sharedRules].map(({ code }) => code).sort())
    for (const { rule, breaks, keeps } of sides) expect([rule.code, Object.keys(breaks).length > 0, Object.keys(keeps).length > 0]).toEqual([rule.code, true, true])
  })

  it('say what is so in one sentence, cite where that comes from and read tables', () => {
    for (const { code, says, source, rule } of [...findingRules, ...sharedRules]) {
      expect([code, /^[A-Z][^.]{20,}[^.]$/.test(says), source.length > 10]).toEqual([code, true, true])
      if (source.startsWith('csc-validator')) expect([code, rule.length > 0]).toEqual([code, true])
    }
  })
})
