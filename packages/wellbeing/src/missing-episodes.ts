import { lookedAfter, missingSpells, shortBreaksLeftOut } from '@kinfold/clauses'
import { countOfMoments, whenSeen } from '@kinfold/measure'
import type { Example, ExampleChild } from '@kinfold/measure'
import { missingRule, missingTable, missingToldInTheReport } from './citations.js'

const inCare: ExampleChild = { born: '2004-05-01', episodes: ['2017-01-10 - S C2 U4 -'] }

const went = (says: string, missing: readonly string[], numerator: number, more: Partial<ExampleChild> = {}): Example => ({
  says,
  child: { ...inCare, missing, ...more },
  month: '2018-03',
  gives: { numerator }
})

/** The number of missing spells that began in the month, of children looked after on the day. */
export const missingEpisodes = countOfMoments({
  code: 'missing-episodes',
  title: 'Number of missing episodes begun',
  good: 'low',
  unit: 'count',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [missingToldInTheReport, missingTable, missingRule, shortBreaksLeftOut],
  needs: ['episodes', 'missing'],
  of: missingSpells,
  who: whenSeen(lookedAfter)(missingSpells),
  examples: [
    went('missing from the first day of the month', ['2018-03-01 2018-03-03 M'], 1),
    went('from the last day of the month, and not found yet', ['2018-03-31 - M'], 1),
    went('since the day before the month: begun before it', ['2018-02-28 2018-03-03 M'], 0),
    went('from the day after it', ['2018-04-01 - M'], 0),
    went('each spell counts', ['2018-03-01 2018-03-02 M', '2018-03-12 2018-03-12 M'], 2),
    went('two rows of one day are one spell', ['2018-03-12 2018-03-12 M', '2018-03-12 2018-03-14 M'], 1),
    went('away without authorisation (A) is not missing', ['2018-03-12 2018-03-14 A'], 0),
    { ...went('unless that counts as well', ['2018-03-12 2018-03-14 A'], 1), policy: { absences: 'missing-and-away' } },
    went('a day on which one row says missing and another away is one of a missing spell', ['2018-03-12 2018-03-14 A', '2018-03-12 2018-03-14 M'], 1),
    { ...went('one spell where both count', ['2018-03-12 2018-03-14 A', '2018-03-12 2018-03-14 M'], 1), policy: { absences: 'missing-and-away' } },
    went('on the first day of care', ['2018-03-12 2018-03-14 M'], 1, { episodes: ['2018-03-12 - S C2 U4 -'] }),
    went('a day before care begins: not looked after', ['2018-03-11 2018-03-14 M'], 0, { episodes: ['2018-03-12 - S C2 U4 -'] }),
    went('on the last day in care', ['2018-03-11 2018-03-14 M'], 1, { episodes: ['2017-01-10 2018-03-12 S C2 U4 E8'] }),
    went('on the day care ended', ['2018-03-12 2018-03-14 M'], 0, { episodes: ['2017-01-10 2018-03-12 S C2 U4 E8'] }),
    went('the day before the 18th birthday', ['2018-03-11 - M'], 1, { born: '2000-03-12' }),
    went('on the 18th birthday', ['2018-03-12 - M'], 0, { born: '2000-03-12' }),
    went('out of short breaks', ['2018-03-12 2018-03-14 M'], 0, { episodes: ['2017-01-10 - S V4 U4 -'] }),
    { ...went('over the year so far', ['2017-04-01 2017-04-02 M', '2017-03-31 2017-04-01 M'], 1), policy: { flowWindow: 'year-to-date' } },
    {
      ...went('before a child comes into view in care it cannot be known whether it was a child looked after', ['2018-03-12 2018-03-14 M'], 0, { episodes: ['2018-04-10 - P C2 U4 -'] }),
      gives: { numerator: 0, unknown: 1 }
    }
  ]
})
