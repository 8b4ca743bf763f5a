import { addDays } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare, PlacementPart } from '@kinfold/journey'
import { cite, holds } from '@kinfold/measure'
import type { Episodes, Evidence, Node, Quantity, Subject, Truth } from '@kinfold/measure'
import { isAmong, placementOrderStatuses } from '@kinfold/vocabulary'
import { atAdoption } from './adoption-days.js'
import type { AdoptionOrder } from './adoption-days.js'
import type { Between } from './days-to-moving-in.js'
import { uncoveredDays } from './uncovered-days.js'

const isOutOfView = (period: PeriodOfCare): boolean => period.earliest < period.from

/** Whether the child was placed for adoption on no day of the period before a day. What was out of view may have held such a day. */
const notPlacedBefore = (day: Day, period: PeriodOfCare, parts: Episodes<PlacementPart>): Truth =>
  isOutOfView(period) ? undefined : !parts.items.some(({ is }) => is.adoptive && is.stay.period === period && is.from < day)

export const matchesBy = ({ journey }: Subject, order: AdoptionOrder): Subject['journey']['matches'] =>
  journey.matches.filter(({ on }) => order.is.earliest <= on && on <= order.on)

/** The matches of the period up to the order, and that there was no other. */
export const matchEvidence = (subject: Subject, order: AdoptionOrder): Evidence =>
  cite(
    matchesBy(subject, order).map(({ fact }) => fact),
    [{ types: ['MatchedWithAdopters'], from: order.is.earliest, to: addDays(order.on, 1), covered: true }]
  )

/** The day of the match: the last in view, where the return that tells of the adoption is. */
const matched = (subject: Subject, order: AdoptionOrder): Between => {
  const match = matchesBy(subject, order).at(-1)
  const inView = match !== undefined && !holds(uncoveredDays(subject, 'ad1'), order.on)
  return inView ? { earliest: match.on, latest: match.on } : { earliest: order.is.earliest, latest: order.on }
}

const measured = (subject: Subject, order: AdoptionOrder, parts: Episodes<PlacementPart>): Quantity => {
  const period = order.is
  const first = period.episodes.find(({ legalStatus }) => isAmong(placementOrderStatuses, legalStatus))
  if (first === undefined) return { counts: isOutOfView(period) ? undefined : false, low: 0, high: order.on - period.earliest }
  const ordered: Between = { earliest: isOutOfView(period) ? period.earliest : first.from, latest: first.from }
  const match = matched(subject, order)
  return {
    counts: notPlacedBefore(first.from, period, parts),
    low: Math.max(0, match.earliest - ordered.latest),
    high: Math.max(0, match.latest - ordered.earliest)
  }
}

/**
 * Days from the first placement order of the period to the match with the adoptive family; a match before the order counts 0.
 *
 * Unit and bounds: calendar days; the day of the order is day 0.
 * Unknowns: without a match in view, any day up to the adoption order may be that of the match.
 */
export const daysFromPlacementOrderToMatch: Node<readonly Quantity[]> = atAdoption({
  name: 'days from placement order to match',
  says: 'from the first placement order (E1, or a freeing order D1) of the period to the match, a match before it counting 0; children not placed before it',
  measured,
  evidence: matchEvidence
})
