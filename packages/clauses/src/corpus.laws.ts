import type { ExampleChild } from '@kinfold/measure'

/** A child of the corpus, and what it is there for. */
export interface CorpusChild extends ExampleChild {
  readonly about: string
}

/**
 * Made-up children on whom every primitive is asked, tidy ones and dirty ones. The fingerprints belong to exactly these children: adding one is
 * a change of its own, apart from any change of a primitive.
 */
export const corpus: readonly CorpusChild[] = [
  { about: 'never in care', born: '2010-05-06', episodes: [] },
  { about: 'one open episode', born: '2010-05-06', episodes: ['2016-02-29 - S C2 U4 -'] },
  { about: 'in care for a day', born: '2010-05-06', episodes: ['2017-06-01 2017-06-02 S V2 U4 E4A'] },
  { about: 'born on 29 February, in care past 18', born: '2000-02-29', episodes: ['2014-02-28 - S C2 K2 -'] },
  { about: 'turns 18 on the day care ends', born: '2000-03-31', episodes: ['2015-01-01 2018-03-31 S C2 U4 E17'] },
  { about: 'care that ends a year after 18', born: '2000-03-31', episodes: ['2015-01-01 2019-03-31 S C2 U4 E8'] },
  { about: 'admitted on the 18th birthday', born: '2000-03-31', episodes: ['2018-03-31 2018-09-01 S V2 K2 E8'] },
  { about: 'comes into view in care after 18', born: '2000-03-31', episodes: ['2018-06-01 - P C2 K2 -'] },
  {
    about: 'placements of a year, by every reason',
    born: '2008-11-30',
    episodes: [
      '2017-01-10 2017-03-01 S C1 U4 X1',
      '2017-03-01 2017-05-01 L C2 U4 X1',
      '2017-05-01 2017-06-15 P C2 K2 X1',
      '2017-06-15 2017-08-01 T C2 K2 X1',
      '2017-08-01 2017-10-01 B E1 U6 X1',
      '2017-10-01 - U E1 U6 -'
    ],
    reviews: ['2017-02-07', '2017-05-07', '2017-11-07']
  },
  {
    about: 'hospital and back, then another holiday',
    born: '2009-01-31',
    episodes: ['2016-01-04 2017-02-28 S C2 U4 X1', '2017-02-28 2017-03-07 P C2 T1 X1', '2017-03-07 2017-08-01 P C2 U4 X1', '2017-08-01 2017-08-15 P C2 T3 X1', '2017-08-15 - P C2 K2 -']
  },
  { about: 'relabels', born: '2005-07-07', episodes: ['2015-01-10 2017-04-01 S C2 H5 X1', '2017-04-01 2018-01-01 P C2 K3 X1', '2018-01-01 2018-04-01 P C2 Z1 X1', '2018-04-01 - P C2 Z12 -'] },
  { about: 'ceased and readmitted on one day', born: '2010-05-06', episodes: ['2015-01-10 2017-06-01 S C2 U4 E4A', '2017-06-01 - S V2 U4 -'], reviews: ['2015-02-01', '2017-06-20', '2017-06-29'] },
  { about: 'in and out of care', born: '2010-05-06', episodes: ['2013-01-01 2013-09-01 S V2 U4 E4B', '2014-02-10 2015-04-01 S C2 K2 E4A', '2017-03-31 2018-03-31 S C2 U4 E45'] },
  { about: 'short breaks', born: '2010-05-06', episodes: ['2016-01-10 2016-01-12 S V4 U4 X1', '2016-03-10 2016-03-12 S V4 U4 X1', '2016-05-10 2016-05-12 S V3 U4 E8'] },
  { about: 'short breaks that turn into care', born: '2010-05-06', episodes: ['2016-01-10 2017-03-12 S V4 U4 X1', '2017-03-12 - L C1 U4 -'], reviews: ['2017-04-01'] },
  {
    about: 'adopted, consent given',
    born: '2014-05-01',
    episodes: ['2015-01-10 2015-06-01 S C1 U4 X1', '2015-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2017-07-14 P E1 A6 E11'],
    matched: ['2016-08-01'],
    reviews: ['2015-02-06', '2015-05-06', '2015-11-07', '2016-05-06']
  },
  {
    about: 'adopted by the foster carer, consent dispensed with, a freeing order',
    born: '2004-05-01',
    episodes: ['2005-01-10 2005-06-01 S C1 U1 X1', '2005-06-01 2006-09-01 L D1 U1 X1', '2006-09-01 2007-03-31 T D1 A5 E12'],
    matched: ['2006-08-01']
  },
  {
    about: 'adopted after a placement for adoption that broke down, matched twice',
    born: '2013-05-01',
    episodes: [
      '2014-01-01 2014-06-01 S E1 U4 X1',
      '2014-06-01 2014-09-01 P E1 A4 X1',
      '2014-09-01 2015-03-02 P E1 U4 X1',
      '2015-03-02 2016-01-31 P E1 A3 X1',
      '2016-01-31 2016-05-01 P E1 A6 E12'
    ],
    matched: ['2014-05-20', '2015-02-20']
  },
  { about: 'adopted from a placement that is not adoptive', born: '2014-05-01', episodes: ['2015-01-10 2017-07-14 S E1 U4 E11'], matched: ['2016-08-01'] },
  { about: 'adopted without a placement order', born: '2014-05-01', episodes: ['2015-01-10 2016-09-01 S V2 U4 X1', '2016-09-01 2017-07-14 P V2 A4 E11'], matched: ['2016-08-01'] },
  { about: 'placed for adoption before the order', born: '2014-05-01', episodes: ['2015-01-10 2016-09-01 S V2 A4 X1', '2016-09-01 2017-07-14 L E1 A6 E11'], matched: ['2014-12-01'] },
  {
    about: 'adopted within a year of a decision that replaced a reversed one',
    born: '2014-05-01',
    episodes: ['2015-01-10 2016-06-01 S C1 U4 X1', '2016-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2017-07-14 P E1 A6 E11'],
    matched: ['2016-08-01 0'],
    decisions: ['2015-06-01 2015-12-01', '2016-07-14']
  },
  {
    about: 'adopted by the foster carer more than a year after the decision',
    born: '2013-05-01',
    episodes: ['2014-01-10 2014-06-01 S C1 U6 X1', '2014-06-01 2016-09-01 P E1 U4 X1', '2016-09-01 2017-07-15 U E1 A5 E12'],
    matched: ['2016-08-01 1'],
    decisions: ['2015-09-02', '2017-08-01']
  },
  {
    about: 'adopted after a placement for adoption that broke down, the decision reversed on the day of the order',
    born: '2013-05-01',
    episodes: ['2014-01-10 2015-06-01 S E1 U4 X1', '2015-06-01 2015-09-01 P E1 A6 X1', '2015-09-01 2016-03-01 P E1 U4 X1', '2016-03-01 2016-12-31 P E1 A6 E11'],
    matched: ['2015-05-01 0', '2016-02-01'],
    decisions: ['2016-01-31 2016-12-31']
  },
  { about: 'waiting for adoption, then placed', born: '2016-05-01', episodes: ['2016-10-01 2017-02-01 S C1 U5 X1', '2017-02-01 2018-06-01 L E1 U5 X1', '2018-06-01 - T E1 A5 -'], decisions: ['2017-01-15'] },
  { about: 'waiting for adoption until the decision was reversed', born: '2012-05-01', episodes: ['2013-10-01 - S E1 U4 -'], decisions: ['2014-01-15 2016-01-15'], coveredFrom: '2013-04-01' },
  { about: 'adopted, in view only from the placement on', born: '2014-05-01', episodes: ['2016-09-01 2017-07-14 P E1 A6 E11'], coveredFrom: '2016-04-01' },
  { about: 'comes into view in mid-care', born: '2010-05-06', episodes: ['2016-04-10 2017-08-01 L C2 U4 X1', '2017-08-01 - P C2 K2 -'], reviews: ['2016-05-01', '2016-09-01', '2017-03-01'], coveredFrom: '2016-04-01' },
  { about: 'comes into view in a hospital', born: '2010-05-06', episodes: ['2016-04-10 2016-04-20 P C2 T1 X1', '2016-04-20 2016-12-01 P C2 U4 X1', '2016-12-01 - P C2 K2 -'] },
  { about: 'admitted after coverage begins', born: '2010-05-06', episodes: ['2016-06-01 - S C2 U4 -'], reviews: ['2016-06-28', '2016-09-29'], coveredFrom: '2016-04-01' },
  { about: 'two periods, the first ended before coverage', born: '2010-05-06', episodes: ['2014-06-01 2015-01-01 S C2 U4 E4A', '2016-04-01 - P C2 U4 -'], coveredFrom: '2016-04-01' },
  { about: 'reviews outside care, and two on one day', born: '2010-05-06', episodes: ['2017-01-03 2017-12-01 S C2 U4 E4A'], reviews: ['2016-12-01', '2017-01-31', '2017-01-31', '2017-05-02', '2017-12-01'] },
  { about: 'dirty: overlapping rows of two placements', born: '2010-05-06', episodes: ['2016-01-10 2017-06-01 S C2 U4 X1', '2017-03-01 2017-09-01 P C2 K2 E4A', '2017-05-01 2017-05-20 P E1 T0 X1'] },
  { about: 'dirty: an open row beside later ones', born: '2010-05-06', episodes: ['2016-01-10 - S C2 U4 -', '2017-03-01 2017-09-01 P C2 K2 E4A', '2018-01-01 - P C2 U6 -'] },
  { about: 'dirty: rows that hold no day, and one that ends before it begins', born: '2010-05-06', episodes: ['2017-03-01 2017-03-01 S C2 U4 X1', '2017-03-01 2017-05-01 P C2 K2 X1', '2017-06-01 2017-04-01 P C2 U4 E4A'] },
  { about: 'dirty: gaps without a reason', born: '2010-05-06', episodes: ['2016-01-10 2016-06-01 S C2 U4 X1', '2016-06-03 2016-09-01 P C2 U4 X1', '2016-12-01 2017-01-01 L C2 U4 -'] },
  { about: 'dirty: codes of no set and blanks', born: '2010-05-06', episodes: ['2016-01-10 2016-06-01 X Q9 ZZ X1', '2016-06-01 2017-06-01 - - - E99', '2017-07-01 -'] },
  { about: 'dirty: two rows of one day', born: '2010-05-06', episodes: ['2016-01-10 2017-01-10 S C2 U4 X1', '2017-01-10 - P C2 K2 -', '2017-01-10 - P C2 U6 -', '2017-01-10 2017-02-01 L E1 U4 X1'] },
  { about: 'dirty: in care before birth', born: '2017-05-06', episodes: ['2016-01-10 - S C2 U4 -'], reviews: ['2016-02-01'] },
  { about: 'missing, away, missing twice on one day, and missing before care and on its last day', born: '2010-05-06', episodes: ['2016-01-10 2017-06-01 S C2 U4 E4A', '2017-09-01 - S V2 K2 -'], missing: ['2016-01-09 2016-01-11 M', '2016-01-10 2016-01-12 M', '2016-06-01 2016-06-02 A', '2016-08-01 - M', '2016-08-01 2016-08-03 A', '2017-06-01 2017-06-03 M', '2017-08-31 - A'] },
  { about: 'missing in care that comes into view later, absences covered from then', born: '2010-05-06', episodes: ['2016-06-01 - P C2 U4 -'], missing: ['2016-05-01 2016-05-02 M', '2017-01-01 - M'], coveredFrom: '2016-04-01' },
  {
    about: 'reviews with every code, a blank, codes that disagree on one day, and one before care comes into view',
    born: '2010-05-06',
    episodes: ['2016-01-10 - P C2 U4 -'],
    reviews: ['2015-12-01 PN1', '2015-12-02 PN0', ...['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7', 'PN8'].map((code, place) => `2016-02-0${place + 1} ${code}`), '2016-03-01', '2016-03-02 PN1', '2016-03-02 PN2', '2016-03-03 PN1', '2016-03-03 PN7', '2016-03-04 PN0', '2016-03-04 PN7']
  },
  { about: 'stayed put at 18', born: '2000-03-31', episodes: ['2015-01-01 2018-03-31 S C2 U6 E17'] },
  { about: 'left foster care on the 18th birthday, and on the day before it', born: '2000-03-31', episodes: ['2015-01-01 2018-03-30 S C2 U6 E5', '2018-03-30 2018-03-31 S C2 U6 E5'] },
  { about: 'readmitted twelve months after the last day in care, and a day later', born: '2010-05-06', episodes: ['2013-01-10 2013-06-01 S V2 U4 E4A', '2014-06-01 2014-07-01 S V2 U4 E4B', '2015-07-02 - S V2 U4 -'] },
  { about: 'to foster carers approved to adopt, with a change of legal status alone and after a hospital', born: '2014-05-01', episodes: ['2015-01-10 2016-01-10 S C2 U4 X1', '2016-01-10 2016-03-01 L E1 U5 X1', '2016-03-01 2016-03-08 P E1 T1 X1', '2016-03-08 2017-01-10 P E1 U5 X1', '2017-01-10 - T E1 U2 -'] },
  { about: 'before the table of bank holidays', born: '1985-05-06', episodes: ['1995-01-10 1999-01-10 S C2 U4 E4A'], reviews: ['1995-02-01', '1995-05-01', '1995-10-31'] }
]
