import type { PeriodOfCare, PlacementPart } from '@kinfold/journey'
import { cite, holds, mergeEvidence, node, primitive } from '@kinfold/measure'
import type { Answer, Asked, Episodes, Evidence, Moment, Moments, Node, Quantity, Subject } from '@kinfold/measure'
import { addDays } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { adoptionOrders } from './ceasings.js'
import { placementParts } from './placements.js'
import { uncoveredDays } from './uncovered-days.js'

type Order = Moment<PeriodOfCare>

/** The day a child moved in with the adoptive family: the first of the period's last part, if that is adoptive. */
const movedIn = (order: Order, parts: Episodes<PlacementPart>): { readonly earliest: Day; readonly on: Day } | undefined => {
  const last = parts.items.findLast(part => part.is.stay.period === order.is)
  return last?.is.adoptive === true ? { earliest: last.earliest, on: last.from } : undefined
}

const answerOf = (quantity: Quantity | undefined, evidence: Evidence): Answer => {
  if (quantity === undefined) return { value: undefined, evidence }
  const { counts, low, high } = quantity
  return { value: counts === true && low !== high ? undefined : counts, evidence }
}

const quantities = (kids: readonly never[], measured: (order: Order, parts: Episodes<PlacementPart>) => Quantity): readonly Quantity[] => {
  const [orders, parts] = kids as readonly unknown[] as readonly [Moments<PeriodOfCare>, Episodes<PlacementPart>]
  return orders.items.map(order => measured(order, parts))
}

const asked = (index: number, parts: readonly Asked[], measured: (order: Order, parts: Episodes<PlacementPart>) => Quantity, more: (order: Order) => Evidence): Answer => {
  const order = (parts[0]?.value as Moments<PeriodOfCare>).items[index]
  if (order === undefined) return answerOf(undefined, cite([]))
  return answerOf(measured(order, parts[1]?.value as Episodes<PlacementPart>), mergeEvidence([order.evidence(), more(order)]))
}

const toMovingIn = (order: Order, parts: Episodes<PlacementPart>): Quantity => {
  const { earliest, from } = order.is
  const moved = movedIn(order, parts)
  if (moved === undefined) return { counts: true, low: 0, high: order.on - earliest }
  return { counts: true, low: Math.max(0, moved.earliest - from), high: moved.on - earliest }
}

const daysToMovingIn = primitive<readonly Quantity[]>({
  name: 'days from start of care to moving in with the adoptive family',
  version: 1,
  all: (_subject, _args, kids) => quantities(kids, toMovingIn),
  at: (index, _subject, _args, parts) => asked(index, parts, toMovingIn, () => cite([])),
  say: () => 'from the start of the period of care to the start of the last unbroken placement for adoption before the order'
})

/**
 * Days from the start of the period of care to moving in with the adoptive family.
 *
 * Unit and bounds: calendar days; the day care starts is day 0.
 * Unknowns: without a placement for adoption in view before the order, any day of the period may be that of moving in.
 */
export const daysFromCareToMovingIn: Node<readonly Quantity[]> = node(daysToMovingIn, null, [adoptionOrders, placementParts])

const isPlacementOrder = (legalStatus: string): boolean => legalStatus === 'E1' || legalStatus === 'D1'

/** Whether the child was placed for adoption on no day of the period before the order. What was out of view may have held either. */
const notPlacedBefore = (order: Day, period: PeriodOfCare, parts: Episodes<PlacementPart>): boolean | undefined =>
  period.earliest < period.from ? undefined : !parts.items.some(({ is }) => is.adoptive && is.stay.period === period && is.from < order)

const toMatch = (subject: Subject) => (order: Order, parts: Episodes<PlacementPart>): Quantity => {
  const period = order.is
  const first = period.episodes.find(episode => isPlacementOrder(episode.legalStatus))
  const startOutOfView = period.earliest < period.from
  if (first === undefined) return { counts: startOutOfView ? undefined : false, low: 0, high: order.on - period.earliest }
  const ordered = { earliest: startOutOfView ? period.earliest : first.from, latest: first.from }
  const counts = notPlacedBefore(first.from, period, parts)
  const match = lastMatch(subject, order)
  const inView = match !== undefined && !holds(uncoveredDays(subject, 'ad1'), order.on)
  const matched = inView ? { earliest: match.on, latest: match.on } : { earliest: period.earliest, latest: order.on }
  return { counts, low: Math.max(0, matched.earliest - ordered.latest), high: Math.max(0, matched.latest - ordered.earliest) }
}

const lastMatch = ({ journey }: Subject, order: Order): Subject['journey']['matches'][number] | undefined =>
  journey.matches.findLast(({ on }) => order.is.earliest <= on && on <= order.on)

const matchEvidence = ({ journey }: Subject) => (order: Order): Evidence =>
  cite(
    journey.matches.filter(({ on }) => order.is.earliest <= on && on <= order.on).map(({ fact }) => fact),
    [{ types: ['MatchedWithAdopters'], from: order.is.earliest, to: addDays(order.on, 1), covered: true }]
  )

const daysToMatch = primitive<readonly Quantity[]>({
  name: 'days from placement order to match',
  version: 1,
  all: (subject, _args, kids) => quantities(kids, toMatch(subject)),
  at: (index, subject, _args, parts) => asked(index, parts, toMatch(subject), matchEvidence(subject)),
  say: () => 'from the first placement order (E1, or a freeing order D1) of the period to the match, a match before it counting 0; children not placed before it'
})

/**
 * Days from the first placement order of the period to the match with the adoptive family; a match before the order counts 0.
 *
 * Unit and bounds: calendar days; the day of the order is day 0.
 * Unknowns: without a match in view, any day up to the adoption order may be that of the match.
 */
export const daysFromPlacementOrderToMatch: Node<readonly Quantity[]> = node(daysToMatch, null, [adoptionOrders, placementParts])
