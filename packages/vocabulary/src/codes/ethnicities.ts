import type { CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** The child's ethnicity (ETHNIC). */
export const ethnicities = {
  title: 'Ethnicity',
  columns: ['Header.ETHNIC'],
  source: `${validator}, rule 103 of 2024-25; ${schemas}; labels: ${standardDataset}, data/categories/ethnicity.yml`,
  codes: [
    { code: 'WBRI', label: 'White British' },
    { code: 'WIRI', label: 'White Irish' },
    { code: 'WOTH', label: 'Any other White background' },
    { code: 'WIRT', label: 'Traveller of Irish heritage' },
    { code: 'WROM', label: 'Gypsy or Roma' },
    { code: 'MWBC', label: 'White and Black Caribbean' },
    { code: 'MWBA', label: 'White and Black African' },
    { code: 'MWAS', label: 'White and Asian' },
    { code: 'MOTH', label: 'Any other mixed background' },
    { code: 'AIND', label: 'Indian' },
    { code: 'APKN', label: 'Pakistani' },
    { code: 'ABAN', label: 'Bangladeshi' },
    { code: 'AOTH', label: 'Any other Asian background' },
    { code: 'BCRB', label: 'Black Caribbean' },
    { code: 'BAFR', label: 'Black African' },
    { code: 'BOTH', label: 'Any other Black background' },
    { code: 'CHNE', label: 'Chinese' },
    { code: 'OOTH', label: 'Any other ethnic group' },
    { code: 'REFU', label: 'Refused' },
    { code: 'NOBT', label: 'Not yet obtained' }
  ]
} as const satisfies CodeSet
