import type { Day } from '@kinfold/calendar'
import * as S from './spans.js'
import type { Spans } from './spans.js'
import type { Truth } from './truth.js'

/**
 * A clause over all days at once: it surely holds on `surely`, possibly on `possibly`, and `surely` lies within `possibly`. Their
 * difference is *cannot be known*. Where nothing is unknown the two are one array, and operators compute it once.
 */
export interface Tri {
  readonly surely: Spans
  readonly possibly: Spans
}

export const exactly = (spans: Spans): Tri => ({ surely: spans, possibly: spans })

export const tri = (surely: Spans, possibly: Spans): Tri => ({ surely, possibly })

export const triNever: Tri = exactly(S.never)
export const triAlways: Tri = exactly(S.always)

export const isExact = (clause: Tri): boolean => clause.surely === clause.possibly

const lift2 = (combine: (a: Spans, b: Spans) => Spans) => (a: Tri, b: Tri): Tri => {
  const surely = combine(a.surely, b.surely)
  return isExact(a) && isExact(b) ? exactly(surely) : { surely, possibly: combine(a.possibly, b.possibly) }
}

export const andTri = lift2(S.and)
export const orTri = lift2(S.or)

export const notTri = (a: Tri): Tri => {
  const possibly = S.not(a.surely)
  return isExact(a) ? exactly(possibly) : { surely: S.not(a.possibly), possibly }
}

/** What a clause says of one day. */
export const truthOn = (clause: Tri, day: Day): Truth => (S.holds(clause.surely, day) ? true : S.holds(clause.possibly, day) ? undefined : false)
