import type { Example } from '@kinfold/measure'

/** A child who ceases to be looked after in March 2018, with a reason; counted among all who do, and met or not. */
export const ceasedWith = (reason: string, met: boolean, says: string, on = '2018-03-12'): Example => ({
  says,
  child: { born: '2010-05-01', episodes: [`2017-01-10 ${on} S C2 U4 ${reason}`] },
  month: '2018-03',
  gives: { numerator: met ? 1 : 0, denominator: 1 }
})

/** Both sides of the month, and what is no ceasing, for a reason that is met. */
export const ofTheMonth = (reason: string): readonly Example[] => [
  ceasedWith(reason, true, 'on the first day of the month counts', '2018-03-01'),
  ceasedWith(reason, true, 'on the last day of the month counts', '2018-03-31'),
  {
    says: 'on the day before the month does not',
    child: { born: '2010-05-01', episodes: [`2017-01-10 2018-02-28 S C2 U4 ${reason}`] },
    month: '2018-03',
    gives: { numerator: 0, denominator: 0 }
  },
  {
    says: 'on the day after the month does not',
    child: { born: '2010-05-01', episodes: [`2017-01-10 2018-04-01 S C2 U4 ${reason}`] },
    month: '2018-03',
    gives: { numerator: 0, denominator: 0 }
  },
  {
    says: 'an episode that ends with another straight after (X1) ends no care',
    child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 X1', '2018-03-12 - P C2 U4 -'] },
    month: '2018-03',
    gives: { numerator: 0, denominator: 0 }
  }
]

/** A child who returned home in May and ceased otherwise in November: asked in the month or the year, each time or once a year. */
export const twiceInAYear = (reason: string): readonly Example[] => {
  const child = { born: '2010-05-01', episodes: ['2017-01-10 2017-05-20 S C2 U4 E4A', `2017-08-01 2017-11-20 S C2 U4 ${reason}`] }
  return [
    { says: 'the month alone is looked at', child, month: '2017-11', gives: { numerator: 1, denominator: 1 } },
    { says: 'over the year so far a child who ceased twice counts twice', child, month: '2017-12', policy: { flowWindow: 'year-to-date' }, gives: { numerator: 1, denominator: 2 } },
    {
      says: 'once a year the last ceasing counts alone',
      child,
      month: '2017-12',
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' },
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'by the day asked about: in October that was the return home',
      child,
      month: '2017-10',
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' },
      gives: { numerator: 0, denominator: 1 }
    }
  ]
}
