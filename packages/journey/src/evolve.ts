import type { AnyEvent } from '@kinfold/vocabulary'
import type { JourneyState } from './journey-state.js'

const at = <T extends object>(record: Record<string, T>, key: string): T => (record[key] ??= {} as T)

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
      at(draft.episodes, event.payload.episode).ended = event
      return
    case 'ReviewHeld':
      draft.reviews.push(event)
      return
    case 'Born':
      draft.born = event
      return
    case 'ChildDescribed':
      draft.described = event
      return
    case 'AdoptionDecisionMade':
      at(draft.adoptionDecisions, event.factId).began = event
      return
    case 'AdoptionDecisionReversed':
      at(draft.adoptionDecisions, event.payload.decision).ended = event
      return
    case 'MatchedWithAdopters':
    case 'AdoptersDescribed':
      draft.matches.push(event)
      return
    case 'WentMissing':
      at(draft.absences, event.factId).began = event
      return
    case 'ReturnedFromMissing':
      at(draft.absences, event.payload.missing).ended = event
      return
    case 'SocialWorkerAllocated':
      at(draft.allocations, event.factId).began = event
      return
    case 'SocialWorkerAllocationEnded':
      at(draft.allocations, event.payload.allocation).ended = event
      return
    case 'DeprivationOfLibertyAuthorised':
      at(draft.deprivations, event.factId).began = event
      return
    case 'DeprivationOfLibertyEnded':
      at(draft.deprivations, event.payload.authorisation).ended = event
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
    case 'IdentityKeyEstablished':
      return
  }
}
