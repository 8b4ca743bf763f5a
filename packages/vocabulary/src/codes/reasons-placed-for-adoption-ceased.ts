import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** Why it was decided that the child should no longer be placed for adoption (REASON_PLACED_CEASED). */
export const reasonsPlacedForAdoptionCeased = {
  title: 'Reason no longer to be placed for adoption',
  columns: ['PlacedAdoption.REASON_PLACED_CEASED'],
  source: `${schemas}; labels: ${standardDataset}, ssd_permanence.yml`,
  codes: [
    { code: 'RD1', label: "The child's needs changed" },
    { code: 'RD2', label: 'The court did not make a placement order' },
    { code: 'RD3', label: 'No prospective adopters were found' },
    { code: 'RD4', label: 'Any other reason' }
  ]
} as const satisfies CodeSet
