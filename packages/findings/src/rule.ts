import type { Day } from '@kinfold/calendar'
import type { FindingCode, FindingDetails } from './finding.js'
import type { FindingSubject } from './finding-subject.js'
import type { IndicatorCode } from './indicator-code.js'
import type { FindingTable } from './table.js'

/** Days, `to` not among them, on which a table holds nothing that would have made it right. Where the log does not cover them all, nobody can say so. */
export interface Absence {
  readonly table: FindingTable
  readonly from: Day
  readonly to: Day
}

/** Where a journey breaks a rule: the day, the ids of the facts at fault, and what it rests on that is not there. */
export interface Fault {
  readonly on: Day
  readonly facts: readonly string[]
  readonly details?: FindingDetails
  readonly absent?: readonly Absence[]
}

/** What every rule says of itself. */
export interface RuleHead {
  readonly code: FindingCode
  /** Its numbers among the rules of the return, where it has any. */
  readonly rule: readonly string[]
  /** What is so where the rule is kept, in the words of the field. */
  readonly says: string
  readonly source: string
  /** The indicators that a breach can move. */
  readonly moves: readonly IndicatorCode[]
  /** The tables that it reads. Of one that the log does not hold at all the rule says nothing. */
  readonly needs: readonly FindingTable[]
}

/** A rule about the journey of one child. */
export interface FindingRule extends RuleHead {
  readonly faults: (subject: FindingSubject) => readonly Fault[]
}

/** Something of a child that no other child may have as well. */
export interface Claim {
  readonly key: string
  readonly on: Day
  readonly facts: readonly string[]
}

/** A rule about several children: what each claims for itself may be claimed by no other. */
export interface SharedRule extends RuleHead {
  readonly claims: (subject: FindingSubject) => readonly Claim[]
}
