import type { CodeOf, CodeSet } from './code-set.js'
import { schemas, standardDataset, validator } from './sources.js'

/** The child's sex (SEX): figures up to 2023-24, letters from 2024-25. */
export const sexes = {
  title: 'Sex',
  columns: ['Header.SEX', 'UASC.SEX'],
  source: `${validator}, rule 101 of 2024-25; ${schemas}; labels: ${standardDataset}, ssd_person.yml`,
  codes: [
    { code: '1', label: 'Male', to: 2024 },
    { code: '2', label: 'Female', to: 2024 },
    { code: 'M', label: 'Male', from: 2025 },
    { code: 'F', label: 'Female', from: 2025 },
    { code: 'U', label: 'Not known', from: 2025 }
  ]
} as const satisfies CodeSet

export type SexCode = CodeOf<typeof sexes>

/** Sex as an event states it, whichever code told it. */
export type Sex = 'male' | 'female' | 'unknown'

const stated: Readonly<Record<SexCode, Sex>> = { 1: 'male', 2: 'female', M: 'male', F: 'female', U: 'unknown' }

/** The sex that a code of the return states, or `undefined` where it is not one of its codes. */
export const sexOf = (code: string): Sex | undefined => (Object.hasOwn(stated, code) ? stated[code as SexCode] : undefined)
