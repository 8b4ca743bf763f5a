import { birthday, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { always, cite, exactly, never, node, primitive, span, stepsOfAges, tri, triAlways } from '@kinfold/measure'
import type { AgeFrom, Attribute, Clause, Evidence, Steps, Subject, Tri } from '@kinfold/measure'

/** The date of birth, or that none is stated. */
export const birthEvidence = ({ journey }: Subject): Evidence =>
  cite([journey.born?.fact], journey.born === undefined ? [{ types: ['Born'], from: earliestDay, to: latestDay, covered: true }] : [])

/** The days before the birthday; none are known where the date of birth is not. */
const before = ({ journey: { born } }: Subject, years: number): Tri | undefined =>
  born === undefined ? undefined : exactly(span(earliestDay, birthday(born.on, years)))

const isBefore = ({ journey: { born } }: Subject, years: number, day: Day): boolean | undefined =>
  born === undefined ? undefined : day < birthday(born.on, years)

const unknownAge: Tri = tri(never, always)

const agedUnderOf = primitive<Tri, readonly [], number>({
  name: 'aged under',
  version: 1,
  all: (subject, years) => before(subject, years) ?? unknownAge,
  on: (day, subject, years) => ({ value: isBefore(subject, years, day), evidence: birthEvidence(subject) }),
  say: years => `aged under ${years}`
})

/**
 * The child has not had that birthday. Somebody born on 29 February has it on 28 February in common years.
 *
 * Unknowns: without a date of birth it cannot be known.
 */
export const agedUnder = (years: number): Clause => node(agedUnderOf, years, [])

const notYetOf = primitive<Tri, readonly [], number>({
  name: 'not yet aged',
  version: 1,
  all: (subject, years) => before(subject, years) ?? triAlways,
  on: (day, subject, years) => ({ value: isBefore(subject, years, day) ?? true, evidence: birthEvidence(subject) }),
  say: years => `not known to have turned ${years}`
})

/** The child is not known to have had that birthday: care as it was reported ends at it where the date of birth is known, and stands otherwise. */
export const notYetAged = (years: number): Clause => node(notYetOf, years, [])

const ageBandsOf = primitive<Steps<string | null>, readonly [], readonly number[]>({
  name: 'age bands',
  version: 1,
  all: (subject, ages) => stepsOfAges(subject.journey.born?.on, bandsFrom(ages), null, () => birthEvidence(subject)),
  say: ages => `age band (from ${ages.join(', ')})`
})

const bandsFrom = (ages: readonly number[]): readonly AgeFrom<string>[] =>
  [0, ...ages].map((age, place) => {
    const last = (ages[place] ?? Infinity) - 1
    if (last === Infinity) return { age, is: `${age} and over` }
    return { age, is: age === 0 ? `under ${last + 1}` : age === last ? `${age}` : `${age} to ${last}` }
  })

/**
 * The child's age band on each day: under the first age, from each age up to the year before the next, and from the last on; `null` before birth.
 * `ageBands(1, 5, 16)` gives *under 1*, *1 to 4*, *5 to 15* and *16 and over*.
 *
 * Unit and bounds: completed years, ascending, above 0.
 * Unknowns: without a date of birth it cannot be known.
 */
export const ageBands = (...ages: readonly number[]): Attribute => node(ageBandsOf, ages, [])
