import { corporateParentingReport, heldByDueDay, reviewsHeld, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'

const since = '2018-01-02 - S C2 U4 -'

/** The share of the reviews held in the month that were held by the day they were due. */
export const reviewsInTime = shareOfMoments({
  code: '6.8',
  title: 'Looked after children cases reviewed within timescales',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [
    corporateParentingReport('6.8'),
    {
      document: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 33',
      supports: 'first review within 20 working days of becoming looked after, second within 3 months of the first, later ones within 6 months of the one before'
    },
    { document: 'docs/care-history.md, rule 23', supports: 'that the clock runs from the review really held: a choice, since no source settles it' },
    shortBreaksLeftOut
  ],
  needs: ['episodes', 'reviews'],
  of: reviewsHeld,
  who: heldByDueDay,
  examples: [
    {
      says: 'the first review on the 20th working day is in time',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-30'] },
      month: '2018-01',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'on the 21st it is late',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-31'] },
      month: '2018-01',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'bank holidays are no working days: Good Friday and Easter Monday give two days more',
      child: { born: '2010-05-01', episodes: ['2018-03-20 - S C2 U4 -'], reviews: ['2018-04-19'] },
      month: '2018-04',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'and no more than two',
      child: { born: '2010-05-01', episodes: ['2018-03-20 - S C2 U4 -'], reviews: ['2018-04-20'] },
      month: '2018-04',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'on the first day of care it counts',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-02'] },
      month: '2018-01',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'the second review three months after the first is in time',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-30', '2018-04-30'] },
      month: '2018-04',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'three months are months, not 90 days',
      child: { born: '2010-05-01', episodes: ['2018-02-05 - S C2 U4 -'], reviews: ['2018-03-01', '2018-06-01'] },
      month: '2018-06',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a day later it is late',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-30', '2018-05-01'] },
      month: '2018-05',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'the third review six months after the second is in time, though the second was late',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-30', '2018-05-15', '2018-11-15'] },
      month: '2018-11',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a day later it is late',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-30', '2018-05-15', '2018-11-16'] },
      month: '2018-11',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'a new period of care starts the sequence again',
      child: {
        born: '2010-05-01',
        episodes: ['2017-01-10 2017-06-01 S C2 U4 E4A', since],
        reviews: ['2017-02-01', '2017-05-01', '2018-01-31']
      },
      month: '2018-01',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'so its first review in time is in time, whenever the last one before was due',
      child: {
        born: '2010-05-01',
        episodes: ['2017-01-10 2017-06-01 S C2 U4 E4A', since],
        reviews: ['2017-02-01', '2017-05-01', '2018-01-30']
      },
      month: '2018-01',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'two rows for one day are one review',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-01-30', '2018-01-30'] },
      month: '2018-01',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a review outside care is not counted',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2017-06-01 S C2 U4 E4A'], reviews: ['2017-06-01'] },
      month: '2017-06',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'the first review in view of a child who was in care before cannot be judged four months in',
      child: { born: '2010-05-01', episodes: ['2018-01-02 - P C2 U4 -'], reviews: ['2018-05-01'] },
      month: '2018-05',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    {
      says: 'nor can the first in view where reviews before it may not have been recorded',
      child: { born: '2010-05-01', episodes: [since], reviews: ['2018-03-15'], coveredFrom: '2018-02-01' },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    {
      says: 'a review before a child comes into view in care may be one of it',
      child: { born: '2010-05-01', episodes: ['2018-03-10 - P C2 U4 -'], reviews: ['2018-02-01'] },
      month: '2018-02',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
})
