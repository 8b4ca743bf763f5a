import type { CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

const superseded = 'Superseded by 4 and 5. The schemas list it to 2021; the year of the change was not read in a source.'
const successor = 'The schemas list it from 2022; it may have been returned before, so no first year is given.'

/** What a young person who has left care does (ACTIV): F is full time, P part time, G neither. */
export const activities = {
  title: 'Activity after leaving care',
  columns: ['OC3.ACTIV'],
  source: `${validator}, rule 132; ${schemas}; labels: ${standardDataset}, ssd_care_leavers.yml`,
  codes: [
    { code: 'F1', label: 'Full time in higher education' },
    { code: 'P1', label: 'Part time in higher education' },
    { code: 'F2', label: 'Full time in other education' },
    { code: 'P2', label: 'Part time in other education' },
    { code: 'F3', label: 'Full time in training or employment', to: 2021, confidence: 'uncertain', note: superseded },
    { code: 'P3', label: 'Part time in training or employment', to: 2021, confidence: 'uncertain', note: superseded },
    { code: 'F4', label: 'Full time in an apprenticeship', confidence: 'uncertain', note: successor },
    { code: 'P4', label: 'Part time in an apprenticeship', confidence: 'uncertain', note: successor },
    { code: 'F5', label: 'Full time in training or employment, not an apprenticeship', confidence: 'uncertain', note: successor },
    { code: 'P5', label: 'Part time in training or employment, not an apprenticeship', confidence: 'uncertain', note: successor },
    { code: 'G4', label: 'Not in education, employment or training: illness or disability' },
    { code: 'G5', label: 'Not in education, employment or training: other circumstances' },
    { code: 'G6', label: 'Not in education, employment or training: pregnancy or parenting' },
    { code: '0', label: 'Not known' }
  ]
} as const satisfies CodeSet
