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

export const relabelsAreNoMoves: Citation = {
  document: 'SSDA903 validation rule 503D as held in csc-validator-be-903 @10ad07c',
  supports: 'that H5 becomes K3, and Z1 becomes Z11 to Z14, where only the code set changed'
}
