import type { Day } from '@kinfold/calendar'
import { placementParts as partsIn, placementStays as staysIn } from '@kinfold/journey'
import type { PeriodOfCare, PlacementPart, PlacementStay, Reading } from '@kinfold/journey'
import { during, heldAtLeast, lastingAtLeast, lastingAtLeastWithPrevious, node, primitive, where } from '@kinfold/measure'
import type { Clause, Duration, Episode, Episodes, Evidence, Json, Node } from '@kinfold/measure'
import { allCareBy, stretchBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'
import { sameCarerMoves, temporaryMoves } from './switches.js'

const reading = (args: Json): Reading => args as unknown as Reading

const stays = primitive<Episodes<PlacementStay>>({
  name: 'placements',
  version: 1,
  all: (subject, args, kids) => {
    const [periods] = kids as readonly Episodes<PeriodOfCare>[] as readonly [Episodes<PeriodOfCare>]
    const found = staysIn(periods.items.map(period => period.is), reading(args))
    return {
      items: found.map(stay => ({
        earliest: stay.earliest,
        from: stay.from,
        to: stay.to,
        is: stay,
        evidence: (day: Day) => stretchBy(stay.period.episodes.filter(({ to }) => to > stay.from), stay.from, day),
        ...(stay.mayContinuePrevious ? { mayContinuePrevious: true } : {})
      })),
      uncovered: periods.uncovered,
      unseenSince: periods.unseenSince,
      evidence: day => allCareBy(subject, periods.uncovered, day)
    }
  },
  say: args => {
    const { temporaryMoves, sameCarerMoves } = reading(args)
    const ending = [temporaryMoves === 'end' ? 'a temporary move' : '', sameCarerMoves === 'end' ? 'a move with the same carer' : '']
    const ends = ending.filter(words => words !== '').join(' and ')
    return ends === '' ? 'placement' : `placement (ended also by ${ends})`
  }
})

/** The child's placements: stays in one placement. */
export const placements: Node<Episodes<PlacementStay>> = node(stays, { temporaryMoves, sameCarerMoves }, [periodsOfCare])

const linked = (found: readonly PlacementPart[], evidence: (day: Day) => Evidence): readonly Episode<PlacementPart>[] => {
  const made = new Map<PlacementPart, Episode<PlacementPart>>()
  return found.map(part => {
    const previous = part.previous === undefined ? undefined : made.get(part.previous)
    const episode = { earliest: part.earliest, from: part.from, to: part.to, is: part, previous, evidence }
    made.set(part, episode)
    return episode
  })
}

const parts = primitive<Episodes<PlacementPart>>({
  name: 'parts of placements',
  version: 1,
  all: (subject, _args, kids) => {
    const [of] = kids as readonly Episodes<PlacementStay>[] as readonly [Episodes<PlacementStay>]
    const evidence = (day: Day): Evidence => allCareBy(subject, of.uncovered, day)
    return {
      items: linked(partsIn(of.items.map(stay => stay.is)), evidence),
      uncovered: of.uncovered,
      unseenSince: of.unseenSince,
      evidence
    }
  },
  say: (_args, kids) => `part of a ${kids[0] ?? ''}`
})

/** The parts of the child's placements that are a placement for adoption, or are not. */
export const placementParts: Node<Episodes<PlacementPart>> = node(parts, null, [placements])

const adoptive = primitive<Episodes<PlacementPart>>({
  name: 'placements for adoption',
  version: 1,
  all: (_subject, _args, kids) => where((kids as readonly Episodes<PlacementPart>[])[0] as Episodes<PlacementPart>, part => part.adoptive),
  say: () => 'a placement for adoption (A3 to A6)'
})

export const adoptivePlacements: Node<Episodes<PlacementPart>> = node(adoptive, null, [placementParts])

/** In one placement for at least so long. */
export const inSamePlacementFor = (duration: Duration): Clause => lastingAtLeast(duration)(placements)

/** Placed for adoption. */
export const placedForAdoption: Clause = during(adoptivePlacements)

/** Placed for adoption, where that and the placement just before it in the same period together reach so long. */
export const placedForAdoptionCarryingPreviousFor = (duration: Duration): Clause => lastingAtLeastWithPrevious(duration)(adoptivePlacements)

/** At least so many placements held in the months up to the day, in whichever period of care. */
export const heldPlacements = (count: number, inTheMonthsTo: number): Clause => heldAtLeast(count, inTheMonthsTo)(placements)

