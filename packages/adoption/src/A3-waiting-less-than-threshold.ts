import { adoptedInThreeYears, adoptedSoonerThan, daysFromCareToMovingIn, orWaiting, orWaitingFewerThan } from '@kinfold/clauses'
import { firstMonthOfYearEnding, shareOfChildren } from '@kinfold/measure'
import type { ExampleChild } from '@kinfold/measure'
import { adoptionOrderDay, adoptionScorecardOfWaiting, decisionDay } from './citations.js'
import { thresholdsOfMovingIn } from './thresholds.js'

const limits = thresholdsOfMovingIn.map(({ year, value }) => ({ year, days: value }))

const adopted = (from: string, movedIn: string, order: string, reason = 'S'): ExampleChild => ({
  born: '2008-05-01',
  episodes: [`${from} ${movedIn} ${reason} E1 U4 X1`, `${movedIn} ${order} P E1 A6 E11`]
})

const counted = { waitingChildren: 'in' }

/** Looked after from a day on with a foster carer, with the decisions given. */
const waiting = (from: string, decisions: readonly string[], more: Partial<ExampleChild> = {}): ExampleChild => ({
  born: '2016-05-01',
  episodes: [`${from} - S E1 U4 -`],
  decisions,
  ...more
})

/** A3: of the children adopted within three years (and those who wait, if the switch has them counted) the share who waited less than the threshold. */
export const waitingLessThanThreshold = shareOfChildren({
  code: 'A3',
  title: 'Percentage of children who wait less than the threshold between entering care and moving in with their adoptive family (A3)',
  good: 'high',
  unit: 'percent',
  basis: 'month end',
  inForce: { from: firstMonthOfYearEnding(2012) },
  sources: [adoptionScorecardOfWaiting, decisionDay, adoptionOrderDay],
  needs: ['episodes'],
  needsOver: 'pooled 3 years',
  thresholds: thresholdsOfMovingIn,
  of: orWaiting(adoptedInThreeYears),
  who: orWaitingFewerThan(limits, adoptedSoonerThan(limits, daysFromCareToMovingIn)),
  examples: [
    { says: '638 days in care before moving in, in the year to March 2012', child: adopted('2009-04-10', '2011-01-08', '2012-03-20'), month: '2012-03', gives: { numerator: 1, denominator: 1 } },
    { says: '639 days in care before moving in, in the year to March 2012', child: adopted('2009-04-10', '2011-01-09', '2012-03-20'), month: '2012-03', gives: { numerator: 0, denominator: 1 } },
    { says: '607 days in care before moving in, in the year to March 2013', child: adopted('2010-04-10', '2011-12-08', '2013-03-20'), month: '2013-03', gives: { numerator: 1, denominator: 1 } },
    { says: '608 days in care before moving in, in the year to March 2013', child: adopted('2010-04-10', '2011-12-09', '2013-03-20'), month: '2013-03', gives: { numerator: 0, denominator: 1 } },
    { says: '546 days in care before moving in, in the year to March 2014', child: adopted('2011-04-10', '2012-10-07', '2014-03-20'), month: '2014-03', gives: { numerator: 1, denominator: 1 } },
    { says: '547 days in care before moving in, in the year to March 2014', child: adopted('2011-04-10', '2012-10-08', '2014-03-20'), month: '2014-03', gives: { numerator: 0, denominator: 1 } },
    { says: '486 days in care before moving in, in the year to March 2015', child: adopted('2012-04-10', '2013-08-09', '2015-03-20'), month: '2015-03', gives: { numerator: 1, denominator: 1 } },
    { says: '487 days in care before moving in, in the year to March 2015', child: adopted('2012-04-10', '2013-08-10', '2015-03-20'), month: '2015-03', gives: { numerator: 0, denominator: 1 } },
    { says: '425 days in care before moving in, in the year to March 2016', child: adopted('2013-04-10', '2014-06-09', '2016-03-20'), month: '2016-03', gives: { numerator: 1, denominator: 1 } },
    { says: '426 days in care before moving in, in the year to March 2016', child: adopted('2013-04-10', '2014-06-10', '2016-03-20'), month: '2016-03', gives: { numerator: 0, denominator: 1 } },
    { says: '425 days in care before moving in, in the year to March 2019', child: adopted('2016-04-10', '2017-06-09', '2019-03-20'), month: '2019-03', gives: { numerator: 1, denominator: 1 } },
    { says: '426 days in care before moving in, in the year to March 2019', child: adopted('2016-04-10', '2017-06-10', '2019-03-20'), month: '2019-03', gives: { numerator: 0, denominator: 1 } },
    { says: 'the threshold is that of the year asked about: 500 days are fewer than 547', child: adopted('2011-10-01', '2013-02-12', '2013-05-01'), month: '2014-03', gives: { numerator: 1, denominator: 1 } },
    { says: 'and more than 487, a year later', child: adopted('2011-10-01', '2013-02-12', '2013-05-01'), month: '2014-04', gives: { numerator: 0, denominator: 1 } },
    { says: 'an order on the first day of the three years', child: adopted('2014-04-01', '2014-09-01', '2015-04-01'), month: '2018-03', gives: { numerator: 1, denominator: 1 } },
    { says: 'an order on the day before them', child: adopted('2014-04-01', '2014-09-01', '2015-03-31'), month: '2018-03', gives: { numerator: 0, denominator: 0 } },
    { says: 'an order on their last day', child: adopted('2017-04-01', '2017-09-01', '2018-03-31'), month: '2018-03', gives: { numerator: 1, denominator: 1 } },
    { says: 'one on the day after', child: adopted('2017-04-01', '2017-09-01', '2018-04-01'), month: '2018-03', gives: { numerator: 0, denominator: 0 } },
    { says: 'in April they are two whole years and the month', child: adopted('2015-04-01', '2015-09-01', '2016-04-01'), month: '2018-04', gives: { numerator: 1, denominator: 1 } },
    { says: 'so that an order two years and a month back is out', child: adopted('2015-04-01', '2015-09-01', '2016-03-31'), month: '2018-04', gives: { numerator: 0, denominator: 0 } },
    { says: 'three years they are, whatever the window of other adoptions', child: adopted('2014-04-01', '2014-09-01', '2015-04-01'), month: '2018-03', policy: { adoptionWindow: 'rolling-12-months' }, gives: { numerator: 1, denominator: 1 } },
    { says: 'care that was in view only from a day on may have begun long before', child: adopted('2016-04-01', '2016-09-01', '2017-04-01', 'P'), month: '2018-03', gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'not before birth, though: 425 days old on moving in', child: { ...adopted('2016-04-01', '2016-09-01', '2017-04-01', 'P'), born: '2015-07-04' }, month: '2018-03', gives: { numerator: 1, denominator: 1 } },
    { says: '426 days old', child: { ...adopted('2016-04-01', '2016-09-01', '2017-04-01', 'P'), born: '2015-07-03' }, month: '2018-03', gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'too long is too long, though it began before', child: adopted('2015-04-01', '2016-06-01', '2017-04-01', 'P'), month: '2018-03', gives: { numerator: 0, denominator: 1 } },
    { says: 'adopted without a placement for adoption in view: how long cannot be known', child: { born: '2008-05-01', episodes: ['2015-04-01 2017-04-01 S E1 U4 E11'] }, month: '2018-03', gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'an adoption may have gone unseen in the three years', child: { born: '2014-05-01', episodes: ['2016-09-01 - S C2 U4 -'], coveredFrom: '2015-04-02' }, month: '2018-03', gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'not where the records reach back so far', child: { born: '2014-05-01', episodes: ['2016-09-01 - S C2 U4 -'], coveredFrom: '2015-04-01' }, month: '2018-03', gives: { numerator: 0, denominator: 0 } },
    { says: 'special guardianship is no adoption', child: { born: '2008-05-01', episodes: ['2016-04-01 2017-04-01 S E1 U4 E45'] }, month: '2018-03', gives: { numerator: 0, denominator: 0 } },
    {
      says: 'a child adopted twice counts once, one adoption in time being enough',
      child: { born: '2008-05-01', episodes: ['2016-01-01 2016-03-01 S E1 U4 X1', '2016-03-01 2016-05-01 P E1 A6 E11', '2016-06-01 2017-08-15 S E1 U4 X1', '2017-08-15 2018-01-31 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    { says: 'a child who waits is left out', child: waiting('2017-09-01', ['2017-10-01']), month: '2018-03', gives: { numerator: 0, denominator: 0 } },
    { says: 'where those who wait are counted: 425 days since the start of care', child: waiting('2017-01-30', ['2017-10-01']), month: '2018-03', policy: counted, gives: { numerator: 1, denominator: 1 } },
    { says: '426 days', child: waiting('2017-01-29', ['2017-10-01']), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 1 } },
    { says: '486 days when the threshold was 487', child: waiting('2013-11-30', ['2014-10-01'], { born: '2013-05-01' }), month: '2015-03', policy: counted, gives: { numerator: 1, denominator: 1 } },
    { says: '487 days then', child: waiting('2013-11-29', ['2014-10-01'], { born: '2013-05-01' }), month: '2015-03', policy: counted, gives: { numerator: 0, denominator: 1 } },
    { says: 'a decision on the day asked about', child: waiting('2017-09-01', ['2018-03-31']), month: '2018-03', policy: counted, gives: { numerator: 1, denominator: 1 } },
    { says: 'a decision on the day after', child: waiting('2017-09-01', ['2018-04-01']), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0 } },
    { says: 'a decision reversed on the day asked about is in force on it', child: waiting('2017-09-01', ['2017-10-01 2018-03-31']), month: '2018-03', policy: counted, gives: { numerator: 1, denominator: 1 } },
    { says: 'one reversed the day before is not', child: waiting('2017-09-01', ['2017-10-01 2018-03-30']), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0 } },
    { says: 'without a decision nobody waits', child: waiting('2017-09-01', []), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0 } },
    { says: 'one may have gone unseen before the records begin', child: waiting('2017-09-01', [], { born: '2014-05-01', coveredFrom: '2014-05-02' }), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'not where they begin with the child', child: waiting('2017-09-01', [], { born: '2014-05-01', coveredFrom: '2014-05-01' }), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0 } },
    { says: 'whoever is placed for adoption waits no longer', child: waiting('2017-09-01', ['2017-10-01'], { episodes: ['2017-09-01 2018-03-31 S E1 U4 X1', '2018-03-31 - P E1 A6 -'] }), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0 } },
    { says: 'until the day before, though', child: waiting('2017-09-01', ['2017-10-01'], { episodes: ['2017-09-01 2018-04-01 S E1 U4 X1', '2018-04-01 - P E1 A6 -'] }), month: '2018-03', policy: counted, gives: { numerator: 1, denominator: 1 } },
    { says: 'nor does whoever has gone home', child: waiting('2017-09-01', ['2017-10-01'], { episodes: ['2017-09-01 2018-03-31 S E1 U4 E4A'] }), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0 } },
    { says: 'how long a child has waited who came into view in care cannot be known', child: waiting('2017-09-01', ['2017-10-01'], { born: '2015-05-01', episodes: ['2017-09-01 - P E1 U4 -'] }), month: '2018-03', policy: counted, gives: { numerator: 0, denominator: 0, unknown: 1 } }
  ]
})
