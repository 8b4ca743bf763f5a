import type { CodeOf, CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** Why an episode began (RNE). */
export const reasonsForNewEpisode = {
  title: 'Reason for new episode',
  columns: ['Episodes.RNE'],
  source: `${validator}, rule 143; ${schemas}; labels: ${standardDataset}, ssd_cla_episodes.yml`,
  codes: [
    { code: 'S', label: 'Started to be looked after', note: 'Also each agreement under V4, and each break under V3.' },
    { code: 'L', label: 'Legal status changed, nothing else' },
    { code: 'P', label: 'Placement and carer changed' },
    {
      code: 'T',
      label: 'Placement changed, same carer',
      note: 'Also where only the URN or the kind of provider of the same home changed.'
    },
    { code: 'B', label: 'Legal status, placement and carer changed on one day' },
    { code: 'U', label: 'Legal status and placement changed on one day, same carer' }
  ]
} as const satisfies CodeSet

export type ReasonForNewEpisode = CodeOf<typeof reasonsForNewEpisode>
