import type { Citation } from '@kinfold/measure'

/** The council report whose indicators these are. */
export const corporateParentingReport = (code: string): Citation => ({
  document: 'Rotherham Metropolitan Borough Council, Corporate Parenting Monthly Performance Report as at the end of October 2018 (public agenda of 18 December 2018)',
  supports: `that indicator ${code} is reported, with its title, unit and basis`
})

export const shortBreaksLeftOut: Citation = {
  document: 'Department for Education, Children looked after in England: data guidance (2022 and 2023 releases)',
  supports: 'that children under an agreed series of short-term placements (V3, V4) are left out unless a table says otherwise'
}

export const countedOnceAYear: Citation = {
  document: 'Department for Education, Children looked after in England: data guidance (2022 and 2023 releases)',
  supports: 'what the DfE counts instead: each child once a year, at the first start and at the last end; that variant exists only for the year to date'
}
