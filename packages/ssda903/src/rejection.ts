import type { Row } from './tables.js'

/** Why a text is not a day: not written as asked, a year of two digits, or a day that the calendar does not have. */
export type NotADate = 'shape' | 'two-digit year' | 'no such day'

type Obstacle =
  | { readonly code: 'SSDA903_CHILD_MISSING' }
  | { readonly code: 'SSDA903_DATE_MISSING' }
  | { readonly code: 'SSDA903_DATE_INVALID'; readonly why: NotADate; readonly value?: string }
  | { readonly code: 'SSDA903_VALUE_MISSING' }
  | { readonly code: 'SSDA903_VALUE_NOT_A_CODE' }
  | { readonly code: 'SSDA903_ELEMENT_TWICE' }
  | { readonly code: 'SSDA903_ELEMENT_NOT_A_VALUE' }

type LineObstacle =
  | { readonly code: 'SSDA903_FIELDS_TOO_FEW'; readonly expected: number; readonly found: number; readonly isLineEnded: boolean }
  | { readonly code: 'SSDA903_FIELDS_TOO_MANY'; readonly expected: number; readonly found: number }
  | { readonly code: 'SSDA903_QUOTES_UNBALANCED' }
  | { readonly code: 'SSDA903_LINE_TOO_LONG'; readonly limit: number }
  | { readonly code: 'SSDA903_LINE_NOT_TEXT' }
  | { readonly code: 'SSDA903_NOTHING_TOLD' }

/**
 * Why a row could not be read. Nothing of it was recorded; the rest of its file was.
 *
 * `value` is what stood in the column, left out where it could identify somebody.
 */
export type Rejection = { readonly file: string; readonly line: number } & ((Obstacle & { readonly column: string }) | LineObstacle)

export type RejectionCode = Rejection['code']

/** A rejection of a row for one of its columns. */
export const rejected = (row: Row, column: string, obstacle: Obstacle): Rejection => ({
  file: row.file,
  line: row.line,
  column,
  ...obstacle
})

/** A rejection of a line as a whole. */
export const lineRejected = (file: string, line: number, obstacle: LineObstacle): Rejection => ({ file, line, ...obstacle })
