import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

/** Whether the council is in touch with a young person who has left care (IN_TOUCH). */
export const inTouch = {
  title: 'In touch',
  columns: ['OC3.IN_TOUCH'],
  source: `${schemas}; labels: ${standardDataset}, ssd_care_leavers.yml`,
  codes: [
    { code: 'YES', label: 'In touch' },
    { code: 'NO', label: 'Not in touch' },
    { code: 'DIED', label: 'Died after leaving care' },
    { code: 'REFU', label: 'Refuses contact' },
    { code: 'NREQ', label: 'No longer needs services' },
    { code: 'RHOM', label: 'Returned home for six months or more' }
  ]
} as const satisfies CodeSet
