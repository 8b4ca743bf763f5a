import { contribute } from './contribute.js'
import type { Measure } from './measure.js'
import type { MonthEnds } from './month-ends.js'
import { bySlice } from './slices.js'
import type { Slice } from './slices.js'
import type { Steps } from './steps.js'
import { emptyTally } from './tally.js'
import type { Tally } from './tally.js'

/** A tally for each slice of a measure, made when somebody falls into it. */
export interface SliceTallies {
  /** Adds what one subject gives the measure, or takes it out: the values of its parts, told apart by what the attribute says. */
  readonly add: (values: readonly unknown[], steps: Steps<string | null>, sign: 1 | -1) => void
  readonly tallies: ReadonlyMap<Slice, Tally>
}

export const startSlices = (measure: Measure, ends: MonthEnds): SliceTallies => {
  const tallies = new Map<Slice, Tally>()
  const tallyOf = (slice: Slice): Tally => {
    const held = tallies.get(slice)
    if (held !== undefined) return held
    const made = emptyTally(ends)
    tallies.set(slice, made)
    return made
  }
  return {
    add: (values, steps, sign) => {
      for (const [slice, narrowed] of bySlice(measure, values, steps, ends)) contribute(tallyOf(slice), ends, measure, narrowed, sign)
    },
    tallies
  }
}
