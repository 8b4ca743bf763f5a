/** Why the file of `--population` cannot be used. Lines are counted from 1, the heading included. */
export type PopulationError =
  | { readonly code: 'CLI_POPULATION_UNREADABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'CLI_POPULATION_NOT_CSV'; readonly file: string; readonly line: number }
  | { readonly code: 'CLI_POPULATION_EMPTY'; readonly file: string }
  | { readonly code: 'CLI_POPULATION_COLUMN_MISSING'; readonly file: string; readonly column: string }
  | { readonly code: 'CLI_POPULATION_COLUMN_TWICE'; readonly file: string; readonly column: string }
  | { readonly code: 'CLI_POPULATION_YEAR_MALFORMED'; readonly file: string; readonly line: number }
  | { readonly code: 'CLI_POPULATION_YEAR_TWICE'; readonly file: string; readonly line: number; readonly year: number; readonly before: number }
  | { readonly code: 'CLI_POPULATION_VALUE_MALFORMED'; readonly file: string; readonly line: number }
  | { readonly code: 'CLI_POPULATION_VALUE_NOT_ABOVE_ZERO'; readonly file: string; readonly line: number }
  | { readonly code: 'CLI_POPULATION_SOURCE_MISSING'; readonly file: string; readonly line: number }
  | { readonly code: 'CLI_POPULATION_FROM_MALFORMED'; readonly file: string; readonly line: number }
  | { readonly code: 'CLI_POPULATION_MONTH_TWICE'; readonly file: string; readonly line: number; readonly month: string; readonly before: number }
