import type { CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** Why a placement changed (REASON_PLACE_CHANGE), told of the episode that ends. */
export const reasonsForPlacementChange = {
  title: 'Reason for placement change',
  columns: ['Episodes.REASON_PLACE_CHANGE'],
  source: `${validator}, rules 225, 226 and 234; ${schemas}; labels: ${standardDataset}, ssd_cla_placement.yml`,
  codes: [
    { code: 'CARPL', label: 'Change to the care plan, or the plan carried out' },
    { code: 'CLOSE', label: 'Carer resigned, or the provision closed' },
    { code: 'ALLEG', label: 'Allegation under inquiry (section 47)' },
    { code: 'STAND', label: 'Concern about standards of care' },
    { code: 'APPRR', label: 'Approval removed' },
    { code: 'CREQB', label: "Carer asked for the placement to end: the child's behaviour" },
    { code: 'CREQO', label: 'Carer asked for the placement to end: another reason' },
    { code: 'CHILD', label: 'Child asked for the placement to end' },
    { code: 'LAREQ', label: 'Local authority asked for the placement to end' },
    { code: 'PLACE', label: 'Only the status of the placement changed' },
    { code: 'CUSTOD', label: 'Taken into custody', from: 2019 },
    { code: 'OTHER', label: 'Another reason' }
  ]
} as const satisfies CodeSet
