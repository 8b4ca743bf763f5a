import { absenceKinds } from './absence-kinds.js'
import { accommodation } from './accommodation.js'
import { activities } from './activities.js'
import { adoptersFosterCarer, legalStatusesOfAdopters, numbersOfAdopters, sexesOfAdopters } from './adopters.js'
import { categoriesOfNeed } from './categories-of-need.js'
import type { Code, CodeOf, CodeSet } from './code-set.js'
import { ethnicities } from './ethnicities.js'
import { inTouch } from './in-touch.js'
import { legalStatuses } from './legal-statuses.js'
import { placementProviders } from './placement-providers.js'
import { placementTypes } from './placement-types.js'
import { previousPermanenceOptions } from './previous-permanence-options.js'
import { pupilNumberCodes } from './pupil-number-codes.js'
import { reasonsEpisodeCeased } from './reasons-episode-ceased.js'
import { reasonsForNewEpisode } from './reasons-for-new-episode.js'
import { reasonsForPlacementChange } from './reasons-for-placement-change.js'
import { reasonsForSocialWorkerChange } from './reasons-for-social-worker-change.js'
import { reasonsPlacedForAdoptionCeased } from './reasons-placed-for-adoption-ceased.js'
import { reviewParticipation } from './review-participation.js'
import { sdqReasons } from './sdq-reasons.js'
import { sexes } from './sexes.js'
import { yesOrNo } from './yes-or-no.js'

/** Every code set of the return, by name. */
export const codeSets = {
  reasonsForNewEpisode,
  legalStatuses,
  categoriesOfNeed,
  placementTypes,
  placementProviders,
  reasonsEpisodeCeased,
  reasonsForPlacementChange,
  reviewParticipation,
  reasonsPlacedForAdoptionCeased,
  previousPermanenceOptions,
  absenceKinds,
  sdqReasons,
  sexes,
  ethnicities,
  pupilNumberCodes,
  inTouch,
  activities,
  accommodation,
  reasonsForSocialWorkerChange,
  adoptersFosterCarer,
  numbersOfAdopters,
  sexesOfAdopters,
  legalStatusesOfAdopters,
  yesOrNo
} as const satisfies Record<string, CodeSet>

export type CodeSetName = keyof typeof codeSets

/** The codes of a set by its name: `CodeIn<'placementTypes'>` is `PlacementType`. */
export type CodeIn<N extends CodeSetName> = CodeOf<(typeof codeSets)[N]>

const byCode: ReadonlyMap<string, ReadonlyMap<string, Code>> = new Map(
  Object.entries<CodeSet>(codeSets).map(([name, set]) => [name, new Map(set.codes.map(code => [code.code, code]))])
)

/** What a set says of a code, or `undefined` where it does not hold it. Codes are exact: `u1` is not `U1`. */
export const findCode = (set: CodeSetName, code: string): Code | undefined => byCode.get(set)?.get(code)

/** Whether a text is one of the codes of a set, in whichever year. */
export const isCodeIn = <N extends CodeSetName>(set: N, code: string): code is CodeIn<N> => findCode(set, code) !== undefined

/**
 * Whether a code may be returned in a collection year.
 *
 * Unit and bounds: the year in which the collection year ends; the first and the last year of a code are included
 * Unknowns: a code that the set does not hold is `unknown`; years that no source gives do not bound a code
 *
 * @example
 * isValidIn('placementTypes', 'K3', 2025) // 'valid'
 * isValidIn('placementTypes', 'K3', 2024) // 'not in that year'
 */
export const isValidIn = (set: CodeSetName, code: string, collectionYear: number): 'valid' | 'not in that year' | 'unknown' => {
  const known = findCode(set, code)
  if (known === undefined) return 'unknown'
  const inYears = (known.from === undefined || known.from <= collectionYear) && (known.to === undefined || collectionYear <= known.to)
  return inYears ? 'valid' : 'not in that year'
}

const byColumn: ReadonlyMap<string, CodeSetName> = new Map(
  Object.entries<CodeSet>(codeSets).flatMap(([name, set]) => set.columns.map(column => [column, name as CodeSetName] as const))
)

/** The name of the code set of a column of the return (`Episodes.PLACE`), or `undefined` where it holds no codes. */
export const codeSetOfColumn = (column: string): CodeSetName | undefined => byColumn.get(column)
