import type { PeriodOfCare, PlacementPart } from '@kinfold/journey'
import { mergeEvidence, node, noEvidence, primitive } from '@kinfold/measure'
import type { Episodes, Evidence, Moment, Moments, Node, Quantity, Subject, Truth } from '@kinfold/measure'
import { adoptionOrders } from './ceasings.js'
import { placementParts } from './placements.js'

/** An adoption order, which ends a period of care. */
export type AdoptionOrder = Moment<PeriodOfCare>

/** A number of days that an adoption order gives, from its period of care and the parts of its placements. */
export interface AdoptionDays {
  readonly name: string
  readonly says: string
  readonly measured: (subject: Subject, order: AdoptionOrder, parts: Episodes<PlacementPart>) => Quantity
  /** What it rests on besides the child's care. */
  readonly evidence: (subject: Subject, order: AdoptionOrder) => Evidence
}

/** Something true, false or not to be known of an adoption order. */
export interface AdoptionJudgement extends Omit<AdoptionDays, 'measured'> {
  readonly judged: (subject: Subject, order: AdoptionOrder, parts: Episodes<PlacementPart>) => Truth
}

/**
 * The most days that a child's care can last: from birth to the 18th birthday.
 *
 * Source: Children Act 1989, section 105: a child is a person under 18.
 */
export const longestInCare = 6_575

/** Days as far as a child's care can last. */
export const withinCare = ({ counts, low, high }: Quantity): Quantity => ({ counts, low, high: Math.max(low, Math.min(high, longestInCare)) })

/** Whether days count and are known exactly. */
export const isKnown = ({ counts, low, high }: Quantity): Truth => (counts === true && low !== high ? undefined : counts)

/** The days that each adoption order gives. */
export const atAdoption = ({ name, says, measured, evidence }: AdoptionDays): Node<readonly Quantity[]> =>
  node(
    primitive<readonly Quantity[], readonly [Moments<PeriodOfCare>, Episodes<PlacementPart>]>({
      name,
      version: 1,
      all: (subject, _args, [orders, parts]) => orders.items.map(order => withinCare(measured(subject, order, parts))),
      at: (index, subject, _args, [orders, parts]) => {
        const order = orders.value.items[index]
        if (order === undefined) return { value: undefined, evidence: noEvidence }
        return {
          value: isKnown(withinCare(measured(subject, order, parts.value))),
          evidence: mergeEvidence([order.evidence(), evidence(subject, order)])
        }
      },
      say: () => says
    }),
    null,
    [adoptionOrders, placementParts]
  )

const noneJudged: readonly Truth[] = []

/** What is true of each adoption order. */
export const ofAdoption = ({ name, says, judged, evidence }: AdoptionJudgement): Node<readonly Truth[]> =>
  node(
    primitive<readonly Truth[], readonly [Moments<PeriodOfCare>, Episodes<PlacementPart>]>({
      name,
      version: 1,
      all: (subject, _args, [orders, parts]) =>
        orders.items.length === 0 ? noneJudged : orders.items.map(order => judged(subject, order, parts)),
      at: (index, subject, _args, [orders, parts]) => {
        const order = orders.value.items[index]
        if (order === undefined) return { value: undefined, evidence: noEvidence }
        return { value: judged(subject, order, parts.value), evidence: mergeEvidence([order.evidence(), evidence(subject, order)]) }
      },
      say: () => says
    }),
    null,
    [adoptionOrders, placementParts]
  )
