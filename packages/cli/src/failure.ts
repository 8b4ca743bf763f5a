import type { NotADay, NotAFinancialYear, NotAMonth } from '@kinfold/calendar'
import type { PolicyError } from '@kinfold/clauses'
import type { IdentityError } from '@kinfold/identity'
import type { ImportError, ReturnError } from '@kinfold/ssda903'
import type { StoreError, TransferError } from '@kinfold/store'
import type { EventNotReadable, NotAnInstant } from '@kinfold/vocabulary'
import type { PopulationError } from './population/population-error.js'

/** What stands in the way of a command itself, beside what the packages below it report. */
export type CommandError =
  | { readonly code: 'CLI_STORE_MISSING'; readonly file: string }
  | { readonly code: 'CLI_STORE_WITHOUT_AUTHORITY'; readonly file: string }
  | { readonly code: 'CLI_AUTHORITY_NEEDED'; readonly known: readonly string[] }
  | { readonly code: 'CLI_AUTHORITY_NOT_HELD'; readonly authority: string; readonly known: readonly string[] }
  | { readonly code: 'CLI_CHILD_UNKNOWN'; readonly authority: string; readonly isIdentityFileThere: boolean }
  | { readonly code: 'CLI_IDENTITY_FILE_NEEDED'; readonly store: string }
  | { readonly code: 'CLI_OPAQUE_ID_UNKNOWN'; readonly file: string }
  | { readonly code: 'CLI_MEASURE_UNKNOWN'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'CLI_DIMENSION_UNKNOWN'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'CLI_SLICE_UNKNOWN'; readonly slice: string; readonly by: string; readonly known: readonly string[] }
  | { readonly code: 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER'; readonly given: '--by' | '--slice' }
  | { readonly code: 'CLI_RULE_UNKNOWN'; readonly name: string }
  | { readonly code: 'CLI_SETTING_MALFORMED'; readonly text: string }
  | { readonly code: 'CLI_COVERS_MALFORMED'; readonly text: string }
  | { readonly code: 'CLI_FOLDER_NOT_EMPTY'; readonly folder: string }
  | { readonly code: 'CLI_FOLDER_UNWRITABLE'; readonly folder: string; readonly why: string }
  | { readonly code: 'CLI_FILE_THERE'; readonly file: string }
  | { readonly code: 'CLI_FILE_UNUSABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'CLI_PROPOSALS_MALFORMED'; readonly file: string; readonly line: number; readonly why: string }
  | { readonly code: 'CLI_OPTION_BLANK'; readonly option: '--reason' | '--by' }
  | { readonly code: 'CLI_CERTIFICATE_UNREADABLE'; readonly file: string; readonly at: string; readonly expected: string }
  | { readonly code: 'CLI_KEY_UNUSABLE'; readonly file: string }
  | { readonly code: 'CLI_SALT_MALFORMED' }
  | { readonly code: 'CLI_NOTHING_TO_VERIFY' }
  | { readonly code: 'CLI_CERTIFICATE_DOES_NOT_HOLD' }
  | { readonly code: 'CLI_CHILD_NOT_CERTIFIED' }
  | { readonly code: 'CLI_FACT_UNKNOWN' }
  | { readonly code: 'CLI_FACT_AMBIGUOUS'; readonly facts: readonly string[] }
  | { readonly code: 'CLI_SAYING_MALFORMED' }
  | { readonly code: 'CLI_NOTHING_TO_CORRECT' }
  | { readonly code: 'CLI_EVENT_TYPE_UNKNOWN'; readonly type: string }
  | { readonly code: 'CLI_CORRECTION_REFUSED'; readonly refusals: readonly { readonly code: string; readonly field?: string }[] }
  | { readonly code: 'CLI_CORRECTION_OVERTAKEN' }
  | { readonly code: 'CLI_DOCUMENTS_NOT_CSV'; readonly file: string }
  | { readonly code: 'CLI_DOCUMENTS_COLUMN_MISSING'; readonly file: string; readonly column: string }
  | { readonly code: 'CLI_NOTHING_TO_PUBLISH' }
  | { readonly code: 'CLI_DOCUMENT_UNKNOWN'; readonly known: readonly string[] }
  | { readonly code: 'CLI_MONTHS_MALFORMED' }
  | { readonly code: 'CLI_LAGS_MALFORMED'; readonly most: number }
  | { readonly code: 'CLI_MOMENTS_REVERSED'; readonly from: string; readonly to: string }
  | { readonly code: 'CLI_STORE_NOT_A_FILE' }
  | { readonly code: 'CLI_SAME_STORE' }
  | { readonly code: 'CLI_ROOT_MALFORMED' }
  | { readonly code: 'CLI_IDENTITY_EXPOSED'; readonly folder: string; readonly why: string }

/** Why a command did not do what was asked. */
export type Failure =
  | CommandError
  | PopulationError
  | StoreError
  | TransferError
  | IdentityError
  | ImportError
  | ReturnError
  | PolicyError
  | NotAMonth
  | NotADay
  | NotAFinancialYear
  | NotAnInstant
  | EventNotReadable

/**
 * What a process ends with: 0 done, findings included; 1 failed; 2 asked wrongly; 3 done, but rows were rejected or proposals refused.
 */
export type ExitCode = 0 | 1 | 2 | 3

const askedWrongly: ReadonlySet<Failure['code']> = new Set<Failure['code']>([
  'CLI_AUTHORITY_NEEDED',
  'CLI_IDENTITY_FILE_NEEDED',
  'STORE_ADDRESS_MALFORMED',
  'CLI_MEASURE_UNKNOWN',
  'CLI_DIMENSION_UNKNOWN',
  'CLI_SLICE_UNKNOWN',
  'CLI_SLICE_AND_DIMENSION_GO_TOGETHER',
  'CLI_RULE_UNKNOWN',
  'CLI_SETTING_MALFORMED',
  'CLI_COVERS_MALFORMED',
  'CLI_OPTION_BLANK',
  'CLI_SALT_MALFORMED',
  'CLI_NOTHING_TO_VERIFY',
  'CLI_SAYING_MALFORMED',
  'CLI_NOTHING_TO_CORRECT',
  'CLI_EVENT_TYPE_UNKNOWN',
  'CLI_FACT_AMBIGUOUS',
  'CLI_NOTHING_TO_PUBLISH',
  'CLI_DOCUMENT_UNKNOWN',
  'CLI_MONTHS_MALFORMED',
  'CLI_LAGS_MALFORMED',
  'CLI_MOMENTS_REVERSED',
  'CLI_STORE_NOT_A_FILE',
  'CLI_SAME_STORE',
  'CLI_ROOT_MALFORMED',
  'POLICY_UNKNOWN',
  'POLICY_SWITCH_UNKNOWN',
  'POLICY_VALUE_UNKNOWN',
  'CALENDAR_NOT_A_MONTH',
  'CALENDAR_NOT_A_DAY',
  'CALENDAR_NOT_A_FINANCIAL_YEAR',
  'NOT_AN_INSTANT',
  'SSDA903_AUTHORITY_NAME_INVALID',
  'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS'
])

/** The exit code of a failure: 2 where what was typed can never be right, 1 otherwise. */
export const exitCodeOf = ({ code }: Failure): ExitCode => (askedWrongly.has(code) ? 2 : 1)
