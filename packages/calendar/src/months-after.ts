import { earliestDay, latestDay, type Day } from './day.js'
import { cycleDays, cycleMonths, firstDayOfCycle, firstMonthOfCycle, monthAndDayOfMonth } from './gregorian-cycle.js'
import { earliestMonth, latestMonth, monthEnd, monthStart, type Month } from './month.js'

const workOut = (day: Day, months: number): Day => {
  if (day === latestDay || day === earliestDay) return day
  const both = monthAndDayOfMonth(day)
  const month = (both >> 5) + months
  if (month > latestMonth) return latestDay
  if (month < earliestMonth) return earliestDay
  const sameNumber = monthStart(month as Month) + (both & 31) - 1
  const last = monthEnd(month as Month)
  return sameNumber < last ? (sameNumber as Day) : last
}

/** The answers for one number of months, for every day of the cycle. */
const layOut = (months: number): Int32Array => {
  const landings = new Int32Array(cycleDays)
  let place = 0
  for (let month = firstMonthOfCycle; month < firstMonthOfCycle + cycleMonths; month++) {
    const length = monthEnd(month as Month) - monthStart(month as Month) + 1
    const first = monthStart((month + months) as Month)
    const last = monthEnd((month + months) as Month)
    for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) landings[place++] = Math.min(first + dayOfMonth - 1, last)
  }
  return landings
}

/** Tables are laid out for up to a hundred years either way, in which no day of the cycle comes near the bounds of the calendar. */
const reach = 1200
/** Laying out a table costs about as much as this many answers worked out one by one, so it waits until it will pay. */
const asksBeforeATable = 40_000
/** Holds the memory down: a table takes 584 kB. */
const tablesAtMost = 64

const tables: (Int32Array | undefined)[] = Array.from({ length: 2 * reach + 1 }, () => undefined)
const asks = new Uint32Array(2 * reach + 1)
let tablesLaidOut = 0

const countAsk = (months: number): void => {
  if (tablesLaidOut === tablesAtMost || months < -reach || months > reach) return
  const asked = (asks[months + reach] ?? 0) + 1
  asks[months + reach] = asked
  if (asked < asksBeforeATable) return
  tables[months + reach] = layOut(months)
  tablesLaidOut++
}

/**
 * The day n months after a day: the day with the same number n months later, or that month's last day. A negative n goes back.
 *
 * Unit and bounds: whole months; stops at `earliestDay` and `latestDay`, which themselves stay where they are.
 *
 * @example
 * pipe(parseDay('2018-01-31'), either.map((day) => formatDay(addMonths(day, 1)))) // right('2018-02-28')
 */
export const addMonths = (day: Day, months: number): Day => {
  const place = day - firstDayOfCycle
  if (place >= 0 && place < cycleDays) {
    const landings = tables[months + reach]
    if (landings !== undefined) return landings[place] as Day
    countAsk(months)
  }
  return workOut(day, months)
}

/** The day n years after a day: 29 February becomes 28 February in common years. A negative n goes back. */
export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years)
