import { monthOf } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { FlowBasis } from './measure.js'
import type { Moment, Moments, Quantity } from './moments.js'
import { monthsHolding } from './month-ends.js'
import { addAt } from './tally.js'
import type { Adding } from './tally.js'
import { meanColumn, shareColumn } from './tally-columns.js'
import type { Truth } from './truth.js'

const monthsInAYear = 12

/** Whether no month end asked for has a moment in its window. */
const isElsewhere = ({ ends }: Adding, basis: FlowBasis, { earliest, on }: Moment<unknown>): boolean => {
  const index = monthOf(on) - ends.first
  if (index < 0) return basis === 'month' || index < -monthsInAYear
  return index >= ends.count && monthOf(earliest) - ends.first >= ends.count
}

/** Places of month ends, from the first up to, and not including, the second. */
interface Places {
  readonly from: number
  readonly to: number
}

/** The month ends whose window surely, and possibly, holds a moment; the first lie within the second. */
interface Windows {
  readonly surely: Places
  readonly possibly: Places
}

const windowsOf = ({ ends }: Adding, basis: FlowBasis, { earliest, on }: Moment<unknown>): Windows => {
  const at = (month: Month): number => Math.min(Math.max(month - ends.first, 0), ends.count)
  const last = monthsHolding(basis, on)
  const first = earliest === on ? last : monthsHolding(basis, earliest)
  const from = at(last.from)
  return { surely: { from, to: first.to > last.from ? at(first.to) : from }, possibly: { from: at(first.from), to: at(last.to) } }
}

const add = (adding: Adding, columns: readonly number[], { from, to }: Places, amount = 1): void => {
  for (const column of columns) addAt(adding, column, from, to, amount)
}

/** Adds at the month ends whose window possibly, and not surely, holds the moment. */
const addWherePossible = (adding: Adding, columns: readonly number[], { surely, possibly }: Windows, amount = 1): void => {
  add(adding, columns, { from: possibly.from, to: surely.from }, amount)
  add(adding, columns, { from: surely.to, to: possibly.to }, amount)
}

/** Each moment that may be in a window asked for, with its place among all. */
const eachAsked = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>, tell: (windows: Windows, index: number) => void): void => {
  moments.items.forEach((moment, index) => {
    if (!isElsewhere(adding, basis, moment)) tell(windowsOf(adding, basis, moment), index)
  })
}

const { met, base, gain, drop, unknown } = shareColumn

/** Moments in a count. */
export const addCountedMoments = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>): void => {
  eachAsked(adding, basis, moments, windows => {
    add(adding, [met], windows.surely)
    addWherePossible(adding, [gain, unknown], windows)
  })
}

/** Moments in a share, among those met where `who` is true of them. */
export const addSharedMoments = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>, who: readonly Truth[]): void => {
  eachAsked(adding, basis, moments, (windows, index) => {
    const value = who[index]
    if (value === undefined) {
      add(adding, [gain, drop, unknown], windows.possibly)
      return
    }
    add(adding, value ? [met, base] : [base], windows.surely)
    addWherePossible(adding, [value ? gain : drop, unknown], windows)
  })
}

const { members, fewest, most, possible, possibleMost, unknown: uncertain } = meanColumn

/** Moments in a mean of the days that they give. */
export const addDays = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>, days: readonly Quantity[]): void => {
  eachAsked(adding, basis, moments, (windows, index) => {
    const quantity = days[index]
    if (quantity === undefined || quantity.counts === false) return
    const { low, high } = quantity
    if (quantity.counts === undefined) {
      add(adding, [possible, uncertain], windows.possibly)
      add(adding, [possibleMost], windows.possibly, high)
      return
    }
    add(adding, low === high ? [members] : [members, uncertain], windows.surely)
    add(adding, [fewest], windows.surely, low)
    add(adding, [most], windows.surely, high)
    addWherePossible(adding, [possible, uncertain], windows)
    addWherePossible(adding, [possibleMost], windows, high)
  })
}
