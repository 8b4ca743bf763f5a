import { either } from 'fp-ts'
import { dimensions } from '@kinfold/clauses'
import type { Dimension } from '@kinfold/clauses'
import type { Failure } from '../failure.js'

/** The dimension that `--by` names; nothing where it is left out. */
export const dimensionAsked = (name: string | undefined): either.Either<Failure, Dimension | undefined> => {
  if (name === undefined) return either.right(undefined)
  const found = dimensions.find(known => known.name === name)
  return found === undefined ? either.left({ code: 'CLI_DIMENSION_UNKNOWN', name, known: dimensions.map(known => known.name) }) : either.right(found)
}
