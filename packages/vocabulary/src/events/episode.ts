import * as t from 'io-ts'

/**
 * What a row of the episodes file states from its first day (DECOM) on. Codes stand as they came; a blank is left out.
 * Postcodes are opaque tokens: equal when the postcode was equal, and readable only through the identity file.
 *
 * Source: SSDA903 episodes file; the columns are mapped in docs/ssda903-mapping.md.
 */
export const EpisodeOpened = t.exact(
  t.partial(
    {
      reasonForNewEpisode: t.string,
      legalStatus: t.string,
      categoryOfNeed: t.string,
      placementType: t.string,
      placementProvider: t.string,
      placementUrn: t.string,
      placementPostcode: t.string,
      homePostcode: t.string
    },
    'EpisodeOpened'
  )
)
export type EpisodeOpened = t.TypeOf<typeof EpisodeOpened>

/** An episode closed with another expected straight after (REC X1), or closed without a reason. `episode` is the fact that opened it. */
export const EpisodeEnded = t.exact(
  t.intersection(
    [t.type({ episode: t.string }), t.partial({ reasonEpisodeCeased: t.string, reasonForPlacementChange: t.string })],
    'EpisodeEnded'
  )
)
export type EpisodeEnded = t.TypeOf<typeof EpisodeEnded>

/** An episode closed with a final reason: care ended with it. `episode` is the fact that opened it. */
export const CeasedToBeLookedAfter = t.exact(
  t.intersection(
    [t.type({ episode: t.string, reasonEpisodeCeased: t.string }), t.partial({ reasonForPlacementChange: t.string })],
    'CeasedToBeLookedAfter'
  )
)
export type CeasedToBeLookedAfter = t.TypeOf<typeof CeasedToBeLookedAfter>
