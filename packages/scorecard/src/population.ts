import { addToMonth, earliestMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { References } from '@kinfold/measure'

/** The reference series of the population aged 0 to 17, as indicators name it. */
export const childPopulation = 'population-0-17'

/** The population of a year, and where it comes from. It counts from `from` on, or, where that is left out, from June of the year on. */
export interface YearOfPopulation {
  readonly year: number
  readonly value: number
  readonly source: string
  readonly from?: Month
}

const monthsInAYear = 12
/** The estimates are of 30 June: June is the sixth month. */
const midYear = 5

/** The month from which the population of a year counts. */
export const countsFrom = ({ year, from }: YearOfPopulation): Month => from ?? addToMonth(earliestMonth, (year - 1) * monthsInAYear + midYear)

/**
 * The population by month, to take rates of: that of each year counts until the next begins to.
 *
 * Source: Office for National Statistics, mid-year population estimates: usual residents on 30 June.
 * Unknowns: before the first year there is none.
 */
export const populationReferences = (years: readonly YearOfPopulation[]): References => {
  const latestFirst = [...years].sort((one, other) => countsFrom(other) - countsFrom(one))
  return new Map([[childPopulation, (month: Month) => latestFirst.find(year => countsFrom(year) <= month)?.value]])
}
