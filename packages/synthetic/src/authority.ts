import { dayOf, earliestDay, type Day } from '@kinfold/calendar'
import type { Life } from './life/life.js'
import { lifeOf, type Population } from './life/life-of.js'
import { plausibleRates, type Rates } from './rates.js'

/** What a made-up authority is drawn from. */
export interface AuthorityOptions {
  /** The name under which its events stand: small letters, digits and hyphens. */
  readonly name?: string
  /** A whole number; another seed gives another authority. */
  readonly seed: number
  /** How many children were looked after at some time in the collection years. */
  readonly children: number
  /** The first and the last collection year, both included, each named by the year it ends in. */
  readonly from: number
  readonly to: number
  readonly rates?: Rates
}

/** A made-up authority: the truth about its children, of which returns and extracts tell what they can. */
export interface Authority {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Every life, one after the other, drawn anew each time: a population need not fit into memory. */
  readonly lives: () => Iterable<Life>
}

/** The 1 April with which a collection year begins, and the 31 March with which it ends. */
export const startOfYear = (year: number): Day => dayOf(year - 1, 4, 1) ?? earliestDay
export const endOfYear = (year: number): Day => dayOf(year, 3, 31) ?? earliestDay

const childrenToAWorker = 16
const candidatesToAChild = 1000

function* livesOf(population: Population, children: number): Generator<Life> {
  // Whatever the rates, drawing comes to an end.
  const candidates = (children + 1) * candidatesToAChild
  for (let candidate = 0, found = 0; found < children && candidate < candidates; candidate += 1) {
    const life = lifeOf(population, candidate, found + 1)
    if (life === undefined) continue
    found += 1
    yield life
  }
}

/**
 * A made-up authority: whole lives of its children, those in care before the first year included.
 *
 * Unit and bounds: collection years from 2010 to 2040, `from` not after `to`, otherwise there are no children; up to 999,999 children.
 *
 * @example
 * const anyshire = generateAuthority({ seed: 1, children: 300, from: 2017, to: 2019 })
 */
export const generateAuthority = ({ name = 'anyshire', seed, children, from, to, rates = plausibleRates }: AuthorityOptions): Authority => {
  const isInOrder = from <= to && from >= 2010 && to <= 2040
  const population = { seed, rates, first: startOfYear(from), last: endOfYear(to), workers: 5 + Math.floor(children / childrenToAWorker) }
  return { name, from, to, lives: () => (isInOrder ? livesOf(population, Math.min(children, 999_999)) : []) }
}
