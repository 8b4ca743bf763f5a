declare const day: unique symbol

/**
 * A civil day, as a whole number of days since 1970-01-01 (day 0), in the proleptic Gregorian calendar of ISO 8601.
 *
 * Unit and bounds: days, from `earliestDay` to `latestDay`, both included. Every function that moves a day stops at these bounds.
 * The two bounds stand for "before all days" and "after all days": moving them by days, weeks, months or years, in either
 * direction, leaves them where they are.
 */
export type Day = number & { readonly [day]: true }

/** 0001-01-01, which also stands for "before all days". */
export const earliestDay = -719_162 as Day

/** 9999-12-31, which also stands for "after all days". */
export const latestDay = 2_932_896 as Day

/** Whether a number is a day: whole, and within the bounds. */
export const isDay = (value: number): value is Day => Number.isInteger(value) && value >= earliestDay && value <= latestDay

/** The day that many days later, or earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day => {
  if (day === latestDay || day === earliestDay) return day
  const moved = day + days
  return moved >= latestDay ? latestDay : moved <= earliestDay ? earliestDay : (moved as Day)
}

/** The day that many weeks later: a week is 7 days. */
export const weeksAfter = (day: Day, weeks: number): Day => addDays(day, 7 * weeks)

/**
 * How many days the later day is after the earlier one.
 *
 * Unit and bounds: days, 0 for the same day, negative where the "later" day is the earlier one.
 */
export const differenceInDays = (later: Day, earlier: Day): number => later - earlier
