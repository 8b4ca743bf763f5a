import type { Citation } from '@kinfold/measure'

export const stabilityOfLength: Citation = {
  document: 'Department for Education, Children looked after in England: data guidance (2022 and 2023 releases); formerly National Indicator 63',
  supports:
    'under 16, looked after continuously for at least 2.5 years, in the same placement for at least 2 years, or placed for adoption with the adoptive placement and the one just before it together reaching 2 years'
}

export const stabilityOfNumber: Citation = {
  document: 'Department for Education, Children looked after in England: data guidance (2022 and 2023 releases); formerly National Indicator 62',
  supports: '3 or more placements in the year, counting the one held at its start and each later one; adoption by the current foster carer is no move'
}

export const typesOfPlacement: Citation = {
  document: 'SSDA903 collection, placement types and providers, as held in csc-validator-be-903 @10ad07c (rules 146, 213 and 550) and ssd-data-model, ssd_cla_placement.yml',
  supports: 'which codes are foster placements (U1 to U6), placements for adoption (A3 to A6), placements with parents (P1), and private and voluntary providers (PR4, PR5)'
}

export const lengthSince2021: Citation = {
  document: 'Department for Education, Children looked after in England: footnotes of the releases of 2021 to 2023 on the length of placements',
  supports: 'that children whose period of care began under V3 or V4 are left out since 2021, and that coming to carers approved to adopt (U2, U5) counts as a change of placement'
}

export const episodesCounted: Citation = {
  document: 'ssd-data-model, AnnexA_sqlserver_v1.2.0, list 8',
  supports: 'which episodes the lists of Annex A count as placements in the last twelve months'
}

export const relabelsAreNoMoves: Citation = {
  document: 'SSDA903 validation rule 503D as held in csc-validator-be-903 @10ad07c',
  supports: 'that H5 becomes K3, and Z1 becomes Z11 to Z14, where only the code set changed'
}
