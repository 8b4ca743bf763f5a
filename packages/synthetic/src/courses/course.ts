import type { Day } from '@kinfold/calendar'
import type { Adoption } from '../life/life.js'
import type { Random } from '../random.js'
import type { Rates } from '../rates.js'

/** From this day on, this legal status. */
export interface LegalStep {
  readonly on: Day
  readonly status: string
}

/** A placement that the plan calls for: it begins on this day, whatever came before. */
export interface PlannedPlacement {
  readonly on: Day
  readonly type: string
  readonly carer: 'new' | 'same'
  /** Whether it lasts until the next one that the plan calls for, or until care ceases. */
  readonly lasts: boolean
}

/** How a period of care ends, before the codes of the year and the last placement make it a reason. */
export type Ending =
  | 'home'
  | 'special guardianship'
  | 'child arrangements'
  | 'adopted'
  | 'adopted with consent'
  | 'of age'
  | 'independent'
  | 'sentenced'
  | 'another authority'
  | 'died'
  | 'found to be an adult'
  | 'moved abroad'
  | 'remand over'
  | 'short breaks over'

/** A decision that the child should be placed for adoption, and its reversal. */
export interface Decision {
  readonly on: Day
  readonly reversed?: { readonly on: Day; readonly reason: string }
}

/** A period of care in outline: its legal statuses, what the plan calls for, and its end. */
export interface Course {
  readonly starts: Day
  readonly ends: Day
  readonly ending: Ending
  readonly legal: readonly LegalStep[]
  readonly planned: readonly PlannedPlacement[]
  readonly decisions: readonly Decision[]
  readonly adoption?: Adoption
}

/** What a course is drawn from. */
export interface Beginning {
  readonly random: Random
  readonly rates: Rates
  readonly born: Day
  readonly starts: Day
}
