import { addDays } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { cite, holds, mergeEvidence, metInTime, node, noEvidence, primitive } from '@kinfold/measure'
import type { Due, Episodes, Evidence, Moment, Moments, Node, Subject, Truth } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'
import { heldOnce, reviewsOf } from './review-due-days.js'
import type { DueReview, HeldReview } from './review-due-days.js'
import { uncoveredDays } from './uncovered-days.js'

/** A review held in a period of care, and when it was due; neither is known of one held on a day on which care may have gone unseen. */
export interface ReviewDue {
  readonly due: Due | undefined
  readonly period: PeriodOfCare | undefined
  /** The rows that say so. */
  readonly facts: HeldReview['facts']
}

const momentOf = ({ on }: HeldReview, is: ReviewDue, evidence: () => Evidence): Moment<ReviewDue> => ({ earliest: on, on, seen: on, is, evidence })

/** The reviews that a due day rests on: the one itself, the one before it, and the one before that, which tells whether that was the first. */
const citedFor = ({ held, before }: DueReview): readonly HeldReview[] => [before?.before?.held, before?.held, held].filter(review => review !== undefined)

const reviewsEvidence = (subject: Subject, periods: Episodes<PeriodOfCare>, period: PeriodOfCare, review: DueReview): Evidence => {
  const { held, before } = review
  const from = before?.before === undefined ? period.earliest : before.held.on
  const silence = { types: ['ReviewHeld'] as const, from, to: addDays(held.on, 1), covered: true }
  return mergeEvidence([allCareBy(subject, periods.uncovered, held.on), cite(citedFor(review).flatMap(({ facts }) => facts), [silence])])
}

const outOfViewEvidence = (subject: Subject, periods: Episodes<PeriodOfCare>, { on, facts }: HeldReview): Evidence => {
  const silence = { types: ['ReviewHeld'] as const, from: on, to: addDays(on, 1), covered: true }
  return mergeEvidence([allCareBy(subject, periods.uncovered, on), cite(facts, [silence])])
}

const reviews = primitive<Moments<ReviewDue>, readonly [Episodes<PeriodOfCare>]>({
  name: 'reviews held',
  version: 1,
  all: (subject, _args, [periods]) => {
    const uncovered = uncoveredDays(subject, 'reviews')
    const held = heldOnce(subject.journey.reviews)
    const items: Moment<ReviewDue>[] = []
    for (const period of periods.items) {
      for (const review of reviewsOf(period, held, uncovered)) {
        items.push(momentOf(review.held, { due: review.due, period: period.is, facts: review.held.facts }, () => reviewsEvidence(subject, periods, period.is, review)))
      }
    }
    if (periods.uncovered.length === 0) return { items, uncovered }
    const outOfView = held.filter(({ on }) => holds(periods.uncovered, on))
    if (outOfView.length === 0) return { items, uncovered }
    const unplaced = outOfView.map(review => momentOf(review, { due: undefined, period: undefined, facts: review.facts }, () => outOfViewEvidence(subject, periods, review)))
    return { items: [...unplaced, ...items].sort((a, b) => a.on - b.on), uncovered }
  },
  say: () => 'reviews held while looked after'
})

/** Reviews held in a period of care, each day once. */
export const reviewsHeld: Node<Moments<ReviewDue>> = node(reviews, null, [periodsOfCare])

const timely = ({ is: { due }, on }: Moment<ReviewDue>): Truth => (due === undefined ? undefined : metInTime(due, on))

const inTime = primitive<readonly Truth[], readonly [Moments<ReviewDue>]>({
  name: 'held by the due day',
  version: 1,
  all: (_subject, _args, [held]) => held.items.map(timely),
  at: (index, _subject, _args, [held]) => {
    const review = held.value.items[index]
    return review === undefined ? { value: undefined, evidence: noEvidence } : { value: timely(review), evidence: review.evidence() }
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
