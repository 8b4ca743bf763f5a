import { factId } from '@kinfold/vocabulary'
import type { CivilDay, EpisodeOpened, EpisodeOpening } from '@kinfold/vocabulary'
import type { Episode } from '../journey.js'
import type { CommandOrigin } from './command-origin.js'
import type { PlacementTold } from './placement-told.js'
import { withoutBlanks } from './stated-fact.js'
import type { StatedFact, Texts } from './stated-fact.js'

type Origin = Pick<CommandOrigin, 'authority' | 'subject'>

/** How many rows with one DECOM are reckoned with when an episode's place among them is looked for. */
const mostWithOneDecom = 100

const episodeFact = ({ authority, subject }: Origin, kind: 'episode' | 'episode end', key: string, occurrence: number): string =>
  factId({ authority, subject, kind, key, occurrence })

/** The id of the end of an episode: it has the key and the place of the fact that opened it. */
const endOf = (origin: Origin, { opened }: Episode): string => {
  const key = opened.effectiveOn
  for (let occurrence = 0; occurrence < mostWithOneDecom; occurrence += 1) {
    if (episodeFact(origin, 'episode', key, occurrence) === opened.factId) return episodeFact(origin, 'episode end', key, occurrence)
  }
  return episodeFact(origin, 'episode end', key, 0)
}

const openings = {
  S: 'BecameLookedAfter',
  L: 'LegalStatusChanged',
  P: 'PlacementStarted',
  T: 'PlacementStarted',
  B: 'PlacementAndLegalStatusChanged',
  U: 'PlacementAndLegalStatusChanged'
} as const satisfies Readonly<Record<string, EpisodeOpening>>

/** Where a child is placed, in the words of an opening fact. */
export const placementOf = ({ type, provider, urn, postcode }: PlacementTold): EpisodeOpened =>
  withoutBlanks({ placementType: type, placementProvider: provider, placementUrn: urn, placementPostcode: postcode })

/** Where a child goes on being placed. */
export const placementHeld = ({ opened: { payload } }: Episode): EpisodeOpened =>
  withoutBlanks({
    placementType: payload.placementType,
    placementProvider: payload.placementProvider,
    placementUrn: payload.placementUrn,
    placementPostcode: payload.placementPostcode
  })

/** The fact that an episode began, for a reason for a new episode (RNE). */
export const episodeBegan = (
  origin: Origin,
  on: CivilDay,
  reason: keyof typeof openings,
  placement: EpisodeOpened,
  held: Texts<'legalStatus' | 'categoryOfNeed' | 'homePostcode'>
): StatedFact => ({
  factId: episodeFact(origin, 'episode', on, 0),
  type: openings[reason],
  effectiveOn: on,
  payload: {
    reasonForNewEpisode: reason,
    ...placement,
    ...withoutBlanks({ legalStatus: held.legalStatus, categoryOfNeed: held.categoryOfNeed, homePostcode: held.homePostcode })
  }
})

/** The fact that an episode ended and another begins on that day (REC X1). */
export const episodeGaveWay = (origin: Origin, on: CivilDay, episode: Episode, reasonForPlacementChange?: string): StatedFact => ({
  factId: endOf(origin, episode),
  type: 'EpisodeEnded',
  effectiveOn: on,
  payload: { episode: episode.opened.factId, reasonEpisodeCeased: 'X1', ...withoutBlanks({ reasonForPlacementChange }) }
})

/** The fact that care ceased with an episode. */
export const careCeased = (origin: Origin, on: CivilDay, episode: Episode, reason: string): StatedFact => ({
  factId: endOf(origin, episode),
  type: 'CeasedToBeLookedAfter',
  effectiveOn: on,
  payload: { episode: episode.opened.factId, reasonEpisodeCeased: reason }
})
