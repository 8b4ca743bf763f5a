import { addDays, type Day } from '@kinfold/calendar'
import { daysOutOf, type Lengths } from '../random.js'
import type { Beginning, LegalStep } from './course.js'

/** Care proceedings: the statuses up to the final hearing, the interim order, and the day of the hearing. */
export interface Proceedings {
  readonly legal: readonly LegalStep[]
  readonly interim: Day
  readonly hearing: Day
}

// Police protection lasts 72 hours at most, an emergency order 21 days: csc-validator-be-903 @10ad07c, rules 361 and 362.
const policeProtection: Lengths = [[1, [1, 3]]]
const emergency: Lengths = [[1, [3, 8]]]
const accommodated: Lengths = [[2, [5, 30]], [1, [31, 120]]]

const hearingAfter: Lengths = [[24, [100, 170]], [40, [171, 220]], [24, [221, 300]], [12, [301, 450]]]

/** Proceedings begun at the admission, or after a while in accommodation. */
export const proceedings = ({ random, starts }: Beginning): Proceedings => {
  const [status, lengths] = random.pick<readonly [string, Lengths | undefined]>([
    [110, ['L1', policeProtection]],
    [60, ['L2', emergency]],
    [330, ['V2', accommodated]],
    [500, ['C1', undefined]]
  ])
  const interim = lengths === undefined ? starts : addDays(starts, daysOutOf(random, lengths))
  const before: readonly LegalStep[] = lengths === undefined ? [] : [{ on: starts, status }]
  return {
    legal: [...before, { on: interim, status: 'C1' }],
    interim,
    hearing: addDays(interim, daysOutOf(random, hearingAfter))
  }
}
