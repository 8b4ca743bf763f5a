import type { CodeSet } from './code-set.js'
import { schemas, standardDataset } from './sources.js'

const oneOrTwo = 'No list of this column was read; the codes for the sex of the adopters name one person or two.'

/** Whether the adopter was the child's foster carer (FOSTER_CARE). */
export const adoptersFosterCarer = {
  title: "Adopter was the child's foster carer",
  columns: ['AD1.FOSTER_CARE'],
  source: schemas,
  codes: [
    { code: '0', label: 'No' },
    { code: '1', label: 'Yes' }
  ]
} as const satisfies CodeSet

/** How many adopters there are (NB_ADOPTR). */
export const numbersOfAdopters = {
  title: 'Number of adopters',
  columns: ['AD1.NB_ADOPTR'],
  source: `${schemas}, which ask only for a whole number`,
  codes: [
    { code: '1', label: 'One adopter', confidence: 'uncertain', note: oneOrTwo },
    { code: '2', label: 'Two adopters', confidence: 'uncertain', note: oneOrTwo }
  ]
} as const satisfies CodeSet

/** The sex of the adopters (SEX_ADOPTR). */
export const sexesOfAdopters = {
  title: 'Sex of the adopters',
  columns: ['AD1.SEX_ADOPTR'],
  source: `${schemas}; labels: ${standardDataset}, ssd_permanence.yml`,
  codes: [
    { code: 'M1', label: 'One man' },
    { code: 'F1', label: 'One woman' },
    { code: 'MM', label: 'Two men' },
    { code: 'FF', label: 'Two women' },
    { code: 'MF', label: 'A man and a woman' }
  ]
} as const satisfies CodeSet

/** The legal status of the adopters (LS_ADOPTR). */
export const legalStatusesOfAdopters = {
  title: 'Legal status of the adopters',
  columns: ['AD1.LS_ADOPTR'],
  source: `${schemas}; labels: ${standardDataset}, ssd_permanence.yml`,
  codes: [
    { code: 'L0', label: 'Single' },
    { code: 'L11', label: 'Married couple of different gender' },
    { code: 'L12', label: 'Married couple of the same gender' },
    { code: 'L2', label: 'Civil partnership' },
    { code: 'L3', label: 'Couple of different gender, not married' },
    { code: 'L4', label: 'Couple of the same gender, neither married nor in a civil partnership' }
  ]
} as const satisfies CodeSet
