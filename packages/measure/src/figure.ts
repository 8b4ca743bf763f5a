import type { Measure } from './measure.js'

/** A number as it stands: a whole numerator over a whole denominator. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

/**
 * A measure's answer for one month end, exact and not yet rounded.
 *
 * `low` and `high` bound what the whole history would give; they are the same where nothing is unknown. `unknown` counts the children, or
 * occasions, about whom it cannot be known. A share of nobody, or a mean over nobody, has no bounds. A mean whose days are not all known has no numerator.
 */
export interface Figure {
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  readonly low: Ratio | undefined
  readonly high: Ratio | undefined
  readonly unknown: number
}

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator })

/** From 0 to 1: each child who may be met or not taken the worse way, then the better way. */
const shareFigure = ([met = 0, base = 0, gain = 0, drop = 0, unknown = 0]: readonly number[]): Figure => {
  const nobody = base + drop + gain === 0
  const low = base + drop === 0 ? ratio(1, 1) : ratio(met, base + drop)
  const high = base + gain === 0 ? ratio(0, 1) : ratio(met + gain, base + gain)
  return { numerator: met, denominator: base, low: nobody ? undefined : low, high: nobody ? undefined : high, unknown }
}

const countFigure = ([met = 0, , gain = 0, , unknown = 0]: readonly number[]): Figure => ({
  numerator: met,
  denominator: undefined,
  low: ratio(met, 1),
  high: ratio(met + gain, 1),
  unknown
})

const larger = (a: Ratio, b: Ratio): Ratio => (a.numerator * b.denominator < b.numerator * a.denominator ? b : a)
const smaller = (a: Ratio, b: Ratio): Ratio => (larger(a, b) === a ? b : a)

/**
 * The highest mean that members and some of the possible members can have: not above all days of all of them over the members alone, and not
 * above the larger of the members' mean and the most that a single one can give.
 */
const highestMean = (members: number, most: number, possible: number, possibleMost: number, mostDays: number): Ratio => {
  const ofMembers = ratio(most, Math.max(members, 1))
  if (possible === 0) return ofMembers
  return smaller(ratio(most + possibleMost, Math.max(members, 1)), larger(ofMembers, ratio(mostDays, 1)))
}

/**
 * A mean with members that only may belong is bounded safely, not tightly (docs/adr/0006): at the least their days are none, at the most all
 * of their days come on top, as far as a single one can give them.
 */
const meanFigure = ([members = 0, fewest = 0, most = 0, possible = 0, possibleMost = 0, unknown = 0]: readonly number[], mostDays: number): Figure => ({
  numerator: fewest === most ? fewest : undefined,
  denominator: members,
  low: members + possible === 0 ? undefined : ratio(fewest, members + possible),
  high: members + possible === 0 ? undefined : highestMean(members, most, possible, possibleMost, mostDays),
  unknown
})

/** A count for each of a population; without the population there is no rate. */
const rateFigure = (numbers: readonly number[], population: number | undefined): Figure => {
  const count = countFigure(numbers)
  if (population === undefined) return { ...count, low: undefined, high: undefined }
  const per = ({ numerator }: Ratio): Ratio => ratio(numerator, population)
  return { ...count, denominator: population, low: count.low && per(count.low), high: count.high && per(count.high) }
}

/** The figure that a measure's five or six numbers at a month end make; of a rate, with the population of that month. */
export const figureOf = (measure: Measure, numbers: readonly number[], population?: number): Figure => {
  switch (measure.shape) {
    case 'share of children':
    case 'share of moments':
      return shareFigure(numbers)
    case 'count of children':
    case 'count of moments':
      return countFigure(numbers)
    case 'rate of children':
      return rateFigure(numbers, population)
    case 'mean of days':
      return meanFigure(numbers, measure.mostDays)
  }
}
