import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** How the child took part in a review (REVIEW_CODE). */
export const reviewParticipation = {
  title: 'Participation in a review',
  columns: ['Reviews.REVIEW_CODE'],
  source: `${schemas}; labels: ${standardDataset}, ssd_cla_reviews.yml`,
  codes: [
    { code: 'PN0', label: 'Child under 4 at the review' },
    { code: 'PN1', label: 'Attended and spoke' },
    { code: 'PN2', label: 'Attended, an advocate spoke' },
    { code: 'PN3', label: 'Attended, made views known by symbols or signs' },
    { code: 'PN4', label: 'Attended without contributing' },
    { code: 'PN5', label: 'Did not attend, briefed an advocate' },
    { code: 'PN6', label: 'Did not attend, sent views by another medium' },
    { code: 'PN7', label: 'Did not attend, sent no views' }
  ]
} as const satisfies CodeSet
