import type { Episode, Life, Placement } from '../life/life.js'
import { valuesOf, written, type Values } from './values.js'
import { collectionYearOf, isSeen, touches, type View } from './view.js'

const supportedAccommodationFrom = 2025
const otherPlacementsToldApartFrom = 2026

/**
 * The code of a placement in a collection year: H5 becomes K3, and Z1 one of four, without a move.
 *
 * Source: csc-validator-be-903 @10ad07c, rule 503D of 2024-25 and 2025-26
 */
const placementCode = ({ type, postcode = '' }: Placement, year: number): string => {
  if (type === 'H5' && year >= supportedAccommodationFrom) return 'K3'
  if (type === 'Z1' && year >= otherPlacementsToldApartFrom) return `Z1${1 + (postcode.charCodeAt(postcode.length - 1) % 4)}`
  return type
}

const begun = ({ starts, startRecorded }: Episode) => ({ on: starts, recorded: startRecorded })
const over = ({ ends, endRecorded }: Episode) => ({ on: ends, recorded: endRecorded })

/** Whether an episode stands in a return or an extract. */
export const isTold = (view: View, episode: Episode): boolean => touches(view, begun(episode), over(episode))

/** Whether the end of an episode can be told. */
export const isOver = (view: View, episode: Episode): boolean => isSeen(view, over(episode))

/** The rows of the episodes file. What ended after the last day in view is open. */
export const episodeRows = ({ child, homePostcode, periods }: Life, view: View): readonly Values[] =>
  periods.flatMap(({ categoryOfNeed, episodes }) =>
    episodes
      .filter((episode) => isTold(view, episode))
      .map((episode) => {
        const { starts, ends, reasonForNew, legalStatus, placement, reasonCeased, reasonForPlacementChange } = episode
        const ended = isOver(view, episode)
        return valuesOf({
          CHILD: child,
          DECOM: written(starts),
          RNE: reasonForNew,
          LS: legalStatus,
          CIN: categoryOfNeed,
          PLACE: placementCode(placement, ended ? collectionYearOf(ends) : view.collectionYear),
          PLACE_PROVIDER: placement.provider,
          DEC: ended ? written(ends) : undefined,
          REC: ended ? reasonCeased : undefined,
          REASON_PLACE_CHANGE: ended ? reasonForPlacementChange : undefined,
          HOME_POST: homePostcode,
          PL_POST: placement.postcode,
          URN: placement.urn
        })
      })
  )
