import { addDays, dayOf } from '@kinfold/calendar'
import { began } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const firstAsked = dayOf(2013, 4, 1)

/** Of every child who starts to be looked after it is told whether it left care for permanence before: adoption, special guardianship, or none (Z1). */
export const previousPermanenceMissing: FindingRule = {
  code: 'FINDING_PREVIOUS_PERMANENCE_MISSING',
  rule: ['630'],
  says: 'Of a child who starts to be looked after (RNE S) it is told whether an earlier permanence came to an end',
  source: `${validatorRules('630')}; asked from 2013-14 on, when the table came`,
  moves: nothing,
  needs: ['episodes', 'previous_permanence'],
  faults: ({ journey: { episodes, state } }) => {
    const isDeclared = state.declarations.some(fact => fact.type === 'PreviousPermanenceDeclared' && (fact.payload.option ?? '') !== '')
    if (isDeclared || firstAsked === undefined) return []
    return episodes
      .filter(({ reasonForNewEpisode, from }) => reasonForNewEpisode === 'S' && from >= firstAsked)
      .map(episode => ({ ...began(episode), absent: [{ table: 'previous_permanence', from: episode.from, to: addDays(episode.from, 1) }] as const }))
  }
}
