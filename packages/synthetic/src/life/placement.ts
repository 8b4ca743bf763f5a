import { dayFromIso, latestDay, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Placement } from './life.js'
import { madeUpPostcode, madeUpUrn } from './made-up-numbers.js'

export const isFoster = (type: string): boolean => type.startsWith('U')
export const isKinFoster = (type: string): boolean => type === 'U1' || type === 'U2' || type === 'U3'

const dayOrNever = (text: string): Day => dayFromIso(text) ?? latestDay

/**
 * From this day on a placement in independent living (P2) cannot begin, and supported accommodation (H5) has a number of its own.
 *
 * Source: csc-validator-be-903 @10ad07c, rules 217t and 230
 */
export const independentLivingEnds = dayOrNever('2023-10-28')
const independentLivingIsLeftOutFrom = dayOrNever('2023-04-01')

const firstByAge = (age: number): Choices<string> => {
  if (age < 2) return [[770, 'U6'], [150, 'U3'], [50, 'R3'], [15, 'R2'], [15, 'P1']]
  if (age < 10) return [[785, 'U6'], [165, 'U3'], [25, 'P1'], [15, 'K2'], [10, 'Z1']]
  if (age < 16) return [[660, 'U6'], [120, 'U3'], [150, 'K2'], [20, 'S1'], [20, 'R1'], [20, 'P1'], [10, 'Z1']]
  return [[380, 'U6'], [50, 'U3'], [170, 'K2'], [300, 'H5'], [70, 'P2'], [10, 'P3'], [20, 'Z1']]
}

const laterByAge = (age: number): Choices<string> => {
  if (age < 10) return [[850, 'U6'], [100, 'U3'], [30, 'K2'], [20, 'P1']]
  if (age < 16) return [[610, 'U6'], [60, 'U3'], [240, 'K2'], [30, 'S1'], [20, 'R1'], [10, 'K1'], [30, 'P1']]
  return [[320, 'U6'], [30, 'U3'], [190, 'K2'], [300, 'H5'], [90, 'P2'], [10, 'R5'], [40, 'P1'], [20, 'Z1']]
}

const ofTheUnaccompanied: Choices<string> = [[450, 'U6'], [420, 'H5'], [50, 'K2'], [80, 'P2']]

const providersByType: Readonly<Record<string, Choices<string>>> = {
  A3: [[1, 'PR1']],
  A4: [[600, 'PR1'], [100, 'PR2'], [300, 'PR5']],
  A5: [[1, 'PR1']],
  A6: [[600, 'PR1'], [100, 'PR2'], [300, 'PR5']],
  H5: [[700, 'PR4'], [150, 'PR1'], [150, 'PR5']],
  K1: [[700, 'PR2'], [300, 'PR4']],
  K2: [[740, 'PR4'], [200, 'PR1'], [60, 'PR5']],
  P1: [[1, 'PR0']],
  P2: [[600, 'PR4'], [400, 'PR1']],
  P3: [[1, 'PR4']],
  R1: [[1, 'PR4']],
  R2: [[1, 'PR3']],
  R3: [[1, 'PR4']],
  R5: [[1, 'PR3']],
  S1: [[1, 'PR4']],
  U1: [[1, 'PR1']],
  U2: [[1, 'PR1']],
  U3: [[1, 'PR1']],
  U5: [[1, 'PR1']]
}

const ofAnAgency: Choices<string> = [[880, 'PR4'], [120, 'PR5']]

const providerOf = (random: Random, { placements }: Rates, type: string): string | undefined => {
  const choices = providersByType[type]
  if (choices !== undefined) return random.pick(choices)
  if (!isFoster(type)) return undefined
  return random.chance(placements.agency) ? random.pick(ofAnAgency) : 'PR1'
}

/** The number that says that a setting has none. */
const withoutUrn = 'XXXXXXX'
const neverNumbered: ReadonlySet<string> = new Set(['P1', 'P2', 'P3', 'Z1'])
const numberedElsewhere: ReadonlySet<string> = new Set(['R1', 'R2', 'R5', 'S1'])

const urnOf = (random: Random, type: string, on: Day): string | undefined => {
  if (neverNumbered.has(type)) return undefined
  if (numberedElsewhere.has(type) || (type === 'H5' && on < independentLivingEnds)) return withoutUrn
  return madeUpUrn(random)
}

/** A new placement of a type, from a day on. */
export const placementOf = (random: Random, rates: Rates, type: string, on: Day): Placement => {
  const provider = providerOf(random, rates, type)
  const urn = urnOf(random, type, on)
  return {
    type,
    ...(provider === undefined ? {} : { provider }),
    postcode: madeUpPostcode(random),
    ...(urn === undefined ? {} : { urn })
  }
}

/** The type of a placement that no plan calls for. */
export const typeAt = (random: Random, age: number, on: Day, which: 'first' | 'later' | 'of the unaccompanied'): string => {
  const choices = which === 'of the unaccompanied' ? ofTheUnaccompanied : which === 'first' ? firstByAge(age) : laterByAge(age)
  const type = random.pick(choices)
  if (age < 16 && (type === 'H5' || type === 'P2')) return 'U6'
  return type === 'P2' && on >= independentLivingIsLeftOutFrom ? 'H5' : type
}
