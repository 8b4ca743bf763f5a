import type { Measure } from './measure.js'
import type { Moments, Quantity } from './moments.js'
import type { Adding } from './tally.js'
import { addCount, addShare } from './tally-of-children.js'
import { addCountedMoments, addDays, addSharedMoments } from './tally-of-moments.js'
import type { Tri } from './tri.js'
import type { Truth } from './truth.js'

/** The values of a measure's parts, by their places among them; each is asked for only where it plays a part. */
export type PartValues = (place: number) => unknown

/** Adds what one subject contributes to a settled measure, or takes it out. Of somebody who is nowhere in scope nothing but the scope is asked. */
export const contribute = (adding: Adding, measure: Measure, valueOf: PartValues): void => {
  switch (measure.shape) {
    case 'share of children': {
      const of = valueOf(0) as Tri
      if (of.possibly.length > 0) addShare(adding, of, valueOf(1) as Tri)
      return
    }
    case 'count of children':
    case 'rate of children':
      addCount(adding, valueOf(0) as Tri)
      return
    case 'count of moments':
    case 'share of moments':
    case 'mean of days': {
      const of = valueOf(0) as Moments<unknown>
      if (of.items.length === 0) return
      switch (measure.shape) {
        case 'count of moments':
          addCountedMoments(adding, measure.basis, of, measure.who === undefined ? undefined : (valueOf(1) as readonly Truth[]))
          return
        case 'share of moments': {
          const among = measure.among === undefined ? undefined : (valueOf(1) as readonly Truth[])
          addSharedMoments(adding, measure.basis, of, valueOf(among === undefined ? 1 : 2) as readonly Truth[], among)
          return
        }
        case 'mean of days':
          addDays(adding, measure.basis, of, valueOf(1) as readonly Quantity[])
          return
      }
    }
  }
}
