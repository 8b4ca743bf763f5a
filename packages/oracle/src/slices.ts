import { bornOn, isStartKnown, periodOn, rowOn } from './care.js'
import type { CareRow, Period } from './care.js'
import type { Day } from './days.js'
import { birthday, isoDay, monthsAfter } from './days.js'
import type { Happening } from './figures.js'
import type { ChildRows, HeaderRow } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** What figures are divided by. */
export type Dimension = 'age-band' | 'sex' | 'ethnicity' | 'legal-status' | 'placement-type' | 'provider' | 'need' | 'time-in-care'

/** All that figures are divided by. */
export const dimensions: readonly Dimension[] = [
  'age-band', 'sex', 'ethnicity', 'legal-status', 'placement-type', 'provider', 'need', 'time-in-care'
]

/** What happened to a child, which decides the day on which its slices are read. */
export type OccasionKind = 'admission' | 'ceasing' | 'review' | 'missing spell'

/** What the header or the rows leave blank. */
const notStated = 'not stated'

/** Where it cannot be known which slice a child belongs to. */
const notKnown = 'not known'

const stated = (text: string | undefined): string => (text === undefined || text.trim() === '' ? notStated : text.trim())

const ageBand = (child: ChildRows, day: Day): string => {
  const born = bornOn(child)
  if (born === undefined) return notKnown
  if (day < birthday(born, 1)) return 'under 1'
  if (day < birthday(born, 5)) return '1 to 4'
  if (day < birthday(born, 10)) return '5 to 9'
  return day < birthday(born, 16) ? '10 to 15' : '16 and over'
}

/** How long care has lasted on a day, if it began on another: so many months are over on the day with the same number. */
const lengthBand = (start: Day, day: Day): string => {
  if (day < monthsAfter(start, 6)) return 'under 6 months'
  if (day < monthsAfter(start, 12)) return '6 months to under 1 year'
  if (day < monthsAfter(start, 24)) return '1 to under 2 years'
  return day < monthsAfter(start, 60) ? '2 to under 5 years' : '5 years and over'
}

/** Where the start is not known it lies between birth and the first row: the slice is known where both make the same. */
const timeInCare = (child: ChildRows, period: Period, day: Day): string => {
  const shortest = lengthBand(period.start, day)
  if (isStartKnown(child, period)) return shortest
  const born = bornOn(child)
  const longest = born === undefined ? '5 years and over' : lengthBand(Math.min(born, period.start), day)
  return shortest === longest ? shortest : notKnown
}

const ofHeader = (child: ChildRows, column: keyof HeaderRow): string => stated(child.header?.[column])

const ofRow = (period: Period | undefined, day: Day, read: (row: CareRow) => string): string => {
  const row = period === undefined ? undefined : rowOn(period, day)
  return stated(row === undefined ? undefined : read(row))
}

/** Rule 26: the slice that a child belongs to on a day. */
export const sliceOn = (child: ChildRows, dimension: Dimension, day: Day, switches: Switches = localSwitches): string => {
  const period = periodOn(child, day, switches)
  switch (dimension) {
    case 'age-band':
      return ageBand(child, day)
    case 'sex':
      return ofHeader(child, 'SEX')
    case 'ethnicity':
      return ofHeader(child, 'ETHNIC')
    case 'legal-status':
      return ofRow(period, day, ({ legalStatus }) => legalStatus)
    case 'placement-type':
      return ofRow(period, day, ({ place }) => place)
    case 'provider':
      return ofRow(period, day, ({ provider }) => provider)
    case 'need':
      return ofRow(period, day, ({ need }) => need)
    case 'time-in-care':
      return period === undefined ? notStated : timeInCare(child, period, day)
  }
}

/** Rule 27: the slice of something that happened: at a ceasing read on the day before, otherwise on its day. */
export const sliceAt = (
  child: ChildRows, dimension: Dimension, { kind, on }: { readonly kind: OccasionKind, readonly on: Happening['on'] }, switches: Switches = localSwitches
): string => sliceOn(child, dimension, kind === 'ceasing' ? isoDay(on) - 1 : isoDay(on), switches)
