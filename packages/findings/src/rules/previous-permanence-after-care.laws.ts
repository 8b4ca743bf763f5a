import type { RuleSides } from '../findings-for-tests.laws.js'
import { previousPermanenceAfterCare } from './previous-permanence-after-care.js'

const ordered = (from: string, to = from): string => `option=P1 localAuthority=352 orderedFrom=${from} orderedTo=${to}`

export const previousPermanenceAfterCareSides: RuleSides = {
  rule: previousPermanenceAfterCare,
  breaks: { 'while in this care, which began long before the year': { episodes: ['2012-01-01 - S C2 U4'], previous: ordered('2012-01-02'), at: ['2012-01-02'] } },
  keeps: {
    'on the day': { episodes: ['2012-01-01 - S C2 U4'], previous: ordered('2012-01-01') },
    'between two periods of care': { episodes: ['2008-01-01 2009-01-01 S C2 U4 E45', '2012-01-01 - S C2 U4'], previous: ordered('2009-01-01') },
    'in the year in which care began, perhaps before': { episodes: ['2012-06-01 - S C2 U4'], previous: ordered('2012-01-01', '2012-12-31') },
    'no care': { previous: ordered('2013-01-01') }
  }
}
