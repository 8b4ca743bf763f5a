import { ceasingsCounted, countedOnceAYear, leftFosterCareAt18, shortBreaksLeftOut, stayedPut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import type { Example } from '@kinfold/measure'

const left = (says: string, episodes: readonly string[], gives: 'stayed' | 'left' | 'not asked', month = '2018-03'): Example => ({
  says,
  child: { born: '2000-03-12', episodes },
  month,
  gives: { numerator: gives === 'stayed' ? 1 : 0, denominator: gives === 'not asked' ? 0 : 1 }
})

/** The share of young people who left foster care at 18 who stayed put with their carers. */
export const stayingPut = shareOfMoments({
  code: 'staying-put',
  title: 'Percentage of young people leaving foster care at 18 who stayed put with their carers',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [
    {
      document: 'Rotherham Metropolitan Borough Council, Corporate Parenting Monthly Performance Report as at the end of October 2018 (public agenda of 18 December 2018)',
      supports: 'that Staying Put is told beside the indicators, in the text'
    },
    { document: 'Children Act 1989, section 23CZA (inserted by the Children and Families Act 2014, section 98)', supports: 'what a staying put arrangement is: of a young person of 18 or over with a former foster parent' },
    { document: 'SSDA903 collection, reasons an episode ceased (REC), as restated in ssd-data-model, ssd_cla_episodes.yml', supports: 'that E17 is: aged 18 or over and stayed with the current carers' },
    { document: 'docs/care-history.md, rule 31', supports: 'of whom it is a share: no published definition was found' },
    shortBreaksLeftOut,
    countedOnceAYear
  ],
  needs: ['episodes'],
  of: ceasingsCounted,
  among: leftFosterCareAt18,
  who: stayedPut,
  examples: [
    left('ceased at 18 to stay put (E17)', ['2015-01-10 2018-03-12 S C2 U4 E17'], 'stayed'),
    ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6'].map(type => left(`out of a foster placement (${type}) at 18, otherwise`, [`2015-01-10 2018-03-12 S C2 ${type} E5`], 'left')),
    left('a day after the 18th birthday', ['2015-01-10 2018-03-13 S C2 U4 E5'], 'left'),
    left('a day before it: not asked', ['2015-01-10 2018-03-11 S C2 U4 E5'], 'not asked'),
    left('E17 counts whenever it was', ['2015-01-10 2018-03-11 S C2 U4 E17'], 'stayed'),
    left('and out of whatever placement', ['2015-01-10 2018-03-12 S C2 H5 E17'], 'stayed'),
    ...['K2', 'H5', 'A3', 'P1', 'T1'].map(type => left(`out of another placement (${type}) at 18: not asked`, [`2015-01-10 2018-03-12 S C2 ${type} E5`], 'not asked')),
    left('the placement is read on the day before', ['2015-01-10 2018-03-11 S C2 K2 X1', '2018-03-11 2018-03-12 P C2 U4 E5'], 'left'),
    left('not on an earlier one', ['2015-01-10 2018-03-11 S C2 U4 X1', '2018-03-11 2018-03-12 P C2 K2 E5'], 'not asked'),
    left('an ending of the month before is not counted', ['2015-01-10 2018-03-12 S C2 U4 E17'], 'not asked', '2018-04'),
    {
      ...left('once a year the last ceasing of a young person tells', ['2015-01-10 2017-06-12 S C2 U4 E4A', '2017-09-10 2018-03-12 S C2 U4 E17'], 'stayed'),
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' }
    }
  ]
})
