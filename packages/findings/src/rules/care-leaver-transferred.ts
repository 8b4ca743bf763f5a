import { careLeaverFaults } from '../care-leaver-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Whom another council took over (E3) that council tells of. */
export const careLeaverTransferred: FindingRule = {
  code: 'FINDING_CARE_LEAVER_TRANSFERRED',
  rule: ['1011'],
  says: 'Life after care (OC3) is not told of someone for whom another council took over (E3)',
  source: validatorRules('1011'),
  moves: nothing,
  needs: ['oc3', 'episodes'],
  faults: careLeaverFaults((_, { journey: { episodes } }) => (episodes.at(-1)?.reasonEpisodeCeased === 'E3' ? {} : undefined))
}
