import { askedToTakePart, reviewsHeld, shortBreaksLeftOut, tookPart } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import type { Example } from '@kinfold/measure'

type Gives = 'took part' | 'took no part' | 'not asked' | 'cannot be known'

const given = (gives: Gives): Example['gives'] => {
  switch (gives) {
    case 'took part':
      return { numerator: 1, denominator: 1 }
    case 'took no part':
      return { numerator: 0, denominator: 1 }
    case 'not asked':
      return { numerator: 0, denominator: 0 }
    case 'cannot be known':
      return { numerator: 0, denominator: 0, unknown: 1 }
  }
}

const reviewed = (says: string, reviews: readonly string[], gives: Gives, episodes: readonly string[] = ['2017-01-10 - S C2 U4 -']): Example => ({
  says,
  child: { born: '2010-05-01', episodes, reviews },
  month: '2018-03',
  gives: given(gives)
})

/** The share of the reviews held in the month, of children old enough to be asked, in which the child took part. */
export const participation = shareOfMoments({
  code: 'participation',
  title: 'Percentage of reviews in which the child took part',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [
    {
      document: 'Rotherham Metropolitan Borough Council, Corporate Parenting Monthly Performance Report as at the end of October 2018 (public agenda of 18 December 2018)',
      supports: 'that taking part in reviews is told beside the indicators, in the text'
    },
    { document: 'SSDA903 collection, participation in reviews (REVIEW_CODE), as restated in ssd-data-model, ssd_cla_reviews.yml', supports: 'that PN0 is a child under 4, PN1 to PN6 ways of taking part, in person or through others, and PN7 none' },
    { document: 'docs/care-history.md, rule 43', supports: 'that reviews of children under 4 are left out, and what rows of one day say together' },
    shortBreaksLeftOut
  ],
  needs: ['episodes', 'reviews'],
  of: reviewsHeld,
  among: askedToTakePart,
  who: tookPart,
  examples: [
    ...['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6'].map(code => reviewed(`took part (${code})`, [`2018-03-12 ${code}`], 'took part')),
    reviewed('took no part (PN7)', ['2018-03-12 PN7'], 'took no part'),
    reviewed('a child under 4 (PN0) is not asked', ['2018-03-12 PN0'], 'not asked'),
    reviewed('without a code it cannot be known', ['2018-03-12'], 'cannot be known'),
    reviewed('nor with a code of no such set', ['2018-03-12 PN8'], 'cannot be known'),
    reviewed('a review on the first day of the month', ['2018-03-01 PN1'], 'took part'),
    reviewed('on the last day', ['2018-03-31 PN1'], 'took part'),
    reviewed('on the day before the month: not in it', ['2018-02-28 PN1'], 'not asked'),
    reviewed('on the day after it: not in it', ['2018-04-01 PN1'], 'not asked'),
    reviewed('two rows of one day that both say that the child took part are one review', ['2018-03-12 PN1', '2018-03-12 PN6'], 'took part'),
    reviewed('rows of one day that disagree on it cannot be known', ['2018-03-12 PN1', '2018-03-12 PN7'], 'cannot be known'),
    reviewed('nor those that disagree on the child having been asked', ['2018-03-12 PN0', '2018-03-12 PN7'], 'cannot be known'),
    reviewed('nor a blank beside a code', ['2018-03-12 PN1', '2018-03-12'], 'cannot be known'),
    reviewed('a review on the day care ended is none of it', ['2018-03-12 PN1'], 'not asked', ['2017-01-10 2018-03-12 S C2 U4 E4A']),
    reviewed('nor is one during short breaks', ['2018-03-12 PN1'], 'not asked', ['2017-01-10 - S V4 U4 -']),
    reviewed('a review before a child comes into view in care may be one of it', ['2018-03-12 PN1'], 'cannot be known', ['2018-04-10 - P C2 U4 -']),
    reviewed('unless the child was under 4', ['2018-03-12 PN0'], 'not asked', ['2018-04-10 - P C2 U4 -'])
  ]
})
