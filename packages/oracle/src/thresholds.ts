import { civil, financialYearStart, monthEnd } from './days.js'

/** Days that A1 and A3 may take, and those of A2, by the financial year (named by its end) in which three years end: rule 42. */
const thresholds = {
  A1: { 2012: 639, 2013: 608, 2014: 547, 2015: 487, later: 426 },
  A2: { 2012: 213, 2013: 182, 2014: 152, 2015: 121, later: 121 }
} as const

/** The threshold, in days, of the financial year that a month lies in; years before 2012 have none. */
export const thresholdOf = (indicator: 'A1' | 'A2' | 'A3', month: string): number | undefined => {
  const days = thresholds[indicator === 'A2' ? 'A2' : 'A1']
  switch (civil(financialYearStart(monthEnd(month))).year + 1) {
    case 2012:
      return days[2012]
    case 2013:
      return days[2013]
    case 2014:
      return days[2014]
    case 2015:
      return days[2015]
    default:
      return monthEnd(month) < monthEnd('2011-04') ? undefined : days.later
  }
}
