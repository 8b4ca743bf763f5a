import { careLeaverFaults } from '../care-leaver-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** Of a child who died in care, in whichever year, there is no life after care to tell of. */
export const careLeaverDied: FindingRule = {
  code: 'FINDING_CARE_LEAVER_DIED',
  rule: ['1000'],
  says: 'Life after care (OC3) is not told of a child who died in care (E2)',
  source: `${validator}, rule 1000; asked of the whole history, where it sees this year and last`,
  moves: nothing,
  needs: ['oc3', 'episodes'],
  faults: careLeaverFaults((_, { journey: { episodes } }) => (episodes.some(({ reasonEpisodeCeased }) => reasonEpisodeCeased === 'E2') ? {} : undefined))
}
