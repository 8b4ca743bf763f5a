import type { Day } from '@kinfold/calendar'
import { fosterPlacements, fosterToAdoptPlacements, isRelabel, temporaryPlacements } from '@kinfold/vocabulary'
import type { Episode } from './journey.js'
import type { PeriodOfCare } from './periods-of-care.js'
import type { PlacementReading } from './reading.js'

/** A run of one placement, across changes of legal status, temporary moves and moves with the same carer, as the reading has it. */
export interface PlacementStay {
  readonly earliest: Day
  readonly from: Day
  readonly to: Day
  /** It may be the very placement before it, as far as is in view: its beginning is not. */
  readonly mayContinuePrevious: boolean
  readonly episodes: readonly Episode[]
  readonly period: PeriodOfCare
}

const temporary: ReadonlySet<string> = new Set(temporaryPlacements.codes)
/** With the current foster carer as the adopter, by consent or under a placement order. */
const carerAsAdopter: ReadonlySet<string> = new Set(['A3', 'A5'])
const fosterOrCarerAsAdopter: ReadonlySet<string> = new Set([...fosterPlacements.codes, ...carerAsAdopter])
const fosterToAdopt: ReadonlySet<string> = new Set(fosterToAdoptPlacements.codes)

export const isTemporary = (episode: Episode): boolean => temporary.has(episode.placementType)

const isReturnTo = (standing: Episode, after: Episode): boolean =>
  standing.placementPostcode === after.placementPostcode &&
  (standing.placementType === after.placementType || isRelabel(standing.placementType, after.placementType))

/** Whether an episode comes to carers who are approved to adopt, from a stay that was with none so far (docs/care-history.md, rule 35). */
const comesToAdopters = (episode: Episode, standing: Episode | undefined): boolean =>
  fosterToAdopt.has(episode.placementType) && (standing === undefined || !fosterToAdopt.has(standing.placementType))

/** Whether an episode goes on with the stay so far (docs/care-history.md, rule 12). `standing` is the stay's latest episode that is not temporary. */
const continues = (episode: Episode, before: Episode, standing: Episode | undefined, reading: PlacementReading): boolean => {
  const reason = episode.reasonForNewEpisode
  if (reading.fosterToAdoptMoves === 'end' && comesToAdopters(episode, standing)) return false
  if (reason === 'L') return true
  if (reading.temporaryMoves === 'continue' && isTemporary(episode)) return true
  if (reading.sameCarerMoves === 'continue' && (reason === 'T' || reason === 'U')) return true
  if (standing === undefined) return false
  if (isTemporary(before) && isReturnTo(standing, episode)) return true
  if (isRelabel(standing.placementType, episode.placementType) && standing.placementPostcode === episode.placementPostcode) return true
  return carerAsAdopter.has(episode.placementType) && fosterOrCarerAsAdopter.has(standing.placementType)
}

/** Whether a stay that comes first into view began then: not where it may be the return from a temporary move, or go on with the same carer. */
const isExactStart = (episode: Episode, reading: PlacementReading): boolean =>
  reading.temporaryMoves === 'end' &&
  (episode.reasonForNewEpisode === 'P' || episode.reasonForNewEpisode === 'B') &&
  !carerAsAdopter.has(episode.placementType)

const staysOf = (period: PeriodOfCare, reading: PlacementReading): readonly PlacementStay[] => {
  const runs: Episode[][] = []
  let standing: Episode | undefined
  let before: Episode | undefined
  for (const episode of period.episodes) {
    const run = runs.at(-1)
    if (run !== undefined && before !== undefined && continues(episode, before, standing, reading)) {
      run.push(episode)
      if (!isTemporary(episode)) standing = episode
    } else {
      runs.push([episode])
      standing = isTemporary(episode) ? undefined : episode
    }
    before = episode
  }
  const [opening] = period.episodes
  const outOfView = period.earliest < period.from && opening !== undefined && !isExactStart(opening, reading)
  const returnOutOfView = outOfView && runs[0]?.every(isTemporary) === true
  const stays = runs.map((episodes, index) => {
    const [first] = episodes as [Episode, ...Episode[]]
    const next = runs[index + 1]?.[0]
    const unknown = (index === 0 && outOfView) || (index === 1 && returnOutOfView)
    return {
      earliest: unknown ? period.earliest : first.from,
      from: first.from,
      to: next?.from ?? period.to,
      mayContinuePrevious: unknown,
      episodes,
      period
    }
  })
  return stays.filter(stay => stay.to > stay.from)
}

/** The placements of every period of care, in order (docs/care-history.md, rules 12 to 15). */
export const placementStays = (periods: readonly PeriodOfCare[], reading: PlacementReading): readonly PlacementStay[] =>
  periods.length === 1 && periods[0] !== undefined ? staysOf(periods[0], reading) : periods.flatMap(period => staysOf(period, reading))
