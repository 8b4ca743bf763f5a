import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** Why the child's social worker changed (SW_REASON), returned since 2023-24. */
export const reasonsForSocialWorkerChange = {
  title: 'Reason for change of social worker',
  columns: ['SWEpisodes.SW_REASON'],
  source: `${schemas}, change for 2024; labels: ${standardDataset}, ssd_involvements.yml`,
  codes: [
    { code: 'MANAGE', label: 'Managing caseloads', from: 2024 },
    { code: 'FCONTA', label: 'First contact, or referred again', from: 2024 },
    { code: 'LEFTRL', label: 'Previous social worker left the role', from: 2024 },
    { code: 'ORGRST', label: 'Organisation restructured', from: 2024 },
    { code: 'TSPROC', label: 'Child transferred by the usual process', from: 2024 },
    { code: 'ABSENC', label: 'Cover for an absence, or return from one', from: 2024 },
    { code: 'CHCHAN', label: 'Child asked for a change', from: 2024 },
    { code: 'PCCHAN', label: 'Parent or carer asked for a change', from: 2024 },
    { code: 'SWDIED', label: 'Previous social worker died', from: 2024 },
    { code: 'OTHERS', label: 'Another reason', from: 2024 }
  ]
} as const satisfies CodeSet
