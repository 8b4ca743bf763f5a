import type { AnyEvent } from '@kinfold/vocabulary'
import type { Fact, JourneyState } from './journey-state.js'

const at = <T extends object>(record: Record<string, T>, key: string): T => (record[key] ??= {} as T)

/** Of two facts that claim one place, always the same one, whichever came first. */
const oneOf = <F extends AnyEvent>(held: F | undefined, told: F): F => (held === undefined || held.factId <= told.factId ? told : held)

const end = <F extends AnyEvent>(record: Record<string, { ended?: F }>, key: string, told: F): void => {
  const held = at(record, key)
  held.ended = oneOf(held.ended, told)
}

/** Of two facts the one that took effect first; of one day, always the same one. */
const earlierOf = <F extends AnyEvent>(held: F | undefined, told: F): F => {
  if (held === undefined || told.effectiveOn < held.effectiveOn) return told
  return told.effectiveOn === held.effectiveOn ? oneOf(held, told) : held
}

/** A decision that was reversed once stays reversed, whatever is told of it later. */
const reverse = (draft: JourneyState, told: Fact<'AdoptionDecisionReversed'>): void => {
  const held = at(draft.adoptionDecisions, told.payload.decision)
  held.ended = earlierOf(held.ended, told)
  if (held.reversals === undefined) held.reversals = [told]
  else held.reversals.push(told)
}

/**
 * What one fact changes: a recipe over a mutable draft, written once. Bulk replay runs it on a plain object, immer runs it where
 * a snapshot or the patches of one event are wanted; a property holds the two equal. It never refuses.
 */
export const evolve = (draft: JourneyState, event: AnyEvent): void => {
  switch (event.type) {
    case 'BecameLookedAfter':
    case 'LegalStatusChanged':
    case 'PlacementStarted':
    case 'PlacementAndLegalStatusChanged':
    case 'EpisodeOpened':
      at(draft.episodes, event.factId).opened = event
      return
    case 'EpisodeEnded':
    case 'CeasedToBeLookedAfter':
      end(draft.episodes, event.payload.episode, event)
      return
    case 'ReviewHeld':
      draft.reviews.push(event)
      return
    case 'Born':
      draft.born = oneOf(draft.born, event)
      return
    case 'ChildDescribed':
      draft.described = oneOf(draft.described, event)
      return
    case 'AdoptionDecisionMade':
      at(draft.adoptionDecisions, event.factId).began = event
      return
    case 'AdoptionDecisionReversed':
      reverse(draft, event)
      return
    case 'MatchedWithAdopters':
    case 'AdoptersDescribed':
      draft.matches.push(event)
      return
    case 'WentMissing':
      at(draft.absences, event.factId).began = event
      return
    case 'ReturnedFromMissing':
      end(draft.absences, event.payload.missing, event)
      return
    case 'SocialWorkerAllocated':
      at(draft.allocations, event.factId).began = event
      return
    case 'SocialWorkerAllocationEnded':
      end(draft.allocations, event.payload.allocation, event)
      return
    case 'DeprivationOfLibertyAuthorised':
      at(draft.deprivations, event.factId).began = event
      return
    case 'DeprivationOfLibertyEnded':
      end(draft.deprivations, event.payload.authorisation, event)
      return
    case 'DateOfBirthContradicted':
    case 'UnaccompaniedAsylumSeekingDeclared':
    case 'UnaccompaniedAsylumSeekingCeased':
    case 'PreviousPermanenceDeclared':
    case 'HealthOutcomesDeclared':
    case 'CareLeaverOutcomesDeclared':
    case 'ReportedWithoutDate':
      draft.declarations.push(event)
      return
    case 'FactRetracted':
    case 'CoverageDeclared':
    case 'ExtractImported':
    case 'FigurePublished':
    case 'IdentityKeyEstablished':
      return
  }
}
