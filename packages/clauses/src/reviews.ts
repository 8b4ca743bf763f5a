import { addDays, addMonths, formatDay, workingDayAfter } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { cite, dueAfter, firstDue, holds, mergeEvidence, metInTime, node, primitive } from '@kinfold/measure'
import type { Due, DueRule, Episode, Episodes, Hidden, Moment, Moments, Node, Spans, Truth } from '@kinfold/measure'
import type { AnyEvent } from '@kinfold/vocabulary'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'
import { uncoveredDays } from './uncovered-days.js'

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

/** A review held in a period of care, and when it was due; neither is known of one held on a day on which care may have gone unseen. */
export interface ReviewDue {
  readonly due: Due | undefined
  readonly period: PeriodOfCare | undefined
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

interface Held {
  readonly on: Day
  readonly facts: readonly AnyEvent[]
}

const heldOnce = (reviews: readonly { readonly on: Day; readonly fact: AnyEvent }[]): readonly Held[] => {
  const held: { on: Day; facts: AnyEvent[] }[] = []
  for (const { on, fact } of reviews) {
    const last = held.at(-1)
    if (last?.on === on) last.facts.push(fact)
    else held.push({ on, facts: [fact] })
  }
  return held
}

/** Where a review may have been held unseen since the one before it; before care that was not in view from its start, on any day. */
const hiddenSince = (period: Episode<PeriodOfCare>, before: Held | undefined, on: Day, unseen: Spans): Hidden | undefined => {
  const hidden = hiddenWithin(unseen, before === undefined ? period.earliest : addDays(before.on, 1), on)
  if (before !== undefined || period.earliest === period.from) return hidden
  return { from: period.earliest, to: hidden !== undefined && hidden.to > period.from ? hidden.to : period.from }
}

const reviewsIn = (period: Episode<PeriodOfCare>, reviews: readonly Held[], unseen: Spans) => {
  let before: { readonly due: Due; readonly held: Held; readonly previous: Held | undefined } | undefined
  return reviews
    .filter(({ on }) => period.from <= on && on < period.to)
    .map(held => {
      const hidden = hiddenSince(period, before?.held, held.on, unseen)
      const due: Due = before === undefined ? firstDue(reviewRule, period, hidden) : dueAfter(reviewRule, before.due, before.held.on, hidden)
      const previous = before?.held
      // The one before that tells whether the previous was the first of its period.
      const earlier = before?.previous
      before = { due, held, previous }
      return { is: { due, period: period.is }, held, since: (earlier === undefined ? undefined : previous?.on) ?? period.earliest, previous: [earlier, previous] }
    })
}

/** Reviews on days on which the child may have been in care unseen. */
const reviewsOutOfView = (uncovered: Spans, reviews: readonly Held[]) =>
  uncovered.length === 0
    ? []
    : reviews
        .filter(({ on }) => holds(uncovered, on))
        .map(held => ({ is: { due: undefined, period: undefined }, held, since: held.on, previous: [] }))

const reviewsOf = primitive<Moments<ReviewDue>>({
  name: 'reviews held',
  version: 1,
  all: (subject, _args, kids) => {
    const [periods] = kids as readonly Episodes<PeriodOfCare>[] as readonly [Episodes<PeriodOfCare>]
    const reviews = heldOnce(subject.journey.reviews)
    if (reviews.length === 0) return { items: [], uncovered: [] }
    const unseen = uncoveredDays(subject, 'reviews')
    const found = [...reviewsOutOfView(periods.uncovered, reviews), ...periods.items.flatMap(period => reviewsIn(period, reviews, unseen))]
    const items = found.map(({ is, held, since, previous }) => ({
      earliest: held.on,
      on: held.on,
      seen: held.on,
      is,
      evidence: () =>
        mergeEvidence([
          allCareBy(subject, periods.uncovered, held.on),
          cite([...previous.flatMap(before => before?.facts ?? []), ...held.facts], [{ types: ['ReviewHeld'], from: since, to: addDays(held.on, 1), covered: true }])
        ])
    }))
    return { items, uncovered: unseen }
  },
  say: () => 'reviews held while looked after'
})

/** Reviews held in a period of care, each day once. */
export const reviewsHeld: Node<Moments<ReviewDue>> = node(reviewsOf, null, [periodsOfCare])

const timely = ({ is: { due }, on }: Moment<ReviewDue>): Truth => (due === undefined ? undefined : metInTime(due, on))

const inTime = primitive<readonly Truth[]>({
  name: 'held by the due day',
  version: 1,
  all: (_subject, _args, kids) =>
    ((kids as readonly Moments<ReviewDue>[])[0] as Moments<ReviewDue>).items.map(timely),
  at: (index, _subject, _args, asked) => {
    const review = (asked[0]?.value as Moments<ReviewDue>).items[index]
    return review === undefined
      ? { value: undefined, evidence: cite([]) }
      : { value: timely(review), evidence: review.evidence() }
  },
  say: () =>
    'held by the due day: the first within 20 working days of the start of care, the second within 3 months of the first, each later one within 6 months of the one before'
})

/**
 * Whether each review was held by its due day, that day included.
 *
 * Unknowns: after days on which a review may have been held unseen, and outside the working-day calendar, a due day is a range.
 */
export const heldByDueDay: Node<readonly Truth[]> = node(inTime, null, [reviewsHeld])

/** The due day in words, as far as it is known. */
export const sayDue = ({ earliest, latest }: Due): string => {
  if (earliest !== undefined && earliest === latest) return `due by ${formatDay(earliest)}`
  return `due between ${earliest === undefined ? 'an unknown day' : formatDay(earliest)} and ${latest === undefined ? 'an unknown day' : formatDay(latest)}`
}
