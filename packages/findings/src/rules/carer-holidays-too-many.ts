import { addMonths } from '@kinfold/calendar'
import { runsOf } from '../known-days.js'
import { movesBetweenPlacements, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** The usual carer's holiday takes the child elsewhere (T3) twice at most in any twelve months: years ago does not count, nor where one holiday is told in two episodes. */
export const carerHolidaysTooMany: FindingRule = {
  code: 'FINDING_CARER_HOLIDAYS_TOO_MANY',
  rule: ['377'],
  says: "Two placements for the usual carer's holiday (T3) at most begin in any 12 months",
  source: `${validator}, rule 377 as its message has it; its code counts all of the year`,
  moves: moving(movesBetweenPlacements),
  needs: ['episodes'],
  faults: subject => {
    const holidays = runsOf(subject, ({ placementType }) => placementType === 'T3')
    return holidays.flatMap(({ from, episodes }, place) => {
      const first = holidays[place - 2]
      return first !== undefined && from < addMonths(first.from, 12) ? [{ on: from, facts: episodes.map(({ opened }) => opened.factId), details: { times: 3, atMost: 2 } }] : []
    })
  }
}
