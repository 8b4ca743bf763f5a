import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Of every child described the ethnicity is told, or that it was refused (REFU) or not obtained (NOBT). */
export const ethnicityMissing: FindingRule = {
  code: 'FINDING_ETHNICITY_MISSING',
  rule: ['103'],
  says: 'Of every child the ethnicity is told',
  source: validatorRules('103'),
  moves: nothing,
  needs: ['header'],
  faults: ({ journey: { description } }) => (description !== undefined && (description.payload.ethnicity ?? '') === '' ? [{ on: effectiveDay(description), facts: [description.factId] }] : [])
}
