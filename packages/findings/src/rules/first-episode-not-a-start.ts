import { addDays } from '@kinfold/calendar'
import { isContinuation } from '@kinfold/journey'
import { began } from '../at-fault.js'
import { moving, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/**
 * The first episode of all starts care (RNE S). A view of two years takes the first row that it sees for the first of all; here the day before has to
 * be covered, so that care carried over from before the first return is no fault.
 */
export const firstEpisodeNotAStart: FindingRule = {
  code: 'FINDING_FIRST_EPISODE_NOT_A_START',
  rule: ['357'],
  says: 'The first episode of a child starts to be looked after (RNE S)',
  source: `${validator}, rule 357; asked of the whole history, where it sees this year and last`,
  moves: moving(startsOfCare),
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) => {
    const [first] = episodes
    if (first === undefined || !isContinuation(first)) return []
    return [{ ...began(first), absent: [{ table: 'episodes', from: addDays(first.from, -1), to: first.from }] }]
  }
}
