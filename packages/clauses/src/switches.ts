import { setting } from '@kinfold/measure'
import type { Switch } from '@kinfold/measure'

/** Every choice that no source settles, with its default. docs/care-history.md says what each value means. */
export const switches: readonly Switch[] = [
  {
    name: 'shortBreaks',
    values: ['out', 'in'],
    default: 'out',
    says: 'whether care under V3 and V4 (short breaks) counts as being looked after',
    source: 'DfE statistics leave short breaks out unless a table says otherwise (data guidance 2022, 2023)'
  },
  {
    name: 'temporaryMoves',
    values: ['continue', 'end'],
    default: 'continue',
    says: 'whether a temporary move (T0 to T4), with the return after it, leaves the placement as it was or ends it',
    source: 'No published definition says; the validation rules have a child return to the same placement (rule 383)'
  },
  {
    name: 'sameCarerMoves',
    values: ['continue', 'end'],
    default: 'continue',
    says: 'whether a move with the same carer (RNE T or U) leaves the placement as it was or ends it',
    source: 'Worded "same placement" before the 2023 release and "same carer" since (DfE data guidance)'
  }
]

export const shortBreaks = setting('shortBreaks')
export const temporaryMoves = setting('temporaryMoves')
export const sameCarerMoves = setting('sameCarerMoves')
