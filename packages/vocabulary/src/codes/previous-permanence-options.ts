import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** The permanence option a child had left before this care (PREV_PERM). Its P1 and Z1 are not those of the placement types. */
export const previousPermanenceOptions = {
  title: 'Previous permanence option',
  columns: ['PrevPerm.PREV_PERM'],
  source: `${schemas}; labels: ${standardDataset}, ssd_cla_previous_permanence.yml`,
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence order, or child arrangements order that says with whom the child is to live' },
    { code: 'P4', label: 'Not known', note: 'It is not known whether the child had left a permanence option, or of which kind.' },
    { code: 'Z1', label: 'No previous permanence option' }
  ]
} as const satisfies CodeSet
