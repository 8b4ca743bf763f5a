import { either } from 'fp-ts'
import { parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Policy } from '@kinfold/clauses'
import type { References } from '@kinfold/measure'
import { parseInstant } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'
import type { Surroundings } from '../surroundings.js'
import { policyAsked } from './policy.js'
import { populationAsked } from './population.js'

/** The options that say which figures are asked for, as they were typed. */
export interface FigureOptions {
  readonly month: string
  readonly policy: string
  readonly set: readonly string[]
  readonly knownAt?: string
  readonly population?: string
}

/** Which figures are asked for: of which month, counted how, as known when (`undefined`: by the latest record), rates of which population. */
export interface FiguresAsked {
  readonly month: Month
  readonly policy: Policy
  readonly knownAt: Instant | undefined
  /** What rates are taken of. */
  readonly references: References
}

/** The moment that `--known-at` or `--recorded-at` names; nothing where it is left out. */
export const momentAsked = (text: string | undefined): either.Either<Failure, Instant | undefined> =>
  text === undefined ? either.right(undefined) : parseInstant(text)

export const figuresAsked = (options: FigureOptions, surroundings: Pick<Surroundings, 'cwd'>): either.Either<Failure, FiguresAsked> => {
  const month = parseMonth(options.month)
  if (either.isLeft(month)) return month
  const policy = policyAsked(options.policy, options.set)
  if (either.isLeft(policy)) return policy
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  const references = populationAsked(options.population, surroundings)
  if (either.isLeft(references)) return references
  return either.right({ month: month.right, policy: policy.right, knownAt: knownAt.right, references: references.right })
}
