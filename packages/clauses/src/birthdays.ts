import { birthday, earliestDay, latestDay } from '@kinfold/calendar'
import { always, cite, exactly, node, primitive, span, tri, triAlways } from '@kinfold/measure'
import type { Clause, Subject, Tri, Truth } from '@kinfold/measure'

const birthEvidence = ({ journey }: Subject) =>
  cite([journey.born?.fact], journey.born === undefined ? [{ types: ['Born'], from: earliestDay, to: latestDay, covered: true }] : [])

const before = (subject: Subject, years: number): Tri | undefined =>
  subject.journey.born === undefined ? undefined : exactly(span(earliestDay, birthday(subject.journey.born.on, years)))

const unknownAge: Tri = tri([], always)

const agedUnderOf = primitive<Tri>({
  name: 'aged under',
  version: 1,
  all: (subject, args) => before(subject, args as number) ?? unknownAge,
  on: (day, subject, args) => {
    const { born } = subject.journey
    const value: Truth = born === undefined ? undefined : day < birthday(born.on, args as number)
    return { value, evidence: birthEvidence(subject) }
  },
  say: args => `aged under ${String(args)}`
})

/**
 * The child has not had that birthday. Somebody born on 29 February has it on 28 February in common years.
 *
 * Unknowns: without a date of birth it cannot be known.
 */
export const agedUnder = (years: number): Clause => node(agedUnderOf, years, [])

const notYetOf = primitive<Tri>({
  name: 'not yet aged',
  version: 1,
  all: (subject, args) => before(subject, args as number) ?? triAlways,
  on: (day, subject, args) => {
    const { born } = subject.journey
    return { value: born === undefined || day < birthday(born.on, args as number), evidence: birthEvidence(subject) }
  },
  say: args => `not known to have turned ${String(args)}`
})

/** The child is not known to have had that birthday: care as it was reported ends at it where the date of birth is known, and stands otherwise. */
export const notYetAged = (years: number): Clause => node(notYetOf, years, [])
