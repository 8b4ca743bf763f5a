import { corporateParentingReport, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { rateOfChildren } from '@kinfold/measure'
import { midYearPopulation } from './citations.js'

const open = '2017-01-10 - S C2 U4 -'

/** The number of children looked after on the last day of the month, for each 10,000 of the population aged 0 to 17. */
export const rateLookedAfter = rateOfChildren({
  code: '6.2',
  title: 'Rate of looked after children per 10000 population aged under 18',
  good: 'low',
  unit: 'per 10000',
  basis: 'month end',
  sources: [corporateParentingReport('6.2'), midYearPopulation, shortBreaksLeftOut],
  needs: ['episodes'],
  who: lookedAfter,
  per: 'population-0-17',
  examples: [
    {
      says: 'a child looked after on the last day of the month, in a population of 10,000: one for each 10,000',
      child: { born: '2010-05-01', episodes: [open] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 10_000 }
    },
    {
      says: 'a child whose care begins on the day after is not counted yet',
      child: { born: '2010-05-01', episodes: ['2018-04-01 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 10_000 }
    },
    {
      says: 'a child who ceased on the last day of the month is not',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-31 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 10_000 }
    },
    {
      says: 'somebody who turns 18 on the last day of the month is not',
      child: { born: '2000-03-31', episodes: [open] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 10_000 }
    },
    {
      says: 'somebody who turns 18 on the day after is',
      child: { born: '2000-04-01', episodes: [open] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 10_000 }
    },
    {
      says: 'a child on short breaks is left out',
      child: { born: '2010-05-01', episodes: ['2017-01-10 - S V4 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 10_000 }
    },
    {
      says: 'and counts where short breaks are put in',
      child: { born: '2010-05-01', episodes: ['2017-01-10 - S V4 U4 -'] },
      month: '2018-03',
      policy: { shortBreaks: 'in' },
      gives: { numerator: 1, denominator: 10_000 }
    },
    {
      says: 'a child who comes into view while in care cannot be known about before that',
      child: { born: '2010-05-01', episodes: ['2018-04-10 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 10_000, unknown: 1 }
    }
  ]
})
