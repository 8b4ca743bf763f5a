import { addDays, addMonths, formatDay, workingDayAfter } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Fact, PeriodOfCare } from '@kinfold/journey'
import { dueAfter, firstDue } from '@kinfold/measure'
import type { Due, DueRule, Episode, Hidden, Spans } from '@kinfold/measure'

/**
 * When reviews fall due: the first by the 20th working day, the second within 3 months of the first, later ones within 6 months.
 *
 * Source: Care Planning, Placement and Case Review (England) Regulations 2010, reg 33.
 */
const reviewRule: DueRule = {
  first: start => workingDayAfter(start, 20),
  next: (held, ordinal) => addMonths(held, ordinal === 1 ? 3 : 6),
  settlesAt: 2
}

/** A day on which a review was held, and what says so. */
export interface HeldReview {
  readonly on: Day
  readonly facts: readonly Fact<'ReviewHeld'>[]
}

/** Two rows for one child and day are one review. */
export const heldOnce = (reviews: readonly { readonly on: Day; readonly fact: Fact<'ReviewHeld'> }[]): readonly HeldReview[] => {
  const held: { on: Day; facts: Fact<'ReviewHeld'>[] }[] = []
  for (const { on, fact } of reviews) {
    const last = held.at(-1)
    if (last?.on === on) last.facts.push(fact)
    else held.push({ on, facts: [fact] })
  }
  return held
}

/** The days in `[from, to)` on which a review may have been held unseen, as one interval. */
const hiddenWithin = (uncovered: Spans, from: Day, to: Day): Hidden | undefined => {
  let first: Day | undefined
  let last: Day | undefined
  for (let edge = 0; edge + 1 < uncovered.length; edge += 2) {
    const begins = uncovered[edge] as Day
    const ends = uncovered[edge + 1] as Day
    if (begins >= to || ends <= from) continue
    first ??= begins > from ? begins : from
    last = ends < to ? ends : to
  }
  return first === undefined || last === undefined ? undefined : { from: first, to: last }
}

/** Where a review may have been held unseen since the one before it; before care that was not in view from its start, on any day. */
const hiddenSince = (period: Episode<PeriodOfCare>, before: HeldReview | undefined, on: Day, uncovered: Spans): Hidden | undefined => {
  const hidden = hiddenWithin(uncovered, before === undefined ? period.earliest : addDays(before.on, 1), on)
  if (before !== undefined || period.earliest === period.from) return hidden
  return { from: period.earliest, to: hidden !== undefined && hidden.to > period.from ? hidden.to : period.from }
}

/** A review of a period of care, when it was due, and the review before it. */
export interface DueReview {
  readonly held: HeldReview
  readonly due: Due
  readonly before: DueReview | undefined
}

/** The reviews held in a period of care, each with its due day; on the days `uncovered` others may have been held unseen. */
export const reviewsOf = (period: Episode<PeriodOfCare>, reviews: readonly HeldReview[], uncovered: Spans): readonly DueReview[] => {
  const found: DueReview[] = []
  for (const held of reviews) {
    if (held.on < period.from || held.on >= period.to) continue
    const before = found.at(-1)
    const hidden = hiddenSince(period, before?.held, held.on, uncovered)
    const due = before === undefined ? firstDue(reviewRule, period, hidden) : dueAfter(reviewRule, before.due, before.held.on, hidden)
    found.push({ held, due, before })
  }
  return found
}

const sayDay = (day: Day | undefined): string => (day === undefined ? 'an unknown day' : formatDay(day))

/** The due day in words, as far as it is known. */
export const sayDue = ({ earliest, latest }: Due): string =>
  earliest !== undefined && earliest === latest ? `due by ${formatDay(earliest)}` : `due between ${sayDay(earliest)} and ${sayDay(latest)}`
