import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** In one year a young person is told of as looked after all year (OC2) or as having left (OC3), not as both. */
export const healthAndCareLeaver: FindingRule = {
  code: 'FINDING_HEALTH_AND_CARE_LEAVER',
  rule: ['187', '215'],
  says: 'In one year nobody is told of both as looked after all year (OC2) and as having left care (OC3)',
  source: validatorRules('187', '215'),
  moves: nothing,
  needs: ['oc2', 'oc3'],
  faults: subject => {
    const health = subject.health
    return subject.careLeaver.flatMap(row => {
      const both = health.find(({ payload }) => payload.collectionYear === row.payload.collectionYear)
      return both === undefined ? [] : [{ on: effectiveDay(row), facts: [row.factId, both.factId], details: { collectionYear: row.payload.collectionYear } }]
    })
  }
}
