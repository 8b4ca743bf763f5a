import type { Day } from '@kinfold/calendar'
import type { Truth } from './truth.js'

/**
 * How due days follow each other. `first` is due after a beginning, `next` after the one of the given ordinal (1 for the first) was
 * met. Both never go back as their day goes on. `undefined`: it cannot be known.
 */
export interface DueRule {
  readonly first: (start: Day) => Day | undefined
  readonly next: (met: Day, ordinal: number) => Day | undefined
  /** From this ordinal on `next` no longer changes. */
  readonly settlesAt: number
}

/** Where an obligation stands: met at most on these ordinals, due on a day in `[earliest, latest]`. An end that is not known is absent. */
export interface Due {
  readonly ordinal: readonly [lowest: number, highest: number]
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
}

/** Days, in `[from, to)`, on which it may have been met unseen. */
export interface Hidden {
  readonly from: Day
  readonly to: Day
}

const smaller = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || b === undefined ? undefined : a < b ? a : b)
const larger = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || b === undefined ? undefined : a > b ? a : b)

/** The due day after it was met on `met`, over every ordinal that this may have been. */
const nextRange = (rule: DueRule, met: Day, [lowest, highest]: readonly [number, number]): { earliest: Day | undefined; latest: Day | undefined } => {
  let earliest = rule.next(met, lowest)
  let latest = earliest
  for (let ordinal = lowest + 1; ordinal <= Math.min(highest, Math.max(lowest, rule.settlesAt)); ordinal += 1) {
    const due = rule.next(met, ordinal)
    earliest = smaller(earliest, due)
    latest = larger(latest, due)
  }
  return { earliest, latest }
}

/** Widens a due day by what may have been met unseen since: the ordinal is then open upwards. */
const widened = (rule: DueRule, due: Due, hidden: Hidden | undefined): Due => {
  if (hidden === undefined || hidden.from >= hidden.to) return due
  const [lowest] = due.ordinal
  const soonest = nextRange(rule, hidden.from, [lowest, rule.settlesAt])
  const last = nextRange(rule, (hidden.to - 1) as Day, [lowest, rule.settlesAt])
  return { ordinal: [lowest, Infinity], earliest: smaller(due.earliest, soonest.earliest), latest: larger(due.latest, last.latest) }
}

/** The first obligation of an episode that began on a day in `[earliest, from]`. */
export const firstDue = (rule: DueRule, began: { readonly earliest: Day; readonly from: Day }, hidden: Hidden | undefined): Due => {
  const latest = rule.first(began.from)
  return widened(rule, { ordinal: [1, 1], earliest: began.earliest === began.from ? latest : rule.first(began.earliest), latest }, hidden)
}

/** The obligation that follows one met on a day. */
export const dueAfter = (rule: DueRule, before: Due, met: Day, hidden: Hidden | undefined): Due => {
  const { earliest, latest } = nextRange(rule, met, before.ordinal)
  return widened(rule, { ordinal: [before.ordinal[0] + 1, before.ordinal[1] + 1], earliest, latest }, hidden)
}

/** Whether what was done on a day was done by the due day, that day included. */
export const metInTime = (due: Due, on: Day): Truth => {
  if (due.earliest !== undefined && on <= due.earliest) return true
  if (due.latest !== undefined && on > due.latest) return false
  return undefined
}
