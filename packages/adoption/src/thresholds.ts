import type { Citation, Threshold } from '@kinfold/measure'

const yearsConflict =
  'Where the two differ (182 and 152 days of A2 stand there at 2014 and 2015, one year later than here) the years of the three-year windows are taken'

const publicFinance: Citation = {
  document: 'Public Finance, news of November 2012 on the adoption scorecards of 2009 to 2012',
  supports: 'the first thresholds, of the three years to March 2012: 639 days (21 months) for A1, 213 days (7 months) for A2'
}

const impower: Citation = {
  document: 'IMPOWER, page on the adoption scorecard thresholds',
  supports: '20 months for A1 and 6 months for A2 in 2010 to 2013; 4 months for A2 from 2012 to 2015 on; 14 months for A1 from 2013 to 2016 on'
}

const announcement: Citation = {
  document: 'Department for Education, Adoption scorecards and thresholds published, 14 January 2014',
  supports: 'that thresholds fall yearly, to 14 months for A1 and 4 months for A2 in the three years 2013 to 2016'
}

const council: Citation = {
  document: 'Wolverhampton City Council, Analysis of adoption scorecard information 2011-2014, January 2015',
  supports: `547 days (18 months) for A1 in 2014 and 487 days (16 months) in 2015. ${yearsConflict}`
}

const councilOnMatches: Citation = {
  document: council.document,
  supports: `that A2 fell from 213 days over 182 (6 months) to 152 days (5 months). ${yearsConflict}`
}

/**
 * Thresholds of A1 and A3.
 *
 * Unit and bounds: days, by the year in March of which the three years end; the last stands until another is set.
 */
export const thresholdsOfMovingIn: readonly Threshold[] = [
  { year: 2012, value: 639, source: publicFinance },
  { year: 2013, value: 608, source: impower },
  { year: 2014, value: 547, source: council },
  { year: 2015, value: 487, source: council },
  { year: 2016, value: 426, source: announcement }
]

/** Thresholds of A2, as those of A1. */
export const thresholdsOfMatching: readonly Threshold[] = [
  { year: 2012, value: 213, source: publicFinance },
  { year: 2013, value: 182, source: impower },
  { year: 2014, value: 152, source: councilOnMatches },
  { year: 2015, value: 121, source: impower }
]
