import { addDays, latestDay } from '@kinfold/calendar'
import { coveredUntil } from '../known-days.js'
import { endsOfCare, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/**
 * Care ends on the 18th birthday at the latest, so an episode does not stay open past it. The indicators let everybody leave on that day: the
 * ceasing itself is what they lack, and with it the reason. Only care under section 20(5) in a community home (V2 in K2) may go on.
 */
export const openPast18thBirthday: FindingRule = {
  code: 'FINDING_OPEN_PAST_18TH_BIRTHDAY',
  rule: ['359'],
  says: 'No episode is still open after the 18th birthday',
  source: validatorRules('359'),
  moves: moving(endsOfCare),
  needs: ['episodes'],
  faults: subject => {
    const { adult, journey: { episodes } } = subject
    if (adult === undefined || adult >= coveredUntil(subject, 'episodes')) return []
    return episodes
      .filter(({ from, to, legalStatus, placementType }) => to === latestDay && from < adult && !(legalStatus === 'V2' && placementType === 'K2'))
      .map(({ opened }) => ({ on: adult, facts: [opened.factId], absent: [{ table: 'episodes', from: adult, to: addDays(adult, 1) }] }))
  }
}
