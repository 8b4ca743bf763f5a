import { began } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Which placements a provider does not provide, by the rule that says so. */
const cannot: Readonly<Record<string, ReadonlySet<string>>> = {
  PR1: new Set(['P1', 'R2', 'R5']),
  PR2: new Set(['P1', 'R2', 'R5']),
  PR3: new Set(['P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6']),
  PR4: new Set(['P1']),
  PR5: new Set(['P1'])
}

/** Who provides a placement is one who can: no council a hospital, no other public body a foster carer, nobody but the parents the parents' home. */
export const providerDoesNotFit: FindingRule = {
  code: 'FINDING_PROVIDER_DOES_NOT_FIT',
  rule: ['527', '528', '529', '530', '531'],
  says: 'The provider is one who can provide a placement of that type',
  source: validatorRules('527', '528', '529', '530', '531'),
  moves: moving(['8.3', '8.4', '8.5']),
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) =>
    episodes
      .filter(({ placementType, placementProvider }) => Object.hasOwn(cannot, placementProvider) && cannot[placementProvider]?.has(placementType) === true)
      .map(episode => began(episode, { field: 'placementProvider' }))
}
