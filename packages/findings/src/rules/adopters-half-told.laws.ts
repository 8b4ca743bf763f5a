import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptersHalfTold } from './adopters-half-told.js'

const most = 'fosterCarer=0 numberOfAdopters=2 sexOfAdopters=MF'

export const adoptersHalfToldSides: RuleSides = {
  rule: adoptersHalfTold,
  breaks: {
    'no legal status of the adopters': { matched: [`2016-06-01 2017-03-01 ${most}`], at: ['2017-03-01'] },
    'no day of the match': { matched: [`2016-06-01 - ${most} legalStatusOfAdopters=L11`], at: ['2016-06-01'] }
  },
  keeps: { 'all of it': { matched: [`2016-06-01 2017-03-01 ${most} legalStatusOfAdopters=L11`] } }
}
