import { admissionsCounted, countedOnceAYear, readmittedWithin, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import type { Example } from '@kinfold/measure'
import { careHistoryRule, toldInTheReport } from './citations.js'

const admitted = (says: string, episodes: readonly string[], gives: Example['gives'], more: Partial<Example> = {}): Example => ({
  says,
  child: { born: '2010-05-01', episodes },
  month: '2018-03',
  gives,
  ...more
})

const before = (end: string, reason = 'E4A'): string => `2016-01-10 ${end} S C2 U4 ${reason}`
const since = '2018-03-12 - S V2 U4 -'

/** The share of admissions that came within twelve months of the end of an earlier period of care. */
export const readmissions = shareOfMoments({
  code: 'readmissions',
  title: 'Percentage of admissions of children who had left care in the 12 months before',
  good: 'low',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [toldInTheReport('how many of those admitted had been looked after before'), careHistoryRule(33, 'within twelve months of the end of an earlier period, whatever the reason it ended for'), shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: admissionsCounted,
  who: readmittedWithin(12),
  examples: [
    admitted('on the day twelve months after an earlier period ended: readmitted', [before('2017-03-12'), since], { numerator: 1, denominator: 1 }),
    admitted('a day later: not', [before('2017-03-11'), since], { numerator: 0, denominator: 1 }),
    admitted('counted in months: 28 February is twelve months after 29 February', [before('2016-02-29'), '2017-02-28 - S V2 U4 -'], { numerator: 1, denominator: 1 }, { month: '2017-02' }),
    admitted('and 1 March is no more', [before('2016-02-29'), '2017-03-01 - S V2 U4 -'], { numerator: 0, denominator: 1 }, { month: '2017-03' }),
    admitted('on the day of ceasing', [before('2018-03-12'), since], { numerator: 1, denominator: 1 }),
    admitted('after an earlier period that ended without a final reason', [before('2018-01-10', 'X1'), since], { numerator: 1, denominator: 1 }),
    admitted('a first admission', [since], { numerator: 0, denominator: 1 }),
    admitted('after short breaks alone: not, since they are out of scope', ['2017-01-10 2018-01-10 S V4 U4 E8', since], { numerator: 0, denominator: 1 }),
    admitted('where short breaks are put in it is', ['2017-01-10 2018-01-10 S V4 U4 E8', since], { numerator: 1, denominator: 1 }, { policy: { shortBreaks: 'in' } }),
    admitted('the latest period before counts, not the first', ['2012-01-10 2012-06-01 S C2 U4 E4A', before('2018-01-10'), since], { numerator: 1, denominator: 1 }),
    admitted('an admission in the month before is not counted', [before('2018-01-10'), '2018-02-28 - S V2 U4 -'], { numerator: 0, denominator: 0 }),
    admitted('a child whose earliest episode goes on with care may have been in care before: twelve months on it cannot be known', ['2017-03-12 2017-03-12 S V2 U4 X1', '2017-03-12 2017-03-20 P V4 U4 E8', since], { numerator: 0, denominator: 0, unknown: 1 }),
    admitted('a day later it can', ['2017-03-11 2017-03-20 P V4 U4 E8', since], { numerator: 0, denominator: 1 }),
    admitted('in the first year that the log covers care before it may have gone unseen', [since], { numerator: 0, denominator: 0, unknown: 1 }, {
      child: { born: '2010-05-01', episodes: [since], coveredFrom: '2017-03-12' }
    }),
    admitted('a day further in nothing may', [since], { numerator: 0, denominator: 1 }, { child: { born: '2010-05-01', episodes: [since], coveredFrom: '2017-03-11' } }),
    admitted('unless an earlier period in view decides', [], { numerator: 1, denominator: 1 }, {
      child: { born: '2010-05-01', episodes: [before('2018-01-10'), since], coveredFrom: '2018-01-01' }
    }),
    admitted('once a year: where the period before may be the one admitted in the year, it cannot be known', ['2017-06-01 2017-12-01 B C2 U4 E4A', '2017-12-05 - S V2 U4 -'], { numerator: 0, denominator: 0, unknown: 1 }, {
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' }
    }),
    admitted('where each counts, or it began before the year, it can', ['2017-03-31 2017-12-01 B C2 U4 E4A', '2017-12-05 - S V2 U4 -'], { numerator: 1, denominator: 1 }, {
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' }
    }),
    admitted('an admission whose day is not known cannot be judged', ['2018-04-10 - P C2 U4 -'], { numerator: 0, denominator: 0, unknown: 1 })
  ]
})
