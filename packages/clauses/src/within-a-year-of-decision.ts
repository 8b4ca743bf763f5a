import { addMonths } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Node, Subject, Truth } from '@kinfold/measure'
import { decisionsBy, decisionsOf, inForceOn, unseenDecisions } from './adoption-decisions.js'
import { ofAdoption } from './adoption-days.js'
import type { AdoptionOrder } from './adoption-days.js'
import { movedIn } from './days-to-moving-in.js'
import type { Between } from './days-to-moving-in.js'
import { lastWithin } from './uncovered-days.js'

/**
 * Whether something came soon enough after the decision in force at an order: `soon` tells it of one day after another, and a later decision
 * makes nothing late.
 *
 * Unknowns: without a decision in view; and where a later one, made unseen, would change the answer.
 */
const soonAfterDecision = (subject: Subject, order: AdoptionOrder, came: Between, soon: (decided: Day, came: Day) => boolean): Truth => {
  const decided = inForceOn(decisionsOf(subject), order.on)
  if (decided === undefined) return undefined
  if (soon(decided, came.latest)) return true
  const unseen = lastWithin(unseenDecisions(subject), decided, order.on)
  return soon(unseen ?? decided, came.earliest) ? undefined : false
}

/**
 * The adoption order was made within 12 months of the decision in force at it: on or before the day 12 months after.
 *
 * Source: docs/care-history.md, rules 37 and 38.
 * Unknowns: as for the decision in force.
 */
export const adoptedWithinAYearOfDecision: Node<readonly Truth[]> = ofAdoption({
  name: 'ordered within 12 months of the decision',
  says: 'made within 12 months of the decision that the child should be placed for adoption, the latest that was not reversed before the order',
  judged: (subject, order) =>
    soonAfterDecision(subject, order, { earliest: order.on, latest: order.on }, (decided, ordered) => ordered <= addMonths(decided, 12)),
  evidence: (subject, order) => decisionsBy(subject, order.on)
})

/** Fewer days than these. */
const daysOfNi61 = 365

/**
 * Placed with the adoptive family within 12 months of the decision in force at the order: fewer than 365 days after it, or before it.
 *
 * Source: Department for Education, data guidance on adoption (NI 61): within 12 months is less than 365 days, the day of placement included.
 * Unknowns: as for the decision in force and for the day of moving in.
 */
export const placedWithinAYearOfDecision: Node<readonly Truth[]> = ofAdoption({
  name: 'placed within 12 months of the decision',
  says: 'where fewer than 365 days lie between the decision that the child should be placed for adoption and moving in with the adoptive family',
  judged: (subject, order, parts) => soonAfterDecision(subject, order, movedIn(order, parts), (decided, placed) => placed - decided < daysOfNi61),
  evidence: (subject, order) => decisionsBy(subject, order.on)
})
