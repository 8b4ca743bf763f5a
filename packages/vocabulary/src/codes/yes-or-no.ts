import type { CodeSet } from './code-set.js'
import { schemas } from './sources.js'

/** The flags of the header and of the yearly health outcomes. */
export const yesOrNo = {
  title: 'Yes or no',
  columns: [
    'Header.MOTHER',
    'OC2.CONVICTED',
    'OC2.HEALTH_CHECK',
    'OC2.IMMUNISATIONS',
    'OC2.TEETH_CHECK',
    'OC2.HEALTH_ASSESSMENT',
    'OC2.SUBSTANCE_MISUSE',
    'OC2.INTERVENTION_RECEIVED',
    'OC2.INTERVENTION_OFFERED'
  ],
  source: schemas,
  codes: [
    { code: '0', label: 'No' },
    { code: '1', label: 'Yes' }
  ]
} as const satisfies CodeSet
