import { addDays, latestDay } from '@kinfold/calendar'
import { isFinalReason } from '@kinfold/journey'
import type { PeriodOfCare } from '@kinfold/journey'
import { node, primitive } from '@kinfold/measure'
import type { Episodes, Moment, Moments, Node } from '@kinfold/measure'
import { adoptionReasons } from '@kinfold/vocabulary'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

const ceasingsOf = primitive<Moments<PeriodOfCare>, readonly [Episodes<PeriodOfCare>], readonly string[] | null>({
  name: 'ceasings',
  version: 1,
  all: (subject, reasons, [periods]) => {
    const items: Moment<PeriodOfCare>[] = []
    for (const { to, is } of periods.items) {
      if (to === latestDay || !isFinalReason(is.reasonEnded) || (reasons !== null && !reasons.includes(is.reasonEnded))) continue
      items.push({ earliest: to, on: to, seen: addDays(to, -1), is, evidence: () => allCareBy(subject, periods.uncovered, to) })
    }
    return { items, uncovered: periods.uncovered }
  },
  say: reasons => (reasons === null ? 'endings of care with a final reason' : `endings of care with the reason ${reasons.join(' or ')}`)
})

/** Ceased to be looked after: a period of care ends with a final reason. */
export const ceasings: Node<Moments<PeriodOfCare>> = node(ceasingsOf, null, [periodsOfCare])

/** Ceased for one of the given reasons (codes of REC). */
export const ceasedBy = (...reasons: readonly string[]): Node<Moments<PeriodOfCare>> => node(ceasingsOf, reasons, [periodsOfCare])

/**
 * Adoption orders: care ends with E11 or E12, on the day of the order.
 *
 * Source: SSDA903 reasons for ceasing; DEC is the date of the adoption order.
 */
export const adoptionOrders: Node<Moments<PeriodOfCare>> = ceasedBy(...adoptionReasons.codes)
