import type { RuleSides } from '../findings-for-tests.laws.js'
import { previousPermanenceHalfTold } from './previous-permanence-half-told.js'

const at = ['2018-03-31']

export const previousPermanenceHalfToldSides: RuleSides = {
  rule: previousPermanenceHalfTold,
  breaks: {
    'no council': { previous: 'option=P1 orderedFrom=2010-01-01 orderedTo=2010-01-01', at },
    'no date': { previous: 'option=P2 localAuthority=352', at },
    'none, and yet a council': { previous: 'option=Z1 localAuthority=352', at }
  },
  keeps: { 'both': { previous: 'option=P1 localAuthority=352 orderedFrom=2010-01-01 orderedTo=2010-12-31' }, 'a date not known at all': { previous: 'option=P1 localAuthority=352 dateAsReported=zz/zz/zzzz' }, 'none': { previous: 'option=Z1' } }
}
