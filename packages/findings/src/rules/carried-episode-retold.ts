import { effectiveDay } from '@kinfold/journey'
import { isRelabel } from '@kinfold/vocabulary'
import type { EventType } from '@kinfold/vocabulary'
import { movesBetweenPlacements, moving, startsOfCare, typesOfPlacement } from '../moves.js'
import { retoldByAnotherYear } from '../retold.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

type Told = Readonly<Record<string, string | undefined>>

const fields = ['reasonForNewEpisode', 'legalStatus', 'categoryOfNeed', 'placementType', 'placementProvider', 'placementUrn', 'placementPostcode', 'homePostcode'] as const

const openings: ReadonlySet<EventType> = new Set<EventType>(['BecameLookedAfter', 'LegalStatusChanged', 'PlacementStarted', 'PlacementAndLegalStatusChanged', 'EpisodeOpened'])

/** Which fields two tellings of one beginning give otherwise. A blank filled in later is no contradiction, nor is a new code for the same placement. */
const toldOtherwise = (earlier: Told, later: Told): readonly string[] =>
  fields.filter(field => {
    const [before, after] = [earlier[field], later[field]]
    if (before === undefined || after === undefined || before === after) return false
    return !(field === 'placementType' && isRelabel(before, after))
  })

/** An episode open at 31 March is told again by the next return, as it was: its first day names it, and all else stays, but for the relabels H5 to K3 and Z1 to Z11–Z14. */
export const carriedEpisodeRetold: FindingRule = {
  code: 'FINDING_CARRIED_EPISODE_RETOLD',
  rule: ['503A', '503B', '503C', '503D', '503E', '503F', '503J'],
  says: 'An episode carried over from last year is told as last year told it',
  source: `${validator}, rules 503A to 503J; distances and the LA of the placement are not in the log, the postcodes stand for them`,
  moves: moving(startsOfCare, movesBetweenPlacements, typesOfPlacement),
  needs: ['episodes'],
  faults: subject =>
    retoldByAnotherYear(subject, type => openings.has(type)).flatMap(({ before, now, collectionYear }) =>
      toldOtherwise(before.payload as Told, now.payload as Told).map(field => ({ on: effectiveDay(now), facts: [now.factId], details: { field, collectionYear } }))
    )
}
