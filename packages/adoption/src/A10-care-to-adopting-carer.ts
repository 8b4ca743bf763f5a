import { adoptionOrders, daysFromCareToAdoptingCarer, longestInCare } from '@kinfold/clauses'
import { meanOfDays } from '@kinfold/measure'
import type { Example, ExampleChild } from '@kinfold/measure'
import { adoptionOrderDay, adoptionScorecard, fosterCarerWhoAdopts } from './citations.js'

/** In care from 1 January 2017, with the carer from the 11th, in a placement for adoption with the same carer from 1 June. */
const staying = (type: string, matched: readonly string[], coveredFrom?: string): ExampleChild => ({
  born: '2015-05-01',
  episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-06-01 P E1 U4 X1', `2017-06-01 2018-03-31 T E1 ${type} E11`],
  matched,
  ...(coveredFrom === undefined ? {} : { coveredFrom })
})

const [toCarer, toAdoptivePlacement] = [10, 151]

const gives = (days: number): Example['gives'] => ({ numerator: days, denominator: 1 })

/** A10: A1, the clock stopping on the day that a child moved in with the foster carer who adopts. */
export const careToAdoptingCarer = meanOfDays({
  code: 'A10',
  title: 'Average number of days between a child becoming looked after and moving in with the adoptive family, the clock stopping at a foster carer who adopts (A10)',
  good: 'low',
  unit: 'days',
  basis: 'year to date',
  basisSwitch: 'adoptionWindow',
  sources: [fosterCarerWhoAdopts, adoptionScorecard, adoptionOrderDay],
  needs: ['episodes', 'ad1'],
  of: adoptionOrders,
  mostDays: longestInCare,
  days: daysFromCareToAdoptingCarer,
  examples: [
    { says: 'adopted by the foster carer (FOSTER_CARE 1): days run to the first day with that carer', child: staying('A5', ['2017-05-01 1']), month: '2018-03', gives: gives(toCarer) },
    { says: 'not by the foster carer (0): days run to the placement for adoption, as in A1', child: staying('A6', ['2017-05-01 0']), month: '2018-03', gives: gives(toAdoptivePlacement) },
    { says: 'what the match says goes before the type of placement: 0 beside A5', child: staying('A5', ['2017-05-01 0']), month: '2018-03', gives: gives(toAdoptivePlacement) },
    { says: '1 beside A6', child: staying('A6', ['2017-05-01 1']), month: '2018-03', gives: gives(toCarer) },
    ...['A3', 'A5'].map(type => ({ says: `where it says nothing, ${type} is with the foster carer`, child: staying(type, ['2017-05-01']), month: '2018-03', gives: gives(toCarer) })),
    ...['A4', 'A6'].map(type => ({ says: `${type} is not`, child: staying(type, ['2017-05-01']), month: '2018-03', gives: gives(toAdoptivePlacement) })),
    { says: 'the latest match decides, if it says not', child: staying('A5', ['2017-03-01 1', '2017-05-01 0']), month: '2018-03', gives: gives(toAdoptivePlacement) },
    { says: 'and if it says so', child: staying('A6', ['2017-03-01 0', '2017-05-01 1']), month: '2018-03', gives: gives(toCarer) },
    { says: 'rows of one day that differ say nothing', child: staying('A5', ['2017-05-01 0', '2017-05-01 1']), month: '2018-03', gives: gives(toCarer) },
    { says: 'a match after the order, or before care, is none of it', child: staying('A5', ['2016-12-31 0', '2018-04-01 0']), month: '2018-03', gives: gives(toCarer) },
    { says: 'one on the day of the order is', child: staying('A5', ['2018-03-31 0']), month: '2018-03', gives: gives(toAdoptivePlacement) },
    { says: 'without a match in view the type of placement decides', child: staying('A5', []), month: '2018-03', gives: gives(toCarer) },
    { says: 'where the records begin with the care', child: staying('A5', [], '2017-01-01'), month: '2018-03', gives: gives(toCarer) },
    { says: 'where they begin later a match may have gone unseen: either day', child: staying('A5', [], '2017-01-02'), month: '2018-03', gives: { numerator: null, denominator: 1, unknown: 1 } },
    { says: 'which does not matter where the child moved in straight from elsewhere', child: { ...staying('A6', [], '2017-01-02'), episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-31 P E1 A6 E11'] }, month: '2018-03', gives: gives(toCarer) },
    {
      says: 'the row that decides by its type is the first of the placement for adoption',
      child: { ...staying('A5', []), episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-06-01 P E1 U4 X1', '2017-06-01 2017-09-01 U E1 A4 X1', '2017-09-01 2018-03-31 T E1 A5 E11'] },
      month: '2018-03',
      gives: gives(toAdoptivePlacement)
    },
    {
      says: 'time with another carer before runs',
      child: { ...staying('A5', ['2017-05-01 1']), episodes: ['2017-01-01 2017-02-01 S E1 U6 X1', '2017-02-01 2017-06-01 P E1 U4 X1', '2017-06-01 2018-03-31 T E1 A5 E11'] },
      month: '2018-03',
      gives: gives(31)
    },
    {
      says: 'adopted by the foster carer without a placement for adoption in view: days run to the first with that carer',
      child: { ...staying('A5', ['2017-05-01 1']), episodes: ['2017-01-01 2017-01-11 S E1 U6 X1', '2017-01-11 2018-03-31 P E1 U4 E11'] },
      month: '2018-03',
      gives: gives(toCarer)
    },
    {
      says: 'not by the foster carer, and without one: the day of moving in cannot be known',
      child: { ...staying('A5', ['2017-05-01 0']), episodes: ['2017-01-01 2017-01-11 S E1 U6 X1', '2017-01-11 2018-03-31 P E1 U4 E11'] },
      month: '2018-03',
      gives: { numerator: null, denominator: 1, unknown: 1 }
    },
    {
      says: 'an order of the year before is not in the year',
      child: { ...staying('A5', ['2017-02-01 1']), episodes: ['2016-12-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-03-31 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'pooled over three years it is',
      child: { ...staying('A5', ['2017-02-01 0']), episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-03-31 P E1 A6 E11'] },
      month: '2018-03',
      policy: { adoptionWindow: 'pooled-3-years' },
      gives: gives(toCarer)
    }
  ]
})
