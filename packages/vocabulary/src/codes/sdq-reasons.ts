import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** Why no score of the strengths and difficulties questionnaire is returned (SDQ_REASON). */
export const sdqReasons = {
  title: 'Reason for no SDQ score',
  columns: ['OC2.SDQ_REASON'],
  source: `${schemas}; labels: ${standardDataset}, ssd_sdq_scores.yml`,
  codes: [
    { code: 'SDQ1', label: 'Child under 4 or over 16 at the latest assessment' },
    { code: 'SDQ2', label: 'Carer refused' },
    { code: 'SDQ3', label: "Not possible, given the child's disability" },
    { code: 'SDQ4', label: 'Another reason' },
    { code: 'SDQ5', label: 'Child or young person refused' }
  ]
} as const satisfies CodeSet
