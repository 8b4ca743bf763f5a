import type { CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

const notInRule133 = 'In the schemas of every year; rule 133 of the validator refuses it.'

/** Where a young person who has left care lives (ACCOM): 1 is suitable, 2 unsuitable. */
export const accommodation = {
  title: 'Accommodation after leaving care',
  columns: ['OC3.ACCOM'],
  source: `${schemas}; ${validator}, rule 133; labels: ${standardDataset}, ssd_care_leavers.yml`,
  codes: [
    { code: 'B1', label: 'With parents or relatives, suitable' },
    { code: 'B2', label: 'With parents or relatives, unsuitable' },
    { code: 'C1', label: 'Community home or other residential care, suitable' },
    { code: 'C2', label: 'Community home or other residential care, unsuitable' },
    { code: 'D1', label: 'Semi-independent or transitional accommodation, suitable' },
    { code: 'D2', label: 'Semi-independent or transitional accommodation, unsuitable' },
    { code: 'E1', label: 'Supported lodgings, suitable' },
    { code: 'E2', label: 'Supported lodgings, unsuitable' },
    { code: 'G1', label: 'Gone abroad, suitable' },
    { code: 'G2', label: 'Gone abroad, unsuitable' },
    { code: 'H1', label: 'Deported, suitable' },
    { code: 'H2', label: 'Deported, unsuitable' },
    { code: 'K1', label: 'Ordinary lodgings without formal support, suitable' },
    { code: 'K2', label: 'Ordinary lodgings without formal support, unsuitable' },
    { code: 'R1', label: 'Residence not known, suitable' },
    { code: 'R2', label: 'Residence not known, unsuitable' },
    { code: 'S1', label: 'No fixed abode, suitable', confidence: 'uncertain', note: notInRule133 },
    { code: 'S2', label: 'No fixed abode, unsuitable' },
    { code: 'T1', label: 'Foyer or similar, suitable' },
    { code: 'T2', label: 'Foyer or similar, unsuitable' },
    { code: 'U1', label: 'Independent living, suitable' },
    { code: 'U2', label: 'Independent living, unsuitable' },
    { code: 'V1', label: 'Emergency accommodation, suitable' },
    { code: 'V2', label: 'Emergency accommodation, unsuitable' },
    { code: 'W1', label: 'Bed and breakfast, suitable' },
    { code: 'W2', label: 'Bed and breakfast, unsuitable' },
    { code: 'X1', label: 'In custody, suitable', confidence: 'uncertain', note: notInRule133 },
    { code: 'X2', label: 'In custody, unsuitable' },
    { code: 'Y1', label: 'Other accommodation, suitable' },
    { code: 'Y2', label: 'Other accommodation, unsuitable' },
    { code: 'Z1', label: 'With former foster carers, suitable' },
    { code: 'Z2', label: 'With former foster carers, unsuitable' },
    { code: '0', label: 'Not known, died, or returned home' }
  ]
} as const satisfies CodeSet
