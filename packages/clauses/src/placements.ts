import type { Day } from '@kinfold/calendar'
import { placementParts as partsIn, placementStays as staysIn } from '@kinfold/journey'
import type { PeriodOfCare, PlacementPart, PlacementReading, PlacementStay } from '@kinfold/journey'
import { during, lastingAtLeast, lastingAtLeastWithPrevious, node, primitive, where } from '@kinfold/measure'
import type { Clause, Duration, Episode, Episodes, Evidence, Node } from '@kinfold/measure'
import { allCareBy, stretchBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'
import { fosterToAdoptMoves, sameCarerMoves, temporaryMoves } from './switches.js'

const stays = primitive<Episodes<PlacementStay>, readonly [Episodes<PeriodOfCare>], PlacementReading>({
  name: 'placements',
  version: 2,
  all: (subject, reading, [periods]) => {
    const found = staysIn(periods.items.map(period => period.is), reading)
    return {
      items: found.map(stay => ({
        earliest: stay.earliest,
        from: stay.from,
        to: stay.to,
        is: stay,
        mayContinuePrevious: stay.mayContinuePrevious,
        evidence: (day: Day) => stretchBy(stay.period.episodes.filter(({ to }) => to > stay.from), stay.from, day)
      })),
      uncovered: periods.uncovered,
      unseenSince: periods.unseenSince,
      evidence: day => allCareBy(subject, periods.uncovered, day)
    }
  },
  say: ({ temporaryMoves, sameCarerMoves, fosterToAdoptMoves }) => {
    const ending = [
      temporaryMoves === 'end' ? 'a temporary move' : '',
      sameCarerMoves === 'end' ? 'a move with the same carer' : '',
      fosterToAdoptMoves === 'end' ? 'the carer being approved to adopt' : ''
    ]
    const ends = ending.filter(words => words !== '').join(' and ')
    return ends === '' ? 'one placement' : `one placement (ended also by ${ends})`
  }
})

/** The child's placements: stays in one placement. */
export const placements: Node<Episodes<PlacementStay>> = node(stays, { temporaryMoves, sameCarerMoves, fosterToAdoptMoves }, [periodsOfCare])

/** The part that comes first into view in a period that began out of it: another may have gone just before it unseen. */
const unseenBefore = ({ previous, stay: { period } }: PlacementPart): Day | undefined =>
  previous === undefined && period.earliest < period.from ? period.earliest : undefined

const linked = (found: readonly PlacementPart[], evidence: (day: Day) => Evidence): readonly Episode<PlacementPart>[] => {
  let last: Episode<PlacementPart> | undefined
  return found.map(part => {
    const previous = last !== undefined && last.is === part.previous ? last : undefined
    last = { earliest: part.earliest, from: part.from, to: part.to, is: part, previous, unseenPreviousSince: unseenBefore(part), evidence }
    return last
  })
}

const parts = primitive<Episodes<PlacementPart>, readonly [Episodes<PlacementStay>]>({
  name: 'parts of placements',
  version: 2,
  all: (subject, _args, [found]) => {
    const evidence = (day: Day): Evidence => allCareBy(subject, found.uncovered, day)
    return {
      items: linked(partsIn(found.items.map(stay => stay.is)), evidence),
      uncovered: found.uncovered,
      unseenSince: found.unseenSince,
      evidence
    }
  },
  say: (_args, [placement = '']) => `part of ${placement}`
})

/** The parts of the child's placements that are a placement for adoption, or are not. */
export const placementParts: Node<Episodes<PlacementPart>> = node(parts, null, [placements])

const adoptive = primitive<Episodes<PlacementPart>, readonly [Episodes<PlacementPart>]>({
  name: 'placements for adoption',
  version: 1,
  all: (_subject, _args, [parts]) => where(parts, part => part.adoptive),
  say: () => 'a placement for adoption (A3 to A6)'
})

/** The parts of the child's placements that are a placement for adoption. */
export const adoptivePlacements: Node<Episodes<PlacementPart>> = node(adoptive, null, [placementParts])

/** In one placement for at least so long. */
export const inSamePlacementFor = (duration: Duration): Clause => lastingAtLeast(duration)(placements)

/** Placed for adoption. */
export const placedForAdoption: Clause = during(adoptivePlacements)

/** Placed for adoption, where that and the placement just before it in the same period together reach so long. */
export const placedForAdoptionCarryingPreviousFor = (duration: Duration): Clause => lastingAtLeastWithPrevious(duration)(adoptivePlacements)
