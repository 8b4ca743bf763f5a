import { monthOf } from '@kinfold/calendar'
import type { FlowBasis } from './measure.js'
import type { Moment, Moments, Quantity } from './moments.js'
import { monthsHolding, placeOf } from './month-ends.js'
import { addAt } from './tally.js'
import type { Adding } from './tally.js'
import { meanColumn, shareColumn } from './tally-columns.js'
import type { Truth } from './truth.js'

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

const windowsOf = ({ ends }: Adding, basis: FlowBasis, { earliest, on, until }: Moment<unknown>): Windows => {
  const last = monthsHolding(basis, on)
  const stands = until === undefined ? last.to : monthOf(until)
  const to = placeOf(ends, stands < last.to ? stands : last.to)
  const from = Math.min(placeOf(ends, last.from), to)
  if (earliest === on) {
    const only = { from, to }
    return { surely: only, possibly: only }
  }
  const first = monthsHolding(basis, earliest)
  const surelyTo = first.to > last.from ? Math.min(placeOf(ends, first.to), to) : from
  return { surely: { from, to: surelyTo }, possibly: { from: Math.min(placeOf(ends, first.from), to), to } }
}

const add = (adding: Adding, columns: readonly number[], { from, to }: Places, amount = 1): void => {
  for (const column of columns) addAt(adding, column, from, to, amount)
}

/** Adds at the month ends whose window possibly, and not surely, holds the moment. */
const addWherePossible = (adding: Adding, columns: readonly number[], { surely, possibly }: Windows, amount = 1): void => {
  if (surely === possibly) return
  add(adding, columns, { from: possibly.from, to: surely.from }, amount)
  add(adding, columns, { from: surely.to, to: possibly.to }, amount)
}

/** Each moment that may be in the window of a month end asked for, with its place among all. */
const eachAsked = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>, tell: (windows: Windows, index: number) => void): void => {
  for (let index = 0; index < moments.items.length; index += 1) {
    const windows = windowsOf(adding, basis, moments.items[index] as Moment<unknown>)
    if (windows.possibly.from < windows.possibly.to) tell(windows, index)
  }
}

const { met, base, gain, drop, unknown } = shareColumn
const [metAlone, metInBase, inBase] = [[met], [met, base], [base]]
const [mayBeMet, mayBeMissed, mayBeEither] = [[gain, unknown], [drop, unknown], [gain, drop, unknown]]

/** Moments in a count: those of which `who` is true, where it is asked. */
export const addCountedMoments = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>, who: readonly Truth[] | undefined): void => {
  eachAsked(adding, basis, moments, (windows, index) => {
    const value = who === undefined ? true : who[index]
    if (value === false) return
    if (value === undefined) {
      add(adding, mayBeMet, windows.possibly)
      return
    }
    add(adding, metAlone, windows.surely)
    addWherePossible(adding, mayBeMet, windows)
  })
}

/** The columns of a moment that may be in the base, and is met, is not, or may be. */
const whereUncertain = (value: Truth): readonly number[] => (value === undefined ? mayBeEither : value ? mayBeMet : mayBeMissed)

/** Moments in a share, among those met where `who` is true of them; of all, or of those of which `among` is true, where it is asked. */
export const addSharedMoments = (adding: Adding, basis: FlowBasis, moments: Moments<unknown>, who: readonly Truth[], among: readonly Truth[] | undefined): void => {
  eachAsked(adding, basis, moments, (windows, index) => {
    const value = who[index]
    const scope = among === undefined ? true : among[index]
    if (scope === false) return
    if (scope === undefined || value === undefined) {
      add(adding, whereUncertain(value), windows.possibly)
      return
    }
    add(adding, value ? metInBase : inBase, windows.surely)
    addWherePossible(adding, whereUncertain(value), windows)
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
    addAt(adding, fewest, windows.surely.from, windows.surely.to, low)
    addAt(adding, most, windows.surely.from, windows.surely.to, high)
    addWherePossible(adding, [possible, uncertain], windows)
    addWherePossible(adding, [possibleMost], windows, high)
  })
}
