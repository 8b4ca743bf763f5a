import type { Citation } from '@kinfold/measure'

export const reasonsForCeasing: Citation = {
  document: 'SSDA903 collection, reasons an episode ceased (REC), as held in csc-validator-be-903 @10ad07c and liia-tools @0dd821c',
  supports: 'which codes are adoption (E11, E12), special guardianship (E43 and E44 up to 2017-18, E45 to E48 from 2018-19), a residence or child arrangements order (E41) and a return home (E4A, E4B)'
}

export const midYearPopulation: Citation = {
  document: 'Department for Education, Children looked after in England: data guidance (2022 and 2023 releases)',
  supports: "that the rate is the children looked after over the Office for National Statistics' mid-year estimate of the population aged 0 to 17, for each 10,000"
}

/** An indicator that the text of the council's report tells without a number of its own. */
export const toldInTheReport = (of: string): Citation => ({
  document: 'Rotherham Metropolitan Borough Council, Corporate Parenting Monthly Performance Report as at the end of October 2018 (public agenda of 18 December 2018)',
  supports: `that ${of} is told beside the indicators, in the text`
})

/** A rule of our own where no published definition was found. */
export const careHistoryRule = (rule: number, supports: string): Citation => ({ document: `docs/care-history.md, rule ${rule}`, supports })
