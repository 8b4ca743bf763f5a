import { earliestDay, latestDay, type Day } from './day.js'
import { cycleDays, cycleMonths, firstDayOfCycle, firstMonthOfCycle, monthAndDayOfMonth, startsOfMonths } from './gregorian-cycle.js'
import { earliestMonth, latestMonth, monthEnd, monthStart, type Month } from './month.js'

const dayInMonth = (month: number, dayOfMonth: number): Day => {
  if (month > latestMonth) return latestDay
  if (month < earliestMonth) return earliestDay
  const day = monthStart(month as Month) + dayOfMonth - 1
  const last = monthEnd(month as Month)
  return day < last ? (day as Day) : last
}

const work = (day: Day, months: number): Day => {
  if (day === latestDay || day === earliestDay) return day
  const both = monthAndDayOfMonth(day)
  return dayInMonth((both >> 5) + months, both & 31)
}

const layOut = (months: number): Int32Array => {
  const landings = new Int32Array(cycleDays)
  for (let place = 0; place < cycleMonths; place++) {
    const start = startsOfMonths[place] as number
    const length = (startsOfMonths[place + 1] as number) - start
    const month = firstMonthOfCycle + place + months
    for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) landings[start - firstDayOfCycle + dayOfMonth - 1] = dayInMonth(month, dayOfMonth)
  }
  return landings
}

/** Tables reach a hundred years either way: a life in care, and the ages asked of it. */
const reach = 1200
/** A table costs as much as this many answers worked out one by one. */
const asksThatPayForATable = 20_000
/** Bounds the memory: 64 tables of 584 kB. */
const tablesAtMost = 64

const tables: (Int32Array | undefined)[] = Array.from({ length: 2 * reach + 1 }, () => undefined)
const asks = new Int32Array(2 * reach + 1)
let laidOut = 0

/**
 * The day n months after a day: the day with the same number n months later, or that month's last day. A negative n goes back.
 *
 * Unit and bounds: whole months; stops at `earliestDay` and `latestDay`, which stay where they are.
 *
 * @example
 * addMonths(31 January 2018, 1) // 28 February 2018
 */
export const addMonths = (day: Day, months: number): Day => {
  const table = tables[months + reach]
  const place = day - firstDayOfCycle
  if (place < 0 || place >= cycleDays) return work(day, months)
  if (table !== undefined) return table[place] as Day
  if (months >= -reach && months <= reach && laidOut < tablesAtMost && ++(asks[months + reach] as number) === asksThatPayForATable) {
    tables[months + reach] = layOut(months)
    laidOut++
  }
  return work(day, months)
}

/** The day n years after a day: 29 February falls on 28 February in common years. A negative n goes back. */
export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years)
