import { lookedAfter, shortBreaksLeftOut, wentMissing } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import type { Example, ExampleChild } from '@kinfold/measure'
import { missingRule, missingTable, missingToldInTheReport } from './citations.js'

const inCare: ExampleChild = { born: '2004-05-01', episodes: ['2016-01-10 - S C2 U4 -'] }

const went = (says: string, missing: readonly string[], met: boolean, more: Partial<ExampleChild> = {}): Example => ({
  says,
  child: { ...inCare, missing, ...more },
  month: '2018-03',
  gives: { numerator: met ? 1 : 0, denominator: 1 }
})

/** The share of looked-after children of whom a missing spell began in the twelve months to the last day of the month. */
export const missingChildren = shareOfChildren({
  code: 'missing-children',
  title: 'Percentage of looked after children who went missing in the 12 months',
  good: 'low',
  unit: 'percent',
  basis: 'rolling 12 months',
  sources: [missingToldInTheReport, missingTable, missingRule, shortBreaksLeftOut],
  needs: ['episodes', 'missing'],
  of: lookedAfter,
  who: wentMissing(12),
  examples: [
    went('missing from the first day of the twelve months', ['2017-04-01 2017-04-02 M'], true),
    went('since the day before them, though into them: begun before', ['2017-03-31 2017-04-02 M'], false),
    went('from the last day of the month', ['2018-03-31 - M'], true),
    went('from the day after it', ['2018-04-01 - M'], false),
    went('never', [], false),
    went('several times: one child', ['2017-05-01 2017-05-02 M', '2018-01-01 2018-01-02 M'], true),
    went('away without authorisation (A) alone', ['2017-05-01 2017-05-02 A'], false),
    { ...went('unless that counts as well', ['2017-05-01 2017-05-02 A'], true), policy: { absences: 'missing-and-away' } },
    went('in an earlier period of care of the year', ['2017-05-01 2017-05-02 M'], true, { episodes: ['2017-01-10 2017-06-01 S C2 U4 E4A', '2018-01-10 - S C2 U4 -'] }),
    went('between the two: not looked after then', ['2017-07-01 2017-07-02 M'], false, { episodes: ['2017-01-10 2017-06-01 S C2 U4 E4A', '2018-01-10 - S C2 U4 -'] }),
    went('on the day the first one ended', ['2017-06-01 2017-07-02 M'], false, { episodes: ['2017-01-10 2017-06-01 S C2 U4 E4A', '2018-01-10 - S C2 U4 -'] }),
    {
      ...went('a child who has ceased by the last day is out of the base', ['2017-05-01 2017-05-02 M'], false, { episodes: ['2017-01-10 2018-03-31 S C2 U4 E4A'] }),
      gives: { numerator: 0, denominator: 0 }
    },
    {
      ...went('with a part of the twelve months not covered, a spell may have gone unseen', [], false, { coveredFrom: '2017-04-02' }),
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    went('with all of them covered none may', [], false, { coveredFrom: '2017-04-01' }),
    went('one in view decides', ['2018-01-01 - M'], true, { coveredFrom: '2017-04-02' }),
    went('nor may one before birth', [], false, { born: '2017-04-02', episodes: ['2017-04-10 - S C2 U4 -'], coveredFrom: '2017-04-02' }),
    {
      ...went('a spell before a child comes into view in care may be one of a child looked after', ['2017-05-01 2017-05-02 M'], false, { episodes: ['2017-06-01 - P C2 U4 -'] }),
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
})
