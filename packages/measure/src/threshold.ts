import { firstMonthOfFinancialYear } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Measure, Threshold } from './measure.js'

/** The calendar year in which a month's financial year ends. */
export const yearEndingOf = (month: Month): number => Math.floor(firstMonthOfFinancialYear(month) / 12) + 1

/** The April in which the financial year begins that ends in a calendar year. */
export const firstMonthOfYearEnding = (year: number): Month => ((year - 1) * 12 + 3) as Month

const isOverThreeYears = ({ basis, needsOver }: Pick<Measure, 'basis' | 'needsOver'>): boolean =>
  basis === 'pooled 3 years' || needsOver === 'pooled 3 years'

/**
 * The threshold of a measure in a month: that of the financial year the month lies in, or of the latest year before it that has one. None where
 * the measure, as a policy has settled it, does not look at three years together, or before its first threshold.
 */
export const thresholdIn = (measure: Pick<Measure, 'basis' | 'needsOver' | 'thresholds'>, month: Month): Threshold | undefined =>
  isOverThreeYears(measure) ? measure.thresholds?.findLast(({ year }) => year <= yearEndingOf(month)) : undefined
