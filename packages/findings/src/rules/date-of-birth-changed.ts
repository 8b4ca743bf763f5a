import { effectiveDay } from '@kinfold/journey'
import { moving } from '../moves.js'
import { retoldByAnotherYear } from '../retold.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child has one date of birth in all returns. */
export const dateOfBirthChanged: FindingRule = {
  code: 'FINDING_DATE_OF_BIRTH_CHANGED',
  rule: ['203'],
  says: 'The date of birth is that of the return before',
  source: validatorRules('203'),
  moves: moving(['6.1', '6.2', '6.4', '8.1', 'participation', 'time-in-care']),
  needs: ['header'],
  faults: subject =>
    retoldByAnotherYear(subject, type => type === 'Born')
      .filter(({ before, now }) => before.effectiveOn !== now.effectiveOn)
      .map(({ before, now, collectionYear }) => ({ on: effectiveDay(now), facts: [now.factId], details: { other: before.effectiveOn, collectionYear } }))
}
