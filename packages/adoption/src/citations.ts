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
