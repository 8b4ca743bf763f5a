import type { CodeSet } from './code-set.js'
import { standardDataset } from './sources.js'

/** Why a child has no unique pupil number, in place of the number (UPN). */
export const pupilNumberCodes = {
  title: 'Reason for no unique pupil number',
  columns: ['Header.UPN'],
  source: `${standardDataset}, ssd_person.yml, pers_upn_unknown`,
  codes: [
    { code: 'UN1', label: 'Not of school age, no number yet' },
    { code: 'UN2', label: 'Never attended a maintained school in England' },
    { code: 'UN3', label: 'Educated outside England' },
    { code: 'UN4', label: 'Newly looked after, the number not yet known' },
    { code: 'UN5', label: 'Sources disagree, so that the child cannot be matched to a number' }
  ]
} as const satisfies CodeSet
