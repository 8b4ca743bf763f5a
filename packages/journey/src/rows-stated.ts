import type { Episode } from './journey.js'

/** What of a row the order of rows leaves aside: rows that are alike in it and in this are the same row. */
const sameBeyondOrder = (one: Episode, other: Episode): boolean =>
  one.placementPostcode === other.placementPostcode &&
  one.opened.payload.placementUrn === other.opened.payload.placementUrn &&
  one.opened.payload.homePostcode === other.opened.payload.homePostcode &&
  one.closed?.payload.reasonForPlacementChange === other.closed?.payload.reasonForPlacementChange

const sameRow = (one: Episode, other: Episode): boolean =>
  one.from === other.from &&
  one.reasonForNewEpisode === other.reasonForNewEpisode &&
  one.legalStatus === other.legalStatus &&
  one.categoryOfNeed === other.categoryOfNeed &&
  one.placementType === other.placementType &&
  one.placementProvider === other.placementProvider &&
  one.to === other.to &&
  (one.closed === undefined) === (other.closed === undefined) &&
  one.reasonEpisodeCeased === other.reasonEpisodeCeased &&
  sameBeyondOrder(one, other)

/**
 * The rows that count, of episodes in order (docs/care-history.md, rule 5): the same row stated twice is one row, and an open row
 * gives way to closed ones with its DECOM.
 */
export const rowsStated = (episodes: readonly Episode[]): readonly Episode[] => {
  if (!episodes.some((episode, place) => episode.from === episodes[place - 1]?.from)) return episodes
  const closedFrom = new Set(episodes.filter(({ closed }) => closed !== undefined).map(({ from }) => from))
  return episodes.filter((episode, place) => {
    if (episode.closed === undefined && closedFrom.has(episode.from)) return false
    return !episodes.slice(0, place).some(earlier => sameRow(earlier, episode))
  })
}
