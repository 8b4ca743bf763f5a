import type { CivilDay, CodeSetName, Instant } from '@kinfold/vocabulary'
import type { Violation } from '../violations/violation.js'

/** What stands in the way of a command before its events are looked at. No value that could be about a person is in it. */
export type Obstacle =
  /** A field does not hold what it should; the value is not repeated. */
  | { readonly code: 'JOURNEY_COMMAND_NOT_READABLE'; readonly field: string; readonly expected: string }
  /** A code that the set does not hold in any year; the value is not repeated. */
  | { readonly code: 'JOURNEY_CODE_NOT_KNOWN'; readonly field: string; readonly codeSet: CodeSetName }
  /** A code that may not be returned for the day. */
  | { readonly code: 'JOURNEY_CODE_NOT_VALID_THEN'; readonly field: string; readonly codeSet: CodeSetName; readonly value: string; readonly on: CivilDay }
  /** X1 says that care goes on: no reason to cease. */
  | { readonly code: 'JOURNEY_REASON_NOT_FINAL'; readonly field: string }
  | { readonly code: 'JOURNEY_ALREADY_LOOKED_AFTER'; readonly on: CivilDay; readonly episodeBegan: CivilDay }
  | { readonly code: 'JOURNEY_NOT_LOOKED_AFTER'; readonly on: CivilDay }
  | { readonly code: 'JOURNEY_BEFORE_CURRENT_EPISODE'; readonly on: CivilDay; readonly episodeBegan: CivilDay }
  /** A review of that day is recorded with another participation. */
  | { readonly code: 'JOURNEY_REVIEW_ALREADY_HELD'; readonly on: CivilDay }
  | { readonly code: 'JOURNEY_BORN_ON_ANOTHER_DAY' }
  /** A birth or a review is told as having happened, but not by the day of recording. */
  | { readonly code: 'JOURNEY_NOT_YET_HAPPENED'; readonly on: CivilDay; readonly recordedAt: Instant }
  /** The record states this very fact otherwise: that is a correction, not a command. */
  | { readonly code: 'JOURNEY_FACT_STATED_OTHERWISE'; readonly factId: string }
  /** A correction of a fact that the journey does not hold. */
  | { readonly code: 'JOURNEY_FACT_NOT_HELD'; readonly factId: string }
  /** A correction of a fact that is withdrawn: it is reinstated first. */
  | { readonly code: 'JOURNEY_FACT_WITHDRAWN'; readonly factId: string }
  /** A fact that stands cannot be reinstated. */
  | { readonly code: 'JOURNEY_FACT_NOT_WITHDRAWN'; readonly factId: string }
  /** A correction recorded before the version that it corrects. */
  | { readonly code: 'JOURNEY_RECORDED_BEFORE_VERSION'; readonly factId: string; readonly recordedAt: Instant; readonly version: Instant }

/** Why a command was not accepted: an obstacle, or a violation that its events would bring into the journey. */
export type Refusal = Obstacle | Violation
