import { beginnings } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

const without: ReadonlySet<string> = new Set(['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z1'])

/** Ofsted does not register these placements. H5 and P2, which the validator names as well, are left out: from 28 October 2023 they are registered. */
export const urnNotWanted: FindingRule = {
  code: 'FINDING_URN_NOT_WANTED',
  rule: ['222'],
  says: 'A placement that Ofsted does not register has no URN',
  source: `${validator}, rule 222, without H5 and P2`,
  moves: nothing,
  needs: ['episodes'],
  faults: beginnings(({ placementType, opened: { payload } }) => without.has(placementType) && payload.placementUrn !== undefined && payload.placementUrn !== 'XXXXXXX')
}
