import type { CodeOf, CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** The legal status under which a child is looked after (LS). */
export const legalStatuses = {
  title: 'Legal status',
  columns: ['Episodes.LS'],
  source: `${validator}, rule 144; ${schemas}; labels: ${standardDataset}, data/categories/legal_status.yml`,
  codes: [
    { code: 'C1', label: 'Interim care order' },
    { code: 'C2', label: 'Full care order' },
    {
      code: 'D1',
      label: 'Freeing order',
      note: 'Obsolete: no such order can be made since the Adoption and Children Act 2002 came into force. The code stays in the lists.'
    },
    { code: 'E1', label: 'Placement order' },
    { code: 'V2', label: 'Accommodated under section 20, one period' },
    { code: 'V3', label: 'Accommodated under section 20, agreed series of short breaks, each break recorded' },
    { code: 'V4', label: 'Accommodated under section 20, agreed series of short breaks, the agreement recorded' },
    { code: 'L1', label: 'Police protection, in local authority accommodation' },
    { code: 'L2', label: 'Emergency protection order' },
    { code: 'L3', label: 'Child assessment order, in local authority accommodation' },
    { code: 'J1', label: 'Remanded to local authority accommodation or to youth detention' },
    { code: 'J2', label: 'Placed in local authority accommodation under the Police and Criminal Evidence Act 1984' },
    { code: 'J3', label: 'Youth rehabilitation order with a requirement of residence or intensive fostering' }
  ]
} as const satisfies CodeSet

export type LegalStatus = CodeOf<typeof legalStatuses>
