import type { EventType, PayloadOf } from '../event-types.js'
import type { CodeSetName } from './code-sets.js'

type CodedKeys<T extends EventType> = { readonly [K in keyof PayloadOf<T>]?: CodeSetName }

const opened: CodedKeys<'EpisodeOpened'> = {
  reasonForNewEpisode: 'reasonsForNewEpisode',
  legalStatus: 'legalStatuses',
  categoryOfNeed: 'categoriesOfNeed',
  placementType: 'placementTypes',
  placementProvider: 'placementProviders'
}

const ended: CodedKeys<'EpisodeEnded'> = {
  reasonEpisodeCeased: 'reasonsEpisodeCeased',
  reasonForPlacementChange: 'reasonsForPlacementChange'
}

const adopters: CodedKeys<'AdoptersDescribed'> = {
  fosterCarer: 'adoptersFosterCarer',
  numberOfAdopters: 'numbersOfAdopters',
  sexOfAdopters: 'sexesOfAdopters',
  legalStatusOfAdopters: 'legalStatusesOfAdopters'
}

/**
 * Which keys of an event's payload hold codes of the return, and of which set. Sex is not among them, as an event states it in
 * words, nor is the pupil number, which is mostly an opaque token. Codes stand as they came, so a value may be one that its set does not hold.
 */
export const codedPayload: { readonly [T in EventType]?: CodedKeys<T> } = {
  BecameLookedAfter: opened,
  LegalStatusChanged: opened,
  PlacementStarted: opened,
  PlacementAndLegalStatusChanged: opened,
  EpisodeOpened: opened,
  EpisodeEnded: ended,
  CeasedToBeLookedAfter: ended,
  ReviewHeld: { participation: 'reviewParticipation' },
  ChildDescribed: { ethnicity: 'ethnicities', mother: 'yesOrNo' },
  PreviousPermanenceDeclared: { option: 'previousPermanenceOptions' },
  HealthOutcomesDeclared: {
    sdqReason: 'sdqReasons',
    convicted: 'yesOrNo',
    healthCheck: 'yesOrNo',
    immunisations: 'yesOrNo',
    teethCheck: 'yesOrNo',
    healthAssessment: 'yesOrNo',
    substanceMisuse: 'yesOrNo',
    interventionReceived: 'yesOrNo',
    interventionOffered: 'yesOrNo'
  },
  CareLeaverOutcomesDeclared: { inTouch: 'inTouch', activity: 'activities', accommodation: 'accommodation' },
  AdoptionDecisionReversed: { reason: 'reasonsPlacedForAdoptionCeased' },
  MatchedWithAdopters: adopters,
  AdoptersDescribed: adopters,
  WentMissing: { absence: 'absenceKinds' },
  SocialWorkerAllocated: { reason: 'reasonsForSocialWorkerChange' }
}
