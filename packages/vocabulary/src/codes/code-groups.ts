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

/** Reasons for which care ceases with an adoption order. */
export const adoptionReasons: CodeGroup<'reasonsEpisodeCeased'> = {
  set: 'reasonsEpisodeCeased',
  codes: ['E11', 'E12'],
  source: 'ssd-data-model, ssd_cla_episodes.yml: the episode ceases on the day of the adoption order'
}

/** Whether a code is one of a group. A blank is not. */
export const isAmong = <N extends CodeSetName>(group: CodeGroup<N>, code: string | undefined): code is CodeIn<N> =>
  (group.codes as readonly (string | undefined)[]).includes(code)
