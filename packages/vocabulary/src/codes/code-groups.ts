import type { CodeIn, CodeSetName } from './code-sets.js'

/** Codes of one set that definitions speak of together, and the source that puts them together. */
export interface CodeGroup<N extends CodeSetName = CodeSetName> {
  readonly set: N
  readonly codes: readonly CodeIn<N>[]
  readonly source: string
}

/** Care in a series of short breaks. */
export const shortBreakStatuses: CodeGroup<'legalStatuses'> = {
  set: 'legalStatuses',
  codes: ['V3', 'V4'],
  source: 'DfE, Children looked after in England, data guidance 2022 and 2023: agreed series of short-term placements'
}

/** A child placed under these legal statuses may be placed for adoption without the parents' consent. */
export const placementOrderStatuses: CodeGroup<'legalStatuses'> = {
  set: 'legalStatuses',
  codes: ['E1', 'D1'],
  source: 'ssd-data-model, ssd_permanence.yml, perm_placement_order_date: the day the status became E1 or D1'
}

/** Placements for a short while, after which the child is to come back. */
export const temporaryPlacements: CodeGroup<'placementTypes'> = {
  set: 'placementTypes',
  codes: ['T0', 'T1', 'T2', 'T3', 'T4'],
  source: 'csc-validator-be-903 @10ad07c, rules 213, 380, 381 and 383'
}

/** Placements for adoption. */
export const adoptivePlacements: CodeGroup<'placementTypes'> = {
  set: 'placementTypes',
  codes: ['A3', 'A4', 'A5', 'A6'],
  source: 'csc-validator-be-903 @10ad07c, rules 390, 551 and 552'
}

/** Placements with foster carers. */
export const fosterPlacements: CodeGroup<'placementTypes'> = {
  set: 'placementTypes',
  codes: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  source: 'ssd-data-model, ssd_cla_placement.yml; csc-validator-be-903 @10ad07c, rule 336'
}

/** Placements with foster carers who are no relatives or friends. */
export const unrelatedFosterPlacements: CodeGroup<'placementTypes'> = {
  set: 'placementTypes',
  codes: ['U4', 'U5', 'U6'],
  source: 'ssd-data-model, ssd_cla_placement.yml: U1 to U3 are with a relative or friend, U4 to U6 with another carer'
}

/** Placements with foster carers who are approved to adopt. */
export const fosterToAdoptPlacements: CodeGroup<'placementTypes'> = {
  set: 'placementTypes',
  codes: ['U2', 'U5'],
  source: 'DfE, Children looked after in England, data guidance 2022 and 2023: fostering placements with approved adopters'
}

/** Placements with the parents, or with others who have parental responsibility. */
export const parentalPlacements: CodeGroup<'placementTypes'> = {
  set: 'placementTypes',
  codes: ['P1'],
  source: 'ssd-data-model, ssd_cla_placement.yml; csc-validator-be-903 @10ad07c, rule 550'
}

/** Providers who belong to no public body. */
export const independentProviders: CodeGroup<'placementProviders'> = {
  set: 'placementProviders',
  codes: ['PR4', 'PR5'],
  source: 'ssd-data-model, ssd_cla_placement.yml: private, and voluntary'
}

/** Reasons for which care ceases with an adoption order. */
export const adoptionReasons: CodeGroup<'reasonsEpisodeCeased'> = {
  set: 'reasonsEpisodeCeased',
  codes: ['E11', 'E12'],
  source: 'ssd-data-model, ssd_cla_episodes.yml: the episode ceases on the day of the adoption order'
}

/** Reasons for which care ceases with a special guardianship order. */
export const specialGuardianshipReasons: CodeGroup<'reasonsEpisodeCeased'> = {
  set: 'reasonsEpisodeCeased',
  codes: ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'],
  source: 'liia-tools @0dd821c, SSDA903_schema_2017 and _2019: E43 and E44 up to 2017-18, E45 to E48 from 2018-19'
}

/** Reasons for which care ceases with a residence order, or a child arrangements order. */
export const childArrangementsReasons: CodeGroup<'reasonsEpisodeCeased'> = {
  set: 'reasonsEpisodeCeased',
  codes: ['E41'],
  source: 'ssd-data-model, ssd_cla_episodes.yml'
}

/** Reasons for which care ceases because the child returned home, as planned or not. */
export const returnedHomeReasons: CodeGroup<'reasonsEpisodeCeased'> = {
  set: 'reasonsEpisodeCeased',
  codes: ['E4A', 'E4B'],
  source: 'ssd-data-model, ssd_cla_episodes.yml'
}

/** Reasons for which care ceases at 18 while the young person stays with the carers. */
export const stayingPutReasons: CodeGroup<'reasonsEpisodeCeased'> = {
  set: 'reasonsEpisodeCeased',
  codes: ['E17'],
  source: 'ssd-data-model, ssd_cla_episodes.yml'
}

/** Codes of a review of a child too young to be asked to take part. */
export const tooYoungToTakePart: CodeGroup<'reviewParticipation'> = {
  set: 'reviewParticipation',
  codes: ['PN0'],
  source: 'ssd-data-model, ssd_cla_reviews.yml: under 4 at the review'
}

/** Codes of a review in which the child took part. */
export const tookPartInReview: CodeGroup<'reviewParticipation'> = {
  set: 'reviewParticipation',
  codes: ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6'],
  source: 'ssd-data-model, ssd_cla_reviews.yml: attended, or sent views'
}

/** Codes of a review in which the child took no part. */
export const tookNoPartInReview: CodeGroup<'reviewParticipation'> = {
  set: 'reviewParticipation',
  codes: ['PN7'],
  source: 'ssd-data-model, ssd_cla_reviews.yml: neither attended nor sent views'
}

/** Absences of children whose whereabouts are not known. */
export const missingFromCare: CodeGroup<'absenceKinds'> = {
  set: 'absenceKinds',
  codes: ['M'],
  source: 'ssd-data-model, ssd_missing.yml'
}

/** Absences of children who are missing, or away without authorisation. */
export const missingOrAway: CodeGroup<'absenceKinds'> = {
  set: 'absenceKinds',
  codes: ['M', 'A'],
  source: 'ssd-data-model, ssd_missing.yml'
}

/** Reasons for a new episode with a new placement and carer, or with the start of care. */
export const newCarerReasons: CodeGroup<'reasonsForNewEpisode'> = {
  set: 'reasonsForNewEpisode',
  codes: ['S', 'P', 'B'],
  source: 'ssd-data-model, AnnexA_sqlserver_v1.2.0, list 8: the episodes that it counts as placements'
}

/** Reasons for a new episode with another placement and the same carer. */
export const sameCarerReasons: CodeGroup<'reasonsForNewEpisode'> = {
  set: 'reasonsForNewEpisode',
  codes: ['T', 'U'],
  source: 'ssd-data-model, AnnexA_sqlserver_v1.2.0, list 8: counted where they straddle the day 12 months ago'
}

/** Whether a code is one of a group. A blank is not. */
export const isAmong = <N extends CodeSetName>(group: CodeGroup<N>, code: string | undefined): code is CodeIn<N> =>
  (group.codes as readonly (string | undefined)[]).includes(code)
