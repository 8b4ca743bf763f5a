import { formatUkDay, type Day } from '@kinfold/calendar'

/** The values of a row by column. */
export type Values = Readonly<Record<string, string>>

/** A row's values without the blank ones. */
export const valuesOf = (columns: Readonly<Record<string, string | undefined>>): Values => {
  const values: { [column: string]: string } = {}
  for (const [column, value] of Object.entries(columns)) if (value !== undefined && value !== '') values[column] = value
  return values
}

/** A day as the return writes it; blank where there is none. */
export const written = (day: Day | undefined): string | undefined => (day === undefined ? undefined : formatUkDay(day))

export const yesOrNo = (answer: boolean): string => (answer ? '1' : '0')
