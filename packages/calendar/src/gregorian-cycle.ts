// The Gregorian calendar repeats every 400 years. One cycle, 1900 to 2299, is laid out in tables, so that the days that people in
// care live in are looked up; any other day is moved into the cycle by whole cycles first.

/** Months of one cycle. */
export const cycleMonths = 400 * 12

/** Days of one cycle: 400 years of 365 days, and 97 leap days. */
export const cycleDays = 400 * 365 + 97

/** January 1900, as a `Month`. */
export const firstMonthOfCycle = 1900 * 12

/** 1 January 1900, as a `Day`. */
export const firstDayOfCycle = -25_567

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengthOfMonth = (month: number): number => {
  const ofYear = month % 12
  if (ofYear === 1) return isLeapYear((month - ofYear) / 12) ? 29 : 28
  return ofYear === 3 || ofYear === 5 || ofYear === 8 || ofYear === 10 ? 30 : 31
}

const layOutMonths = (): Int32Array => {
  const starts = new Int32Array(cycleMonths + 1)
  let start = firstDayOfCycle
  for (let place = 0; place <= cycleMonths; place++) {
    starts[place] = start
    start += lengthOfMonth(firstMonthOfCycle + place)
  }
  return starts
}

/** The first day of every month of the cycle, and of the month after it. */
export const startsOfMonths = layOutMonths()

const layOutDays = (): Int32Array => {
  const days = new Int32Array(cycleDays)
  let day = 0
  for (let place = 0; place < cycleMonths; place++) {
    const month = firstMonthOfCycle + place
    const length = lengthOfMonth(month)
    for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) days[day++] = (month << 5) | dayOfMonth
  }
  return days
}

const monthsAndDaysOfMonth = layOutDays()

/** The month and the day of the month of a day, in one number: 32 times the month, plus the day of the month. */
export const monthAndDayOfMonth = (day: number): number => {
  const place = day - firstDayOfCycle
  if (place >= 0 && place < cycleDays) return monthsAndDaysOfMonth[place] as number
  const cycles = Math.floor(place / cycleDays)
  return (monthsAndDaysOfMonth[place - cycles * cycleDays] as number) + ((cycles * cycleMonths) << 5)
}
