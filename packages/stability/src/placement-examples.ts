import type { Example } from '@kinfold/measure'

const born = '2010-05-01'
const month = '2018-03'

/** A child in one placement on the last day of March 2018: its type, or its type and provider. */
export const since = (says: string, placement: string, met: boolean): Example => {
  const [type = '', provider] = placement.split(' ')
  return {
    says,
    child: { born, episodes: [`2017-01-10 - S C2 ${type} - ${provider ?? ''}`.trim()] },
    month,
    gives: { numerator: met ? 1 : 0, denominator: 1 }
  }
}

/** A child who moves from one placement to another on the last day of the month. */
export const movedOnLastDay = (says: string, from: string, to: string, met: boolean): Example => {
  const [type = '', provider = '-'] = from.split(' ')
  const [next = '', nextProvider = '-'] = to.split(' ')
  return {
    says,
    child: { born, episodes: [`2017-01-10 2018-03-31 S C2 ${type} X1 ${provider}`, `2018-03-31 - P C2 ${next} - ${nextProvider}`] },
    month,
    gives: { numerator: met ? 1 : 0, denominator: 1 }
  }
}

/** Who is in the base at all, of children whose placement is met. */
export const edgesOfCare = (placement: string): readonly Example[] => {
  const [type = '', provider = '-'] = placement.split(' ')
  return [
    {
      says: 'who moves out of it on the day after still is in it',
      child: { born, episodes: [`2017-01-10 2018-04-01 S C2 ${type} X1 ${provider}`, '2018-04-01 - P C2 R2 - PR3'] },
      month,
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a change of legal status alone leaves it as it was',
      child: { born, episodes: [`2017-01-10 2018-03-12 S C1 ${type} X1 ${provider}`, `2018-03-12 - L C2 ${type} - ${provider}`] },
      month,
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a child who ceased on the last day is out of the base',
      child: { born, episodes: [`2017-01-10 2018-03-31 S C2 ${type} E4A ${provider}`] },
      month,
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'somebody who turns 18 on the last day is out of the base',
      child: { born: '2000-03-31', episodes: [`2017-01-10 - S C2 ${type} - ${provider}`] },
      month,
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'so is a child on short breaks',
      child: { born, episodes: [`2017-01-10 - S V4 ${type} - ${provider}`] },
      month,
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'where rows overlap, the one that began last is read',
      child: { born, episodes: ['2017-01-10 - S C2 R2 - PR3', `2018-03-01 - P C2 ${type} - ${provider}`] },
      month,
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'before a child comes into view in care it cannot be known',
      child: { born, episodes: [`2018-04-10 - P C2 ${type} - ${provider}`] },
      month,
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
}
