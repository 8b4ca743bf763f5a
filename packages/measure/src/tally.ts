import type { group } from 'fp-ts'
import { monthOf } from '@kinfold/calendar'
import { indexFrom, monthsHolding } from './month-ends.js'
import type { MonthEnds } from './month-ends.js'
import type { CountOfMoments, Measure, MeanOfDays, ShareOfMoments } from './measure.js'
import type { Moment, Moments, Quantity } from './moments.js'
import * as S from './spans.js'
import type { Spans } from './spans.js'
import { isExact } from './tri.js'
import type { Tri } from './tri.js'
import type { Truth } from './truth.js'

/**
 * What subjects contribute to one measure at every month end, as exact integers: five numbers a month end, each kept as the
 * difference from the month end before. So a subject's contribution costs as much as it has changes, however many months are asked.
 *
 * Tallies form a group: adding a subject in and taking it out again are the same size of work.
 *
 * The five, of a share or a count: `met`, `base`, `gain` (may be met), `drop` (may be in the base and not met), `unknown`.
 * The five, of a mean: surely in it, the sum of their fewest days, the sum of their most days, possibly in it, the sum of these one's most days;
 * `unknown` is then the sixth: members whose days or membership cannot be known.
 */
export type Tally = Float64Array

const width = 6

export const emptyTally = (ends: MonthEnds): Tally => new Float64Array(width * (ends.count + 1))

export const tallyGroup = (ends: MonthEnds): group.Group<Tally> => ({
  empty: emptyTally(ends),
  concat: (a, b) => a.map((value, index) => value + (b[index] ?? 0)),
  inverse: a => a.map(value => 0 - value)
})

const met = 0
const base = 1
const gain = 2
const drop = 3
const unknown = 4

const members = 0
const fewest = 1
const most = 2
const possible = 3
const possibleMost = 4
const uncertain = 5

type Adding = { readonly tally: Tally; readonly ends: MonthEnds; readonly sign: 1 | -1 }

const addAt = ({ tally, sign }: Adding, column: number, from: number, to: number, amount: number): void => {
  if (from >= to) return
  const start = width * from + column
  const end = width * to + column
  tally[start] = (tally[start] ?? 0) + sign * amount
  tally[end] = (tally[end] ?? 0) - sign * amount
}

const addSpans = (adding: Adding, column: number, spans: Spans): void => {
  for (let edge = 0; edge + 1 < spans.length; edge += 2) {
    addAt(adding, column, indexFrom(adding.ends, spans[edge] as never), indexFrom(adding.ends, spans[edge + 1] as never), 1)
  }
}

const addShare = (adding: Adding, of: Tri, who: Tri): void => {
  if (of.possibly.length === 0) return
  const surelyMet = S.and(of.surely, who.surely)
  addSpans(adding, met, surelyMet)
  if (isExact(of) && isExact(who)) {
    addSpans(adding, base, of.surely)
    return
  }
  const surelyMissed = S.without(of.surely, who.possibly)
  addSpans(adding, base, surelyMet)
  addSpans(adding, base, surelyMissed)
  const mayBeMet = S.without(S.and(of.possibly, who.possibly), surelyMet)
  const mayBeMissed = S.without(S.without(of.possibly, who.surely), surelyMissed)
  addSpans(adding, gain, mayBeMet)
  addSpans(adding, drop, mayBeMissed)
  addSpans(adding, unknown, S.or(mayBeMet, mayBeMissed))
}

const addCount = (adding: Adding, who: Tri): void => {
  addSpans(adding, met, who.surely)
  if (isExact(who)) return
  const mayBe = S.without(who.possibly, who.surely)
  addSpans(adding, gain, mayBe)
  addSpans(adding, unknown, mayBe)
}

type MeasureOfMoments = CountOfMoments | ShareOfMoments | MeanOfDays

interface Windows {
  readonly surely: readonly [from: number, to: number]
  readonly possibly: readonly [from: number, to: number]
}

/** Whether no month end asked for has a moment in its window. */
const isElsewhere = ({ ends }: Adding, { basis }: Measure, { earliest, on }: Moment<unknown>): boolean => {
  const index = monthOf(on) - ends.first
  return index < 0 ? basis === 'month' || index < -monthsInAYear : index >= ends.count && monthOf(earliest) - ends.first >= ends.count
}

const monthsInAYear = 12

const clamp = (ends: MonthEnds, index: number): number => (index < 0 ? 0 : index > ends.count ? ends.count : index)

/** The month ends whose window surely, and possibly, holds a moment. */
const windowsOf = (adding: Adding, measure: MeasureOfMoments, moment: Moment<unknown>): Windows => {
  const { ends } = adding
  const last = monthsHolding(measure.basis, moment.on)
  const first = moment.earliest === moment.on ? last : monthsHolding(measure.basis, moment.earliest)
  const at = (month: number): number => clamp(ends, month - ends.first)
  const surely: readonly [number, number] = [at(last.from), at(Math.max(last.from, first.to))]
  return { surely: first.to > last.from ? surely : [surely[0], surely[0]], possibly: [at(first.from), at(last.to)] }
}

const addPossibly = (adding: Adding, columns: readonly number[], { surely, possibly }: Windows, amount = 1): void => {
  for (const column of columns) {
    addAt(adding, column, possibly[0], surely[0], amount)
    addAt(adding, column, surely[1], possibly[1], amount)
  }
}

const addCountedMoments = (adding: Adding, measure: MeasureOfMoments, moments: Moments<unknown>): void => {
  for (const moment of moments.items) {
    if (isElsewhere(adding, measure, moment)) continue
    const windows = windowsOf(adding, measure, moment)
    addAt(adding, met, windows.surely[0], windows.surely[1], 1)
    addPossibly(adding, [gain, unknown], windows)
  }
}

const addSharedMoments = (adding: Adding, measure: MeasureOfMoments, moments: Moments<unknown>, who: readonly Truth[]): void => {
  moments.items.forEach((moment, index) => {
    if (isElsewhere(adding, measure, moment)) return
    const windows = windowsOf(adding, measure, moment)
    const [from, to] = windows.surely
    const value = who[index]
    if (value === undefined) {
      for (const column of [gain, drop, unknown]) addAt(adding, column, windows.possibly[0], windows.possibly[1], 1)
      return
    }
    if (value) addAt(adding, met, from, to, 1)
    addAt(adding, base, from, to, 1)
    addPossibly(adding, [value ? gain : drop, unknown], windows)
  })
}

const addDays = (adding: Adding, measure: MeasureOfMoments, moments: Moments<unknown>, days: readonly Quantity[]): void => {
  moments.items.forEach((moment, index) => {
    const quantity = days[index]
    if (quantity === undefined || quantity.counts === false || isElsewhere(adding, measure, moment)) return
    const windows = windowsOf(adding, measure, moment)
    const possibly = (from: number, to: number): void => {
      addAt(adding, possible, from, to, 1)
      addAt(adding, possibleMost, from, to, quantity.high)
      addAt(adding, uncertain, from, to, 1)
    }
    const [from, to] = windows.surely
    if (quantity.counts === undefined) {
      possibly(windows.possibly[0], windows.possibly[1])
      return
    }
    addAt(adding, members, from, to, 1)
    addAt(adding, fewest, from, to, quantity.low)
    addAt(adding, most, from, to, quantity.high)
    if (quantity.low !== quantity.high) addAt(adding, uncertain, from, to, 1)
    possibly(windows.possibly[0], from)
    possibly(to, windows.possibly[1])
  })
}

/** Adds what one subject contributes to a measure (`sign` 1), or takes it out (`sign` -1). `values` are those of the measure's parts. */
export const contribute = (tally: Tally, ends: MonthEnds, measure: Measure, values: readonly unknown[], sign: 1 | -1 = 1): void => {
  const adding = { tally, ends, sign }
  switch (measure.shape) {
    case 'share of children':
      addShare(adding, values[0] as Tri, values[1] as Tri)
      return
    case 'count of children':
      addCount(adding, values[0] as Tri)
      return
    case 'count of moments':
      addCountedMoments(adding, measure, values[0] as Moments<unknown>)
      return
    case 'share of moments':
      addSharedMoments(adding, measure, values[0] as Moments<unknown>, values[1] as readonly Truth[])
      return
    case 'mean of days':
      addDays(adding, measure, values[0] as Moments<unknown>, values[1] as readonly Quantity[])
      return
  }
}

/** The numbers at each month end: the running sums of a tally's differences. */
export const totals = (tally: Tally, ends: MonthEnds): readonly (readonly number[])[] => {
  const running = new Array<number>(width).fill(0)
  const found: number[][] = []
  for (let index = 0; index < ends.count; index += 1) {
    for (let column = 0; column < width; column += 1) running[column] = (running[column] ?? 0) + (tally[width * index + column] ?? 0)
    found.push([...running])
  }
  return found
}
