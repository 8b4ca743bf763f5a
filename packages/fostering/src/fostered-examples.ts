import type { Example } from '@kinfold/measure'

const born = '2010-05-01'
const month = '2018-03'

interface Asked {
  readonly says: string
  readonly born?: string
  readonly episodes: readonly string[]
  readonly inCare: boolean
  readonly fostered: boolean
  readonly unknown?: number
}

const asked: readonly Asked[] = [
  ...['U4', 'U5', 'U6'].map(type => ({ says: `fostered by carers who are no relatives or friends (${type})`, episodes: [`2017-01-10 - S C2 ${type} -`], inCare: true, fostered: true })),
  ...['U1', 'U2', 'U3'].map(type => ({ says: `fostered by a relative or friend (${type}): not counted`, episodes: [`2017-01-10 - S C2 ${type} -`], inCare: true, fostered: false })),
  ...['A3', 'A6', 'P1', 'K2', 'Q2'].map(type => ({ says: `nor is a child elsewhere (${type})`, episodes: [`2017-01-10 - S C2 ${type} -`], inCare: true, fostered: false })),
  { says: 'a child who moves to such carers on the last day is with them', episodes: ['2017-01-10 2018-03-31 S C2 K2 X1', '2018-03-31 - P C2 U6 -'], inCare: true, fostered: true },
  { says: 'a child who moves away on the last day is not', episodes: ['2017-01-10 2018-03-31 S C2 U6 X1', '2018-03-31 - P C2 K2 -'], inCare: true, fostered: false },
  { says: 'who moves away on the day after still is', episodes: ['2017-01-10 2018-04-01 S C2 U6 X1', '2018-04-01 - P C2 K2 -'], inCare: true, fostered: true },
  { says: 'a child who is in hospital (T1) on the day is read there', episodes: ['2017-01-10 2018-03-30 S C2 U6 X1', '2018-03-30 - P C2 T1 -'], inCare: true, fostered: false },
  { says: 'a foster carer who becomes the adopter (A3) is counted no more', episodes: ['2017-01-10 2018-03-12 S E1 U6 X1', '2018-03-12 - T E1 A3 -'], inCare: true, fostered: false },
  { says: 'a child who ceased on the last day is not looked after', episodes: ['2017-01-10 2018-03-31 S C2 U6 E4A'], inCare: false, fostered: false },
  { says: 'nor is somebody who turns 18 on it', born: '2000-03-31', episodes: ['2017-01-10 - S C2 U6 -'], inCare: false, fostered: false },
  { says: 'nor is a child on short breaks', episodes: ['2017-01-10 - S V4 U6 -'], inCare: false, fostered: false },
  { says: 'before a child comes into view in care it cannot be known', episodes: ['2018-04-10 - P C2 U6 -'], inCare: false, fostered: false, unknown: 1 }
]

/** The same children, counted, or as a share of the children looked after. */
export const fosteredExamples = (isShare: boolean): readonly Example[] =>
  asked.map(({ says, episodes, inCare, fostered, unknown, born: bornOn = born }) => ({
    says,
    child: { born: bornOn, episodes },
    month,
    gives: { numerator: fostered ? 1 : 0, ...(isShare ? { denominator: inCare ? 1 : 0 } : {}), ...(unknown === undefined ? {} : { unknown }) }
  }))
