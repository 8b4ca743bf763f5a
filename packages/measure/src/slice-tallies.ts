import { contribute } from './contribute.js'
import type { Measure } from './measure.js'
import type { MonthEnds } from './month-ends.js'
import { bySlice } from './slices.js'
import type { Slice } from './slices.js'
import type { Steps } from './steps.js'
import { emptyTally, tallyGroup } from './tally.js'
import type { Tally } from './tally.js'

/** A tally for each slice of a measure, made when somebody falls into it. */
export interface SliceTallies {
  /** Adds what one subject gives the measure, or takes it out: the values of its parts, told apart by what the attribute says. */
  readonly add: (values: readonly unknown[], steps: Steps<string | null>, sign: 1 | -1) => void
  readonly tallies: ReadonlyMap<Slice, Tally>
  /** The tally of those of whom the slice is not known, and who may fall into the one given. */
  readonly inDoubt: (slice: Slice) => Tally
}

/** Tallies by a key, each made when it is first asked for. */
const talliesBy = <K>(ends: MonthEnds) => {
  const held = new Map<K, Tally>()
  return {
    held,
    of: (key: K): Tally => {
      const known = held.get(key)
      if (known !== undefined) return known
      const made = emptyTally(ends)
      held.set(key, made)
      return made
    }
  }
}

export const startSlices = (measure: Measure, ends: MonthEnds): SliceTallies => {
  const slices = talliesBy<Slice>(ends)
  const doubts = talliesBy<Slice>(ends)
  const anywhere = emptyTally(ends)
  const { concat } = tallyGroup(ends)
  return {
    add: (values, steps, sign) => {
      for (const { slice, may, held } of bySlice(measure, values, steps, ends)) {
        const valueOf = (place: number): unknown => held[place]
        contribute({ tally: slices.of(slice), ends, sign }, measure, valueOf)
        if (slice !== undefined) continue
        const possible = may === undefined ? [anywhere] : may.map(doubts.of)
        for (const tally of possible) contribute({ tally, ends, sign }, measure, valueOf)
      }
    },
    tallies: slices.held,
    inDoubt: slice => {
      const some = doubts.held.get(slice)
      return some === undefined ? anywhere : concat(anywhere, some)
    }
  }
}
