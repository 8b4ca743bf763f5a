import type { Violation } from '@kinfold/journey'
import type { CivilDay, CodeSetName, Source } from '@kinfold/vocabulary'
import type { IndicatorCode } from './indicator-code.js'
import type { FindingTable } from './table.js'

/** What there is to say of a fault beside where it is. Values that could be about a person are not among it. */
export interface FindingDetails {
  /** How long it lasted, or how far apart two days are; `atMost` is what would have been right. */
  readonly days?: number
  readonly times?: number
  readonly atMost?: number
  readonly atLeast?: number
  readonly ageYears?: number
  readonly collectionYear?: number
  /** The other day that the rule speaks of. */
  readonly other?: CivilDay
  /** The name of the field in the payload of the event. */
  readonly field?: string
  readonly codeSet?: CodeSetName
  readonly table?: FindingTable
}

/** Something in a child's history that contradicts itself or a rule of the return. */
export interface Finding {
  readonly code:
    | Violation['code']
    | 'FINDING_OPEN_EPISODE_FOLLOWED'
  /** The rule's numbers among the rules of the return. */
  readonly rule: readonly string[]
  /** The child's opaque id. */
  readonly child: string
  readonly on: CivilDay
  /** The ids of the facts at fault. */
  readonly facts: readonly string[]
  /** Where each of them comes from, in the same order. */
  readonly sources: readonly Source[]
  /** The indicators that it can move. */
  readonly moves: readonly IndicatorCode[]
  readonly details: FindingDetails
}

export type FindingCode = Finding['code']
