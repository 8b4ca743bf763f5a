import { resolve } from 'node:path'
import { either } from 'fp-ts'
import type { References } from '@kinfold/measure'
import { populationReferences } from '@kinfold/scorecard'
import type { Failure } from '../failure.js'
import { readPopulation } from '../population/read-population.js'
import type { Surroundings } from '../surroundings.js'

/** What rates are taken of: the population that `--population` names, or nothing. */
export const populationAsked = (file: string | undefined, { cwd }: Pick<Surroundings, 'cwd'>): either.Either<Failure, References> =>
  file === undefined ? either.right(new Map()) : either.map(populationReferences)(readPopulation(resolve(cwd, file)))
