import type { CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** The main reason why a child came into care (CIN). It stays the same for the whole period of care. */
export const categoriesOfNeed = {
  title: 'Category of need',
  columns: ['Episodes.CIN'],
  source: `${validator}, rule 145; ${schemas}; labels: ${standardDataset}, ssd_cla_episodes.yml`,
  codes: [
    { code: 'N1', label: 'Abuse or neglect' },
    { code: 'N2', label: "Child's disability or illness" },
    { code: 'N3', label: "Parent's illness or disability" },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' }
  ]
} as const satisfies CodeSet
