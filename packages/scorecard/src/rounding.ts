import type { Ratio, Unit } from '@kinfold/measure'

/** How many decimals a unit is printed with. */
const decimals = (unit: Unit): number => (unit === 'count' ? 0 : 1)

const factor = (unit: Unit): number => (unit === 'percent' ? 100 : unit === 'per 10000' ? 10_000 : 1)

/**
 * A ratio as a report prints it: one decimal, half up; a count whole. Whole-number arithmetic, so that a half is a half.
 *
 * Unit and bounds: percent 0 to 100; days; a count.
 *
 * @example
 * printed({ numerator: 1, denominator: 16 }, 'percent') // => 6.3
 */
export const printed = ({ numerator, denominator }: Ratio, unit: Unit): number => {
  const scale = 10 ** decimals(unit)
  return Math.floor((2 * numerator * factor(unit) * scale + denominator) / (2 * denominator)) / scale
}
