import * as S from './spans.js'
import { addSpans } from './tally.js'
import type { Adding } from './tally.js'
import { shareColumn } from './tally-columns.js'
import { isExact } from './tri.js'
import type { Tri } from './tri.js'

const { met, base, gain, drop, unknown } = shareColumn

/** A child in a share: at the month ends on which `of` holds in the base, and on which `who` does as well among those met. */
export const addShare = (adding: Adding, of: Tri, who: Tri): void => {
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

/** A child in a count. */
export const addCount = (adding: Adding, who: Tri): void => {
  addSpans(adding, met, who.surely)
  if (isExact(who)) return
  const mayBe = S.without(who.possibly, who.surely)
  addSpans(adding, gain, mayBe)
  addSpans(adding, unknown, mayBe)
}
