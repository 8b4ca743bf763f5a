import { financialYearStart } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { mergeEvidence, node, primitive } from '@kinfold/measure'
import type { Moment, Moments, Node } from '@kinfold/measure'
import { admissions } from './admissions.js'
import { ceasings } from './ceasings.js'
import { occasions } from './switches.js'

interface Counted {
  readonly occasions: string
  readonly which: 'first' | 'last'
}

const inOneYear = (one: Moment<unknown>, other: Moment<unknown>): boolean => financialYearStart(one.on) === financialYearStart(other.on)

/** A moment in whose place another stands from its own day on. */
const standingUntil = <A>(moment: Moment<A>, next: Moment<A>): Moment<A> => ({
  ...moment,
  until: next.on,
  evidence: () => mergeEvidence([moment.evidence(), next.evidence()])
})

/** Of those of one year the last stands, from its own day on, in the place of those before. */
const lastOfEachYear = <A>(items: readonly Moment<A>[]): readonly Moment<A>[] =>
  items.map((moment, place) => {
    const next = items[place + 1]
    return next !== undefined && inOneYear(moment, next) ? standingUntil(moment, next) : moment
  })

/**
 * Of those of one year the first stands alone. One whose day is not known may be of any year: it stands until the next one of its last possible
 * year, and keeps none from standing.
 */
const firstOfEachYear = <A>(items: readonly Moment<A>[]): readonly Moment<A>[] => {
  const isKnown = ({ earliest, on }: Moment<A>): boolean => earliest === on
  const firsts = items.filter((moment, place) => !isKnown(moment) || !items.slice(0, place).some(before => isKnown(before) && inOneYear(before, moment)))
  return firsts.map((moment, place) => {
    const next = firsts[place + 1]
    return !isKnown(moment) && next !== undefined && inOneYear(moment, next) ? standingUntil(moment, next) : moment
  })
}

const countedOf = primitive<Moments<PeriodOfCare>, readonly [Moments<PeriodOfCare>], Counted>({
  name: 'occasions counted',
  version: 1,
  all: (_subject, { occasions: counted, which }, [moments]) => {
    if (counted === 'each' || moments.items.length < 2) return moments
    return { ...moments, items: (which === 'first' ? firstOfEachYear : lastOfEachYear)(moments.items) }
  },
  say: ({ occasions: counted, which }, [moments = '']) => (counted === 'each' ? moments : `${moments}, each child once a financial year, at the ${which}`)
})

/**
 * Admissions as they are counted: each of them, or each child once a financial year, at the first.
 *
 * Source: docs/care-history.md, rule 29.
 */
export const admissionsCounted: Node<Moments<PeriodOfCare>> = node(countedOf, { occasions, which: 'first' }, [admissions])

/**
 * Ceasings as they are counted: each of them, or each child once a financial year, at the last by the day asked about.
 *
 * Source: docs/care-history.md, rule 29.
 */
export const ceasingsCounted: Node<Moments<PeriodOfCare>> = node(countedOf, { occasions, which: 'last' }, [ceasings])
