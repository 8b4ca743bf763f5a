import type { CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** Who provides the placement (PLACE_PROVIDER). Blank for temporary placements and for Z1 and its successors. */
export const placementProviders = {
  title: 'Placement provider',
  columns: ['Episodes.PLACE_PROVIDER'],
  source: `${validator}, rules 213 and 550; ${schemas}; labels: ${standardDataset}, ssd_cla_placement.yml`,
  codes: [
    { code: 'PR0', label: 'Parent, or another person with parental responsibility', note: 'Only with P1.' },
    { code: 'PR1', label: 'The local authority itself' },
    { code: 'PR2', label: 'Another local authority' },
    { code: 'PR3', label: 'Another public body, such as the NHS' },
    { code: 'PR4', label: 'Private provider' },
    { code: 'PR5', label: 'Voluntary provider' }
  ]
} as const satisfies CodeSet
