import type { Measure } from './measure.js'
import type { Moments, Quantity } from './moments.js'
import type { MonthEnds } from './month-ends.js'
import type { Tally } from './tally.js'
import { addCount, addShare } from './tally-of-children.js'
import { addCountedMoments, addDays, addSharedMoments } from './tally-of-moments.js'
import type { Tri } from './tri.js'
import type { Truth } from './truth.js'

/** Adds what one subject contributes to a settled measure (`sign` 1), or takes it out (`sign` -1). `values` are those of the measure's parts. */
export const contribute = (tally: Tally, ends: MonthEnds, measure: Measure, values: readonly unknown[], sign: 1 | -1 = 1): void => {
  const adding = { tally, ends, sign }
  switch (measure.shape) {
    case 'share of children':
      addShare(adding, values[0] as Tri, values[1] as Tri)
      return
    case 'count of children':
    case 'rate of children':
      addCount(adding, values[0] as Tri)
      return
    case 'count of moments':
      addCountedMoments(adding, measure.basis, values[0] as Moments<unknown>, values[1] as readonly Truth[] | undefined)
      return
    case 'share of moments': {
      const [of, ...rest] = values
      const among = measure.among === undefined ? undefined : (rest[0] as readonly Truth[])
      addSharedMoments(adding, measure.basis, of as Moments<unknown>, rest.at(-1) as readonly Truth[], among)
      return
    }
    case 'mean of days':
      addDays(adding, measure.basis, values[0] as Moments<unknown>, values[1] as readonly Quantity[])
      return
  }
}
