import { among } from '@kinfold/measure'
import type { Clause } from '@kinfold/measure'
import { adoptivePlacements, fosterPlacements, independentProviders, parentalPlacements, unrelatedFosterPlacements } from '@kinfold/vocabulary'
import { placementProviderOn, placementTypeOn } from './care-attributes.js'

/** In a family: fostered, placed for adoption, or with the parents. A temporary row is read as it stands (docs/care-history.md, rule 26). */
export const inFamilyPlacement: Clause = among(...fosterPlacements.codes, ...adoptivePlacements.codes, ...parentalPlacements.codes)(placementTypeOn)

/** Placed with the parents, or with others who have parental responsibility. */
export const placedWithParents: Clause = among(...parentalPlacements.codes)(placementTypeOn)

/** Fostered by carers who are no relatives or friends. */
export const fosteredByNoRelative: Clause = among(...unrelatedFosterPlacements.codes)(placementTypeOn)

/** In a placement of a private or voluntary provider. */
export const withIndependentProvider: Clause = among(...independentProviders.codes)(placementProviderOn)
