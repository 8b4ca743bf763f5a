/** A civil day, as the number of days since 1 January 1970. */
export type Day = number

/** An ordinary length of a month, its number (1 to 12) and its year. */
interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const inADay = 86_400_000

const pad = (amount: number, width: number): string => String(amount).padStart(width, '0')

/** The day with this year, month (1 to 12) and number. */
export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / inADay

/** The year, month and number of a day. */
export const civil = (day: Day): Civil => {
  const date = new Date(day * inADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The day that a column of a return holds.
 *
 * Unknowns: blank, or no real day written dd/mm/yyyy, is undefined.
 */
export const readDay = (text: string | undefined): Day | undefined => {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec((text ?? '').trim())
  if (parts === null) return undefined
  const day = dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]))
  return writeDay(day) === parts[0] ? day : undefined
}

/** A day as a return writes it, dd/mm/yyyy. */
export const writeDay = (day: Day): string => {
  const { year, month, day: number } = civil(day)
  return `${pad(number, 2)}/${pad(month, 2)}/${pad(year, 4)}`
}

/** The day written YYYY-MM-DD. */
export const isoDay = (text: string): Day => dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))

/** The day as YYYY-MM-DD. */
export const writeIsoDay = (day: Day): string => {
  const { year, month, day: number } = civil(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(number, 2)}`
}

/** The first day of the month written YYYY-MM. */
export const monthStart = (month: string): Day => isoDay(`${month}-01`)

/** The last day of the month written YYYY-MM. */
export const monthEnd = (month: string): Day =>
  monthStart(month) + daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))) - 1

/** The month of a day, YYYY-MM. */
export const monthOf = (day: Day): string => writeIsoDay(day).slice(0, 7)

/** The first day of the financial year that a day lies in: the last 1 April on or before it. */
export const financialYearStart = (day: Day): Day => {
  const { year, month } = civil(day)
  return dayOf(month >= 4 ? year : year - 1, 4, 1)
}

/** The day *n months after* a day: the same number n months later, or that month's last day. A negative n is *n months before*. */
export const monthsAfter = (day: Day, months: number): Day => {
  const from = civil(day)
  const count = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** The birthday on which somebody becomes so many years old; 29 February falls on the 28th in common years. */
export const birthday = (born: Day, years: number): Day => monthsAfter(born, years * 12)
