import type { group } from 'fp-ts'
import type { MonthEnds } from './month-ends.js'

/**
 * What subjects contribute to one measure at every month end, as exact integers: a row of six numbers a month end, each kept as the
 * difference from the month end before. So a subject's contribution costs as much as it has changes, however many months are asked.
 *
 * Tallies form a group: adding a subject in and taking it out again are the same size of work.
 *
 * Of a share or a count the row is `met`, `base`, `gain` (may be met), `drop` (may be in the base and not met) and `unknown`; of a mean it
 * is the members, the sums of their fewest and of their most days, the possible members, the sum of these ones' most days, and those whose
 * days or membership cannot be known.
 */
export type Tally = Float64Array

const width = 6

export const emptyTally = (ends: MonthEnds): Tally => new Float64Array(width * (ends.count + 1))

export const tallyGroup = (ends: MonthEnds): group.Group<Tally> => ({
  empty: emptyTally(ends),
  concat: (a, b) => a.map((value, index) => value + (b[index] ?? 0)),
  inverse: a => a.map(value => 0 - value)
})

/** A tally that a subject is being added to, or, with the sign -1, taken out of. */
export interface Adding {
  readonly tally: Tally
  readonly ends: MonthEnds
  readonly sign: 1 | -1
}

/** Changes one column of the rows from a place on. */
export const changeAt = ({ tally, sign }: Adding, column: number, place: number, amount: number): void => {
  const at = width * place + column
  tally[at] = (tally[at] ?? 0) + sign * amount
}

/** Adds to one column of the rows from a place up to, and not including, another. */
export const addAt = (adding: Adding, column: number, from: number, to: number, amount: number): void => {
  if (from >= to) return
  changeAt(adding, column, from, amount)
  changeAt(adding, column, to, -amount)
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
