import { addDays } from '@kinfold/calendar'
import type { PlacementPart } from '@kinfold/journey'
import { cite, holds, mergeEvidence } from '@kinfold/measure'
import type { Episodes, Node, Quantity, Subject, Truth } from '@kinfold/measure'
import { isAmong, temporaryPlacements } from '@kinfold/vocabulary'
import { atAdoption } from './adoption-days.js'
import type { AdoptionOrder } from './adoption-days.js'
import { outOfView } from './care-evidence.js'
import { matchesBy, matchEvidence } from './days-to-match.js'
import { daysOfCareTo, lastPart, movedIn } from './days-to-moving-in.js'
import { lastWithin, uncoveredDays } from './uncovered-days.js'

/** Placements for adoption with the current foster carer. Source: csc-validator-be-903 @10ad07c, rules 335 and 336. */
const withCurrentCarer: ReadonlySet<string> = new Set(['A3', 'A5'])

const byType = (order: AdoptionOrder, parts: Episodes<PlacementPart>): boolean => {
  const first = lastPart(order, parts)?.is.episodes.find(({ placementType }) => !isAmong(temporaryPlacements, placementType))
  return first !== undefined && withCurrentCarer.has(first.placementType)
}

/** What the rows of the latest match say of it, where they say one thing. */
const byMatch = (flags: readonly (string | undefined)[]): Truth => {
  const told = new Set(flags.filter(flag => flag === '1' || flag === '0'))
  return told.size === 1 ? told.has('1') : undefined
}

/**
 * Whether a foster carer adopts: as the latest match of the period says, and otherwise as the type of the last placement says.
 *
 * Unknowns: where the match may have gone unseen. The last match in view is the latest where the return that tells of the adoption is in view.
 */
const isByFosterCarer = (subject: Subject, order: AdoptionOrder, parts: Episodes<PlacementPart>): Truth => {
  const uncovered = uncoveredDays(subject, 'ad1')
  const matches = matchesBy(subject, order)
  const latest = matches.at(-1)
  const unseen = latest === undefined ? lastWithin(uncovered, addDays(order.is.earliest, -1), order.on) !== undefined : holds(uncovered, order.on)
  if (unseen) return undefined
  return byMatch(matches.filter(({ on }) => on === latest?.on).map(({ fact }) => fact.payload.fosterCarer)) ?? byType(order, parts)
}

const measured = (subject: Subject, order: AdoptionOrder, parts: Episodes<PlacementPart>): Quantity => {
  const others = daysOfCareTo(movedIn(order, parts), order)
  const stay = lastPart(order, parts)?.is.stay
  const byCarer = isByFosterCarer(subject, order, parts)
  if (byCarer === false || stay === undefined) return others
  const carers = daysOfCareTo({ earliest: stay.earliest, latest: stay.from }, order)
  return byCarer === true ? carers : { counts: true, low: Math.min(carers.low, others.low), high: Math.max(carers.high, others.high) }
}

/**
 * Days from the start of the period of care to moving in with the adoptive family; of a child whom the foster carer adopts, to the first day of the
 * stay with that carer.
 *
 * Unit and bounds: calendar days; the day care starts is day 0.
 * Source: docs/care-history.md, rule 40.
 * Unknowns: as for moving in; and where it cannot be known whether a foster carer adopts, either day.
 */
export const daysFromCareToAdoptingCarer: Node<readonly Quantity[]> = atAdoption({
  name: 'days from start of care to moving in with the adopting carer',
  says: 'from the start of the period of care to the start of the last unbroken placement for adoption before the order, or, where the foster carer adopts, to the start of the stay with that carer',
  measured,
  evidence: (subject, order) =>
    mergeEvidence([matchEvidence(subject, order), cite([], outOfView(['MatchedWithAdopters'], uncoveredDays(subject, 'ad1'), order.is.earliest, order.on))])
})
