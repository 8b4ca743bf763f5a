import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** Whether a child was missing, or away without authorisation (MISSING). */
export const absenceKinds = {
  title: 'Kind of absence',
  columns: ['Missing.MISSING'],
  source: `${schemas}; labels: ${standardDataset}, ssd_missing.yml`,
  codes: [
    { code: 'M', label: 'Missing from care: whereabouts not known' },
    { code: 'A', label: 'Away from placement without authorisation: whereabouts known' }
  ]
} as const satisfies CodeSet
