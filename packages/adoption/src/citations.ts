import type { Citation } from '@kinfold/measure'

export const adoptionOrderDay: Citation = {
  document: 'SSDA903 collection, reasons for ceasing E11 and E12, as held in csc-validator-be-903 @10ad07c',
  supports: 'that care ends on the day of the adoption order'
}

export const adoptionScorecard: Citation = {
  document: 'Department for Education, Adoption scorecards: methodology (contents, March 2019); announcement of 14 January 2014',
  supports: 'A1: mean days from the start of the period of care to moving in with the adoptive family, over children adopted'
}

export const placementOrderToMatch: Citation = {
  document: 'LG Inform Plus, metric 912 (A2)',
  supports:
    'mean days from the court authority to place (placement order or freeing order) to the match; children without one, or placed before it, are left out; a match before it counts 0'
}

export const decisionDay: Citation = {
  document: 'csc-validator-be-903 @10ad07c, rules 523, 525, 557 and 558',
  supports:
    'that DATE_PLACED of the placed for adoption file and DATE_INT of AD1 are the one decision that the child should be placed for adoption (SHOBPA), and that DATE_PLACED_CEASED reverses it'
}

export const nationalIndicator61: Citation = {
  document: 'Department for Education, Children looked after in England including adoption: data guidance and footnotes (NI 61)',
  supports: 'placed within 12 months of the decision: fewer than 365 days, the day of placement included; children whose placement broke down before the adoption are left out'
}

export const fosterCarerWhoAdopts: Citation = {
  document: 'Wolverhampton City Council, Analysis of adoption scorecard information 2011-2014, January 2015; City of Wolverhampton Council, cabinet report on adoption performance (indicators of 2021/22)',
  supports: 'A10: A1 with the clock stopped, for children whom their foster carers adopt, on the day they moved in with that carer'
}

export const adoptionScorecardOfWaiting: Citation = {
  document: 'Department for Education, Adoption Scorecards: year ending March 2018, methodology and guidance document (contents, March 2019); announcement of 14 January 2014',
  supports: 'A3: the percentage of children who wait less than 14 months between entering care and moving in with their adoptive family, over three years'
}
