import type { Day } from '@kinfold/calendar'
import type { CivilDay } from '@kinfold/vocabulary'
import type { Journey } from '../journey.js'

/** Facts of one journey that cannot all be so, or that the return does not allow together. `facts` are the ids of those at fault. */
export interface Violation {
  readonly code:
    | 'JOURNEY_BEFORE_BIRTH'
    | 'JOURNEY_AGED_18_OR_OVER'
    | 'JOURNEY_CEASED_AFTER_18TH_BIRTHDAY'
    | 'JOURNEY_EPISODE_UNDER_A_DAY'
    | 'JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS'
    | 'JOURNEY_EPISODES_OVERLAP'
    | 'JOURNEY_READMISSION_ON_DAY_OF_CEASING'
    | 'JOURNEY_CONTINUED_AFTER_CEASING'
    | 'JOURNEY_CONTINUED_AFTER_GAP'
    | 'JOURNEY_CONTINUATION_MISSING'
    | 'JOURNEY_EPISODE_AFTER_DEATH_OR_ADULTHOOD'
    | 'JOURNEY_SAME_LEGAL_STATUS'
    | 'JOURNEY_SAME_PLACEMENT'
    | 'JOURNEY_TEMPORARY_PLACEMENT_FIRST'
    | 'JOURNEY_TEMPORARY_PLACEMENT_LAST'
    | 'JOURNEY_ADOPTION_NEEDS_ADOPTIVE_PLACEMENT'
    | 'JOURNEY_PLACEMENT_ORDER_REQUIRED'
    | 'JOURNEY_ADOPTER_IS_NEW_CARER'
    | 'JOURNEY_ADOPTER_NEVER_FOSTERED'
    | 'JOURNEY_REVIEW_OUTSIDE_CARE'
  readonly on: CivilDay
  readonly facts: readonly string[]
}

/** Where a journey breaks a rule: the day, and the ids of the facts at fault. */
export interface Fault {
  readonly on: Day
  readonly facts: readonly string[]
}

/** A rule that a journey keeps or breaks: its code, where it was read, and how its faults are found. */
export interface ViolationRule {
  readonly code: Violation['code']
  readonly source: string
  readonly faults: (journey: Journey) => readonly Fault[]
}
