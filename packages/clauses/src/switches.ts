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
  },
  {
    name: 'fosterToAdoptMoves',
    values: ['continue', 'end'],
    default: 'continue',
    says: 'whether coming to carers who are approved to adopt (U2 or U5) leaves the placement as the other choices have it or ends it',
    source: 'Counted as a change of placement since 2021, where the length of placements is told (DfE data guidance 2022, 2023)'
  },
  {
    name: 'startedInShortBreaks',
    values: ['in', 'out'],
    default: 'in',
    says: 'whether a period of care that began in short breaks (V3, V4) counts among those of long-term placements',
    source: 'Left out since the 2021 release (DfE data guidance 2022, 2023)'
  },
  {
    name: 'placementsCounted',
    values: ['stays', 'episodes'],
    default: 'stays',
    says: 'whether the number of placements is that of stays, or of episodes with RNE S, P or B and those with T or U that go on from before the twelve months',
    source: 'The DfE counts placements, not episodes (data guidance 2023); the lists of Annex A count episodes (ssd-data-model, AnnexA_sqlserver_v1.2.0, list 8)'
  },
  {
    name: 'absences',
    values: ['missing', 'missing-and-away'],
    default: 'missing',
    says: 'whether only being missing counts (MISSING is M), or being away without authorisation (A) as well',
    source: 'No published definition of the indicator says; the return tells the two apart'
  },
  {
    name: 'occasions',
    values: ['each', 'once-a-year'],
    default: 'each',
    says: 'whether every admission and every ceasing counts, or each child once a financial year: at the first admission, at the last ceasing',
    source: 'A monthly report counts each; the DfE counts each child once a year (data guidance 2022, 2023)'
  },
  {
    name: 'flowWindow',
    values: ['month', 'year-to-date', 'rolling-12-months'],
    default: 'month',
    says: 'over which days occasions are counted that a monthly report counts by the month',
    source: 'A monthly report gives months; the DfE gives the year ending 31 March; Annex A lists twelve months'
  },
  {
    name: 'adoptionWindow',
    values: ['year-to-date', 'rolling-12-months', 'pooled-3-years'],
    default: 'year-to-date',
    says: 'over which adoptions the days of A1, A2 and A10 are averaged',
    source: "A monthly report gives the year so far; the DfE's adoption scorecards pool three years; Annex A lists twelve months"
  },
  {
    name: 'waitingChildren',
    values: ['out', 'in'],
    default: 'out',
    says: 'whether A3 holds, beside the children adopted, those looked after with a decision for adoption in force and not yet placed',
    source: "The DfE's adoption scorecards speak of children who wait; no source says which of them are counted (methodology, March 2019)"
  }
]

export const shortBreaks = setting('shortBreaks')
export const temporaryMoves = setting('temporaryMoves')
export const sameCarerMoves = setting('sameCarerMoves')
export const fosterToAdoptMoves = setting('fosterToAdoptMoves')
export const startedInShortBreaks = setting('startedInShortBreaks')
export const placementsCounted = setting('placementsCounted')
export const absences = setting('absences')
export const occasions = setting('occasions')
export const waitingChildren = setting('waitingChildren')
