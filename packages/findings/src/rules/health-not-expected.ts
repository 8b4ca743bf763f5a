import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { episodesOfYear, lookedAfterAllYear } from '../yearly.js'

/** Health and wellbeing (OC2) are told of children looked after for the twelve months to 31 March, and of nobody else. */
export const healthNotExpected: FindingRule = {
  code: 'FINDING_HEALTH_NOT_EXPECTED',
  rule: ['185', '190', '198'],
  says: 'Health and wellbeing (OC2) are told only of a child looked after for the 12 months to 31 March',
  source: validatorRules('185', '190', '198'),
  moves: nothing,
  needs: ['oc2', 'episodes'],
  faults: subject =>
    subject.health
      .filter(({ payload: { collectionYear } }) => !lookedAfterAllYear(subject, collectionYear, 'possibly'))
      .map(row => ({ on: effectiveDay(row), facts: [row.factId], details: { collectionYear: row.payload.collectionYear }, absent: [episodesOfYear(row.payload.collectionYear)] }))
}
