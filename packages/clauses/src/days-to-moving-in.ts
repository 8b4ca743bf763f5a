import type { Day } from '@kinfold/calendar'
import type { PlacementPart } from '@kinfold/journey'
import { noEvidence } from '@kinfold/measure'
import type { Episode, Episodes, Node, Quantity } from '@kinfold/measure'
import { atAdoption } from './adoption-days.js'
import type { AdoptionOrder } from './adoption-days.js'

/** A day as far as it is known. */
export interface Between {
  readonly earliest: Day
  readonly latest: Day
}

/** The last part of the placements of an order's period of care. */
export const lastPart = (order: AdoptionOrder, parts: Episodes<PlacementPart>): Episode<PlacementPart> | undefined =>
  parts.items.findLast(part => part.is.stay.period === order.is)

/**
 * The day a child moved in with the adoptive family: the first of the period's last part, if that is adoptive.
 *
 * Unknowns: where it is not, any day of the period.
 */
export const movedIn = (order: AdoptionOrder, parts: Episodes<PlacementPart>): Between => {
  const last = lastPart(order, parts)
  return last?.is.adoptive === true ? { earliest: last.earliest, latest: last.from } : { earliest: order.is.earliest, latest: order.on }
}

/** The days from the start of the period to a day in it. */
export const daysOfCareTo = ({ earliest, latest }: Between, order: AdoptionOrder): Quantity => ({
  counts: true,
  low: Math.max(0, earliest - order.is.from),
  high: latest - order.is.earliest
})

/**
 * Days from the start of the period of care to moving in with the adoptive family.
 *
 * Unit and bounds: calendar days; the day care starts is day 0.
 * Unknowns: without a placement for adoption in view before the order, any day of the period may be that of moving in.
 */
export const daysFromCareToMovingIn: Node<readonly Quantity[]> = atAdoption({
  name: 'days from start of care to moving in with the adoptive family',
  says: 'from the start of the period of care to the start of the last unbroken placement for adoption before the order',
  measured: (_subject, order, parts) => daysOfCareTo(movedIn(order, parts), order),
  evidence: () => noEvidence
})
