import { isTemporary } from '@kinfold/journey'
import type { Episode } from '@kinfold/journey'
import { isRelabel } from '@kinfold/vocabulary'
import { movesBetweenPlacements, moving, typesOfPlacement } from '../moves.js'
import type { FindingDetails } from '../finding.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const isPlacedElsewhere = (before: Episode, after: Episode): boolean =>
  before.placementPostcode !== after.placementPostcode || (before.placementType !== after.placementType && !isRelabel(before.placementType, after.placementType))

/** What is wrong with the episode after a temporary move, if anything is. */
const fault = (standing: Episode, after: Episode): FindingDetails | undefined => {
  if (isPlacedElsewhere(standing, after)) return { field: 'placementType' }
  return after.reasonForNewEpisode === 'P' || after.reasonForNewEpisode === 'B' ? undefined : { field: 'reasonForNewEpisode' }
}

/** After a temporary placement the child comes back to the placement of before: the same type at the same postcode, told as a move (RNE P, or B with a new legal status). */
export const noReturnFromTemporaryPlacement: FindingRule = {
  code: 'FINDING_NO_RETURN_FROM_TEMPORARY_PLACEMENT',
  rule: ['383'],
  says: 'After a temporary placement (T0 to T4) the child comes back to the placement of before',
  source: validatorRules('383'),
  moves: moving(movesBetweenPlacements, typesOfPlacement),
  needs: ['episodes'],
  faults: ({ periods }) =>
    periods.flatMap(({ episodes }) => {
      let standing: Episode | undefined
      return episodes.flatMap((episode, place) => {
        if (isTemporary(episode)) return []
        const before = episodes[place - 1]
        const details = before !== undefined && standing !== undefined && isTemporary(before) && before.to === episode.from ? fault(standing, episode) : undefined
        standing = episode
        return details === undefined || before === undefined ? [] : [{ on: episode.from, facts: [before.opened.factId, episode.opened.factId], details }]
      })
    })
}
