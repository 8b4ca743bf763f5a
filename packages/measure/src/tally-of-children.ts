import { latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { indexFrom } from './month-ends.js'
import * as S from './spans.js'
import type { Spans } from './spans.js'
import { changeAt } from './tally.js'
import type { Adding } from './tally.js'
import { shareColumn } from './tally-columns.js'
import type { Tri } from './tri.js'

const { met, base, gain, drop, unknown } = shareColumn

/** Later than every edge of a set of days. */
const beyond = latestDay + 1

/** The columns that a child is counted in on a day, one bit each. */
type Standing = number

const columns = (...counted: readonly (readonly [column: number, counts: boolean])[]): Standing =>
  counted.reduce((bits, [column, counts]) => bits | (counts ? 1 << column : 0), 0)

/** Every way in which four sets of days can hold a day, the first set's being the lowest bit. */
const everyWay = (standing: (first: boolean, second: boolean, third: boolean, fourth: boolean) => Standing): readonly Standing[] =>
  Array.from({ length: 16 }, (_, bits) => standing((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0))

const inShare = everyWay((inScope, mayBeInScope, holds, mayHold) => {
  const surelyMet = inScope && holds
  const surelyMissed = inScope && !mayHold
  const mayBeMet = mayBeInScope && mayHold && !surelyMet
  const mayBeMissed = mayBeInScope && !holds && !surelyMissed
  return columns([met, surelyMet], [base, surelyMet || surelyMissed], [gain, mayBeMet], [drop, mayBeMissed], [unknown, mayBeMet || mayBeMissed])
})

const inCount = everyWay((holds, mayHold) => columns([met, holds], [gain, mayHold && !holds], [unknown, mayHold && !holds]))

/** Counts at a place what sets two standings apart, column by column. */
const addChange = (adding: Adding, place: number, before: Standing, now: Standing): void => {
  for (let apart = before ^ now; apart !== 0; apart &= apart - 1) {
    const lowest = apart & -apart
    changeAt(adding, 31 - Math.clz32(lowest), place, (now & lowest) === 0 ? -1 : 1)
  }
}

/** Goes along the days on which one of four sets of days begins or ends, and counts what changes there. Of two sets that are one, one is looked at. */
const addStandings = (adding: Adding, standings: readonly Standing[], first: Spans, second: Spans, third: Spans, fourth: Spans): void => {
  const [twoAreOne, lastTwoAreOne] = [first === second, third === fourth]
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let before = standings[0] as Standing
  for (;;) {
    const nextA = first[a] ?? beyond
    const nextB = twoAreOne ? nextA : (second[b] ?? beyond)
    const nextC = third[c] ?? beyond
    const nextD = lastTwoAreOne ? nextC : (fourth[d] ?? beyond)
    const day = Math.min(nextA, nextB, nextC, nextD)
    if (day === beyond) return
    if (nextA === day) a += 1
    if (nextB === day) b += 1
    if (nextC === day) c += 1
    if (nextD === day) d += 1
    // After an odd number of its edges a set holds the day.
    const now = standings[(a & 1) | ((b & 1) << 1) | ((c & 1) << 2) | ((d & 1) << 3)] as Standing
    if (now === before) continue
    addChange(adding, indexFrom(adding.ends, day as Day), before, now)
    before = now
  }
}

/** A child in a share: at the month ends on which `of` holds in the base, and on which `who` does as well among those met. */
export const addShare = (adding: Adding, of: Tri, who: Tri): void => addStandings(adding, inShare, of.surely, of.possibly, who.surely, who.possibly)

/** A child in a count. */
export const addCount = (adding: Adding, who: Tri): void => addStandings(adding, inCount, who.surely, who.possibly, S.never, S.never)
