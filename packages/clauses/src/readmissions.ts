import { addMonths } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { noEvidence, node, primitive } from '@kinfold/measure'
import type { Episodes, Moment, Moments, Node, Spans, Truth } from '@kinfold/measure'
import { admissionsCounted } from './occasions-counted.js'
import { periodsOfCare } from './periods-of-care.js'

/** The latest day by which care that went unseen can have ended, up to a day. */
const lastUnseenEnd = (uncovered: Spans, by: Day): Day | undefined => {
  let last: Day | undefined
  for (let edge = 0; edge + 1 < uncovered.length; edge += 2) {
    const [from, to] = [uncovered[edge] as Day, uncovered[edge + 1] as Day]
    if (from < by) last = to < by ? to : by
  }
  return last
}

const readmitted = ({ earliest, on, is }: Moment<PeriodOfCare>, { items, uncovered }: Episodes<PeriodOfCare>, months: number): Truth => {
  const within = (end: Day): boolean => on <= addMonths(end, months)
  const before = items[items.findIndex(period => period.is === is) - 1]
  if (before !== undefined && within(before.to)) return true
  if (earliest < on) return undefined
  const unseen = lastUnseenEnd(uncovered, on)
  return unseen !== undefined && within(unseen) ? undefined : false
}

/**
 * Of an admission that counts in a year. Where one before it, whose day is not known, may be the one of that year, the answer is that of both.
 */
const readmittedOnCounting = (items: readonly Moment<PeriodOfCare>[], place: number, periods: Episodes<PeriodOfCare>, months: number): Truth => {
  const [before, admission] = [items[place - 1], items[place]]
  if (admission === undefined) return undefined
  const own = readmitted(admission, periods, months)
  if (before?.until !== admission.on) return own
  return readmittedOnCounting(items, place - 1, periods, months) === own ? own : undefined
}

const readmittedOf = primitive<readonly Truth[], readonly [Moments<PeriodOfCare>, Episodes<PeriodOfCare>], number>({
  name: 'readmitted within months',
  version: 1,
  all: (_subject, months, [{ items }, periods]) => items.map((_, place) => readmittedOnCounting(items, place, periods, months)),
  at: (index, _subject, months, [admissions, periods]) => {
    const admission = admissions.value.items[index]
    if (admission === undefined) return { value: undefined, evidence: noEvidence }
    return { value: readmittedOnCounting(admissions.value.items, index, periods.value, months), evidence: admission.evidence() }
  },
  say: months => `within ${months} months of the end of an earlier period of care`
})

/**
 * Whether each admission that counts came within so many months of the end of an earlier period of care, that day included.
 *
 * Source: docs/care-history.md, rule 33.
 * Unknowns: an admission whose day is not known, or that may follow on care that went unseen, unless the period before it in view decides.
 */
export const readmittedWithin = (months: number): Node<readonly Truth[]> => node(readmittedOf, months, [admissionsCounted, periodsOfCare])
