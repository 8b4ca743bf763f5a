import { monthOf } from '@kinfold/calendar'
import type { FlowBasis } from './measure.js'
import type { Moment, Moments, Quantity } from './moments.js'
import { monthAfterHolding, placeOf } from './month-ends.js'
import { addAt } from './tally.js'
import type { Adding } from './tally.js'
import { meanColumn, shareColumn } from './tally-columns.js'
import type { Truth } from './truth.js'

/**
 * The month ends whose window surely, and possibly, holds a moment, by their places: from the first up to, and not including, the second. The sure
 * ones lie within the possible ones.
 */
interface Windows {
  surelyFrom: number
  surelyTo: number
  possiblyFrom: number
  possiblyTo: number
}

/** Places the windows of a moment; false where no month end asked for can have it in its window. */
const placeWindows = (windows: Windows, { ends }: Adding, basis: FlowBasis, { earliest, on, until }: Moment<unknown>): boolean => {
  const month = monthOf(on)
  const leaves = monthAfterHolding(basis, month)
  const stands = until === undefined ? leaves : monthOf(until)
  const to = placeOf(ends, stands < leaves ? stands : leaves)
  const from = Math.min(placeOf(ends, month), to)
  windows.surelyFrom = windows.possiblyFrom = from
  windows.surelyTo = windows.possiblyTo = to
  if (earliest === on) return from < to
  const earliestMonth = monthOf(earliest)
  const earliestLeaves = monthAfterHolding(basis, earliestMonth)
  windows.surelyTo = earliestLeaves > month ? Math.min(placeOf(ends, earliestLeaves), to) : from
  windows.possiblyFrom = Math.min(placeOf(ends, earliestMonth), to)
  return windows.possiblyFrom < to
}

const addFromTo = (adding: Adding, columns: readonly number[], from: number, to: number, amount: number): void => {
  if (from >= to) return
  for (let place = 0; place < columns.length; place += 1) addAt(adding, columns[place] as number, from, to, amount)
}

/** Adds at the month ends whose window surely holds the moment. */
const addWhereSure = (adding: Adding, columns: readonly number[], { surelyFrom, surelyTo }: Windows, amount = 1): void =>
  addFromTo(adding, columns, surelyFrom, surelyTo, amount)

/** Adds at the month ends whose window possibly holds the moment, the sure ones among them. */
const addWhereAny = (adding: Adding, columns: readonly number[], { possiblyFrom, possiblyTo }: Windows, amount = 1): void =>
  addFromTo(adding, columns, possiblyFrom, possiblyTo, amount)

/** Adds at the month ends whose window possibly, and not surely, holds the moment. */
const addWherePossible = (adding: Adding, columns: readonly number[], { surelyFrom, surelyTo, possiblyFrom, possiblyTo }: Windows, amount = 1): void => {
  addFromTo(adding, columns, possiblyFrom, surelyFrom, amount)
  addFromTo(adding, columns, surelyTo, possiblyTo, amount)
}

/** Windows to be placed. What stands in them holds for one moment. */
const unplaced = (): Windows => ({ surelyFrom: 0, surelyTo: 0, possiblyFrom: 0, possiblyTo: 0 })

const { met, base, gain, drop, unknown } = shareColumn
const [metAlone, metInBase, inBase] = [[met], [met, base], [base]]
const [mayBeMet, mayBeMissed, mayBeEither] = [[gain, unknown], [drop, unknown], [gain, drop, unknown]]

/** Moments in a count: those of which `who` is true, where it is asked. */
export const addCountedMoments = (adding: Adding, basis: FlowBasis, { items }: Moments<unknown>, who: readonly Truth[] | undefined): void => {
  const windows = unplaced()
  for (let index = 0; index < items.length; index += 1) {
    const value = who === undefined ? true : who[index]
    if (value === false || !placeWindows(windows, adding, basis, items[index] as Moment<unknown>)) continue
    if (value === undefined) {
      addWhereAny(adding, mayBeMet, windows)
      continue
    }
    addWhereSure(adding, metAlone, windows)
    addWherePossible(adding, mayBeMet, windows)
  }
}

/** The columns of a moment that may be in the base, and is met, is not, or may be. */
const whereUncertain = (value: Truth): readonly number[] => (value === undefined ? mayBeEither : value ? mayBeMet : mayBeMissed)

/** Moments in a share, among those met where `who` is true of them; of all, or of those of which `among` is true, where it is asked. */
export const addSharedMoments = (adding: Adding, basis: FlowBasis, { items }: Moments<unknown>, who: readonly Truth[], among: readonly Truth[] | undefined): void => {
  const windows = unplaced()
  for (let index = 0; index < items.length; index += 1) {
    const value = who[index]
    const scope = among === undefined ? true : among[index]
    if (scope === false || !placeWindows(windows, adding, basis, items[index] as Moment<unknown>)) continue
    if (scope === undefined || value === undefined) {
      addWhereAny(adding, whereUncertain(value), windows)
      continue
    }
    addWhereSure(adding, value ? metInBase : inBase, windows)
    addWherePossible(adding, whereUncertain(value), windows)
  }
}

const { members, fewest, most, possible, possibleMost, unknown: uncertain } = meanColumn

const [aMember, aMemberInDoubt, perhapsAMember] = [[members], [members, uncertain], [possible, uncertain]]
const [theFewest, theMost, theMostPossible] = [[fewest], [most], [possibleMost]]

/** Moments in a mean of the days that they give. */
export const addDays = (adding: Adding, basis: FlowBasis, { items }: Moments<unknown>, days: readonly Quantity[]): void => {
  const windows = unplaced()
  for (let index = 0; index < items.length; index += 1) {
    const quantity = days[index]
    if (quantity === undefined || quantity.counts === false || !placeWindows(windows, adding, basis, items[index] as Moment<unknown>)) continue
    const { low, high } = quantity
    if (quantity.counts === undefined) {
      addWhereAny(adding, perhapsAMember, windows)
      addWhereAny(adding, theMostPossible, windows, high)
      continue
    }
    addWhereSure(adding, low === high ? aMember : aMemberInDoubt, windows)
    addWhereSure(adding, theFewest, windows, low)
    addWhereSure(adding, theMost, windows, high)
    addWherePossible(adding, perhapsAMember, windows)
    addWherePossible(adding, theMostPossible, windows, high)
  }
}
