import type { Day } from '@kinfold/calendar'
import type { PlacementPart } from '@kinfold/journey'
import { noEvidence } from '@kinfold/measure'
import type { Episodes, Node, Quantity } from '@kinfold/measure'
import { atAdoption } from './adoption-days.js'
import type { AdoptionOrder } from './adoption-days.js'

/** The day a child moved in with the adoptive family: the first of the period's last part, if that is adoptive. */
const movedIn = (order: AdoptionOrder, parts: Episodes<PlacementPart>): { readonly earliest: Day; readonly latest: Day } | undefined => {
  const last = parts.items.findLast(part => part.is.stay.period === order.is)
  return last?.is.adoptive === true ? { earliest: last.earliest, latest: last.from } : undefined
}

/**
 * Days from the start of the period of care to moving in with the adoptive family.
 *
 * Unit and bounds: calendar days; the day care starts is day 0.
 * Unknowns: without a placement for adoption in view before the order, any day of the period may be that of moving in.
 */
export const daysFromCareToMovingIn: Node<readonly Quantity[]> = atAdoption({
  name: 'days from start of care to moving in with the adoptive family',
  says: 'from the start of the period of care to the start of the last unbroken placement for adoption before the order',
  measured: (_subject, order, parts) => {
    const { earliest, from } = order.is
    const moved = movedIn(order, parts)
    if (moved === undefined) return { counts: true, low: 0, high: order.on - earliest }
    return { counts: true, low: Math.max(0, moved.earliest - from), high: moved.latest - earliest }
  },
  evidence: () => noEvidence
})
