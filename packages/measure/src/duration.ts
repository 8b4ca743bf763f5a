import { addDays, addMonths } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'

/** A length of time as a definition states it. Months and years end on the same day number, or the month's last day. */
export type Duration = { readonly days: number } | { readonly months: number } | { readonly years: number }

export const days = (count: number): Duration => ({ days: count })
export const months = (count: number): Duration => ({ months: count })
export const years = (count: number): Duration => ({ years: count })

/** The day that lies a duration after another. */
export const after = (start: Day, duration: Duration): Day => {
  if ('days' in duration) return addDays(start, duration.days)
  return addMonths(start, 'months' in duration ? duration.months : 12 * duration.years)
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

export const sayDuration = (duration: Duration): string => {
  if ('days' in duration) return counted(duration.days, 'day')
  if ('years' in duration) return counted(duration.years, 'year')
  return duration.months % 6 === 0 && duration.months > 12 ? `${duration.months / 12} years` : counted(duration.months, 'month')
}
