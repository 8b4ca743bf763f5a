export { canonicalText } from './canonical-text.js'
export { CivilDayCodec, isCivilDay } from './civil-day.js'
export type { CivilDay } from './civil-day.js'
export { InstantCodec, isInstant, parseInstant } from './instant.js'
export type { Instant, NotAnInstant } from './instant.js'
export { eventTypes, isEventType } from './event-types.js'
export type { EpisodeOpening, EventType, EventTypeDefinition, PayloadOf, Rank } from './event-types.js'
export type { AnyEvent, KinfoldEvent, Source } from './event.js'
export { AnyEventCodec } from './event-codec.js'
export { decodeEvent, eventDecoder } from './decode.js'
export { eventReader } from './event-text.js'
export type { EventNotReadable } from './fault.js'
export { upcasts } from './upcast.js'
export type { Upcast, Upcasts } from './upcast.js'
export { validatorOf } from './validator.js'
export { contentText, eventId, factId } from './fact.js'
export type { FactContent, FactKey } from './fact.js'
export { authorityStream, careJourneyStream, isAuthorityName, parseStream } from './stream.js'
export type { StreamName } from './stream.js'
export type { AdoptersDescribed, AdoptionDecisionMade, AdoptionDecisionReversed, MatchedWithAdopters } from './events/adoption.js'
export type { Coverage, CoverageDeclared, ExtractImported, FactRetracted, FigurePublished, IdentityKeyEstablished } from './events/authority.js'
export type { CeasedToBeLookedAfter, EpisodeEnded, EpisodeOpened } from './events/episode.js'
export { compareEffect, byEffect } from './order.js'
export { firstRecorded, lastRecorded, recordedBy } from './recorded.js'
export { codeSetOfColumn, codeSets, findCode, isCodeIn, isValidIn } from './codes/code-sets.js'
export type { CodeIn, CodeSetName } from './codes/code-sets.js'
export type { Code, CodeSet } from './codes/code-set.js'
export {
  adoptionReasons,
  adoptivePlacements,
  childArrangementsReasons,
  fosterPlacements,
  fosterToAdoptPlacements,
  independentProviders,
  isAmong,
  missingFromCare,
  missingOrAway,
  newCarerReasons,
  parentalPlacements,
  placementOrderStatuses,
  returnedHomeReasons,
  sameCarerReasons,
  shortBreakStatuses,
  specialGuardianshipReasons,
  stayingPutReasons,
  temporaryPlacements,
  tookNoPartInReview,
  tookPartInReview,
  tooYoungToTakePart,
  unrelatedFosterPlacements
} from './codes/code-groups.js'
export type { CodeGroup } from './codes/code-groups.js'
export { codedPayload } from './codes/coded-payload.js'
export { isRelabel, relabels } from './codes/relabels.js'
export { sexOf } from './codes/sexes.js'
export type { Sex } from './codes/sexes.js'
export type { LegalStatus } from './codes/legal-statuses.js'
export type { PlacementType } from './codes/placement-types.js'
export type { ReasonEpisodeCeased } from './codes/reasons-episode-ceased.js'
export type { ReasonForNewEpisode } from './codes/reasons-for-new-episode.js'
