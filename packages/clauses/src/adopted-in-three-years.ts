import { addDays, addToMonth, firstMonthOfFinancialYear, monthOf, monthStart } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { andTri, monthsHolding, never, node, or, orTruth, primitive, tri, triNever, unionOf } from '@kinfold/measure'
import type { Answer, Clause, Moment, Moments, Node, Quantity, Spans, Subject, Tri, Truth } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { adoptionOrders } from './ceasings.js'
import { limitOn, sayLimits } from './dated-limits.js'
import type { DatedLimit } from './dated-limits.js'
import { lastWithin, uncoveredDays } from './uncovered-days.js'

/** The first day of the financial year two years before that of a day. */
const windowStart = (day: Day): Day => monthStart(addToMonth(firstMonthOfFinancialYear(monthOf(day)), -24))

/** The first day in whose three years a day no longer is. */
const leaves = (day: Day): Day => monthStart(monthsHolding('pooled 3 years', day).to)

/** The days in whose three years an adoption may have gone unseen. */
const unseenAdoptions = (uncovered: Spans): Spans => {
  if (uncovered.length === 0) return uncovered
  const found: { from: Day; to: Day }[] = []
  for (let edge = 0; edge + 1 < uncovered.length; edge += 2) found.push({ from: uncovered[edge] as Day, to: leaves(addDays(uncovered[edge + 1] as Day, -1)) })
  return unionOf(found)
}

const mayBeUnseen = (uncovered: Spans, day: Day): boolean => lastWithin(uncovered, addDays(windowStart(day), -1), day) !== undefined

const isWithin = ({ on }: Moment<unknown>, day: Day): boolean => windowStart(day) <= on && on <= day

/** What some adoption of the three years decides, or else all that was stated of the child's care. */
const answerBy = (subject: Subject, order: Moment<unknown> | undefined, value: Truth, day: Day): Answer => ({
  value,
  evidence: order?.evidence() ?? allCareBy(subject, uncoveredDays(subject, 'episodes'), day)
})

const adopted = primitive<Tri, readonly [Moments<PeriodOfCare>]>({
  name: 'adopted in three years',
  version: 1,
  all: (subject, _args, [{ items }]) => {
    const uncovered = uncoveredDays(subject, 'episodes')
    if (items.length === 0) return uncovered.length === 0 ? triNever : tri(never, unseenAdoptions(uncovered))
    const surely = unionOf(items.map(({ on }) => ({ from: on, to: leaves(on) })))
    return uncovered.length === 0 ? tri(surely, surely) : tri(surely, or(surely, unseenAdoptions(uncovered)))
  },
  on: (day, subject, _args, [orders]) => {
    const order = orders.value.items.findLast(each => isWithin(each, day))
    const unseen = mayBeUnseen(uncoveredDays(subject, 'episodes'), day)
    return answerBy(subject, order, order !== undefined ? true : unseen ? undefined : false, day)
  },
  say: () => 'adopted in the financial year so far or the two before it'
})

/**
 * Adopted within the pooled three years to the day: in its financial year, or in one of the two before.
 *
 * Source: docs/care-history.md, rules 28 and 41.
 * Unknowns: where an adoption may have gone unseen in these years.
 */
export const adoptedInThreeYears: Clause = node(adopted, null, [adoptionOrders])

/** The financial years, within the three, in which a moment is looked back on, each from its first day on or after the moment. */
const yearsOf = ({ on }: Moment<unknown>): readonly { readonly from: Day; readonly to: Day }[] => {
  const april = firstMonthOfFinancialYear(monthOf(on))
  const starts = [0, 12, 24, 36].map(later => monthStart(addToMonth(april, later)))
  return [0, 1, 2].map(place => ({ from: place === 0 ? on : (starts[place] as Day), to: starts[place + 1] as Day }))
}

const isSooner = ({ low, high }: Quantity, limit: number | undefined): Truth =>
  limit === undefined || low >= limit ? false : high < limit ? true : undefined

const soonerOf = primitive<Tri, readonly [Moments<PeriodOfCare>, readonly Quantity[], Tri], readonly DatedLimit[]>({
  name: 'adopted sooner than a dated limit',
  version: 1,
  all: (subject, limits, [{ items }, quantities, within]) => {
    if (items.length === 0) return within
    const years = items.flatMap((order, place) => yearsOf(order).map(year => ({ ...year, is: isSooner(quantities[place] as Quantity, limitOn(limits, year.from)) })))
    const surely = unionOf(years.filter(({ is }) => is === true))
    const possibly = or(unionOf(years.filter(({ is }) => is !== false)), unseenAdoptions(uncoveredDays(subject, 'episodes')))
    return andTri(within, tri(surely, possibly))
  },
  on: (day, subject, limits, [orders, quantities]) => {
    const judged = orders.value.items.flatMap((order, place) => {
      if (!isWithin(order, day)) return []
      return [{ order, is: isSooner(quantities.value[place] as Quantity, limitOn(limits, day)) }]
    })
    const unseen: Truth = mayBeUnseen(uncoveredDays(subject, 'episodes'), day) ? undefined : false
    const value = judged.map(({ is }) => is).reduce(orTruth, unseen)
    return answerBy(subject, judged.find(({ is }) => is === true)?.order, value, day)
  },
  say: (limits, [, days = '']) => `adopted in these years with fewer days ${days} than the threshold of the year (${sayLimits(limits)})`
})

/**
 * Adopted within the three years with fewer days than the limit of the day's financial year; one of several adoptions is enough.
 *
 * Unit and bounds: calendar days, the limit not included; before the first limit nobody.
 * Unknowns: as for the adoptions and for their days.
 */
export const adoptedSoonerThan = (limits: readonly DatedLimit[], days: Node<readonly Quantity[]>): Clause =>
  node(soonerOf, limits, [adoptionOrders, days, adoptedInThreeYears])
