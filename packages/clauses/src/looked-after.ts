import { all, during, lastingAtLeast } from '@kinfold/measure'
import type { Clause, Duration } from '@kinfold/measure'
import { notYetAged } from './birthdays.js'
import { periodsOfCare } from './periods-of-care.js'

/**
 * Looked after on the day: in a period of care, and not yet 18.
 *
 * Source: SSDA903 guidance as quoted by DfE (continuous period of being looked after); Children Act 1989 s105 (a child is under 18).
 */
export const lookedAfter: Clause = all(during(periodsOfCare), notYetAged(18))

/** Looked after continuously for at least so long. */
export const lookedAfterFor = (duration: Duration): Clause => lastingAtLeast(duration)(periodsOfCare)
