import type { MonthEnds } from '../month-ends.js'
import type { Run } from '../run.js'
import { emptyTally, tallyGroup } from '../tally.js'
import type { Law } from './law.js'

/** A run of measures that is sliced, and the measures asked about. */
export interface SlicedRun {
  readonly run: Run
  readonly ends: MonthEnds
  readonly codes: readonly string[]
}

export const slicesAddUp: Law<SlicedRun> = {
  name: 'slices',
  statement: 'the numbers of the slices of a figure, of those not stated and not known too, add up to those of the figure, one by one',
  check: ({ run, ends, codes }) => {
    const { concat } = tallyGroup(ends)
    return codes.flatMap(code => {
      const whole = run.tally(code)
      if (whole === undefined) return []
      const sum = [...run.sliceTallies(code).values()].reduce(concat, emptyTally(ends))
      return sum.every((number, place) => number === whole[place]) ? [] : [`${code}: the slices do not add up to the whole`]
    })
  }
}
