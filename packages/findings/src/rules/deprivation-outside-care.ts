import { addDays, latestDay } from '@kinfold/calendar'
import { nothing } from '../moves.js'
import type { Fault, FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A deprivation of liberty order lasts while the child is looked after, and has ended when care has. */
export const deprivationOutsideCare: FindingRule = {
  code: 'FINDING_DEPRIVATION_OUTSIDE_CARE',
  rule: ['707'],
  says: 'A deprivation of liberty order lies within a period of care, and is over when care has ceased',
  source: validatorRules('707'),
  moves: nothing,
  needs: ['dolo', 'episodes'],
  faults: ({ deprivations, periods }) =>
    deprivations.flatMap(({ from, to, began, ended }): readonly Fault[] => {
      const within = periods.find(period => period.earliest <= from && from < period.to)
      if (within === undefined) return [{ on: from, facts: [began.factId], absent: [{ table: 'episodes', from, to: addDays(from, 1) }] }]
      if (within.to === latestDay || to <= within.to) return []
      return [{ on: within.to, facts: [began.factId, ...(ended === undefined ? [] : [ended.factId])], absent: [{ table: 'dolo', from, to: addDays(within.to, 1) }] }]
    })
}
