import type * as t from 'io-ts'
import { AdoptersDescribed, AdoptionDecisionMade, AdoptionDecisionReversed, MatchedWithAdopters } from './events/adoption.js'
import { CoverageDeclared, ExtractImported, FactRetracted, FigurePublished, IdentityKeyEstablished } from './events/authority.js'
import {
  CareLeaverOutcomesDeclared,
  DeprivationOfLibertyAuthorised,
  DeprivationOfLibertyEnded,
  HealthOutcomesDeclared,
  ReturnedFromMissing,
  ReviewHeld,
  SocialWorkerAllocated,
  SocialWorkerAllocationEnded,
  WentMissing
} from './events/care.js'
import {
  Born,
  ChildDescribed,
  DateOfBirthContradicted,
  PreviousPermanenceDeclared,
  ReportedWithoutDate,
  UnaccompaniedAsylumSeekingCeased,
  UnaccompaniedAsylumSeekingDeclared
} from './events/child.js'
import { CeasedToBeLookedAfter, EpisodeEnded, EpisodeOpened } from './events/episode.js'

/** Where an event stands among others of its day: what ended comes before what began, then legal status, then placement, then the rest. */
export type Rank = 'ended' | 'began' | 'legal' | 'placement' | 'other'

/** What an event type is: the codec of its payload, the version written today, its rank within a day, and what it says in words. */
export interface EventTypeDefinition {
  readonly version: number
  readonly rank: Rank
  readonly payload: t.Mixed
  readonly says: string
}

const define = <P extends t.Mixed>(rank: Rank, payload: P, says: string, version = 1) => ({ version, rank, payload, says })

/** Every event type of the log. A reason for a new episode (RNE) names the event that a row of the episodes file states. */
export const eventTypes = {
  BecameLookedAfter: define('began', EpisodeOpened, 'started to be looked after (RNE S)'),
  LegalStatusChanged: define('legal', EpisodeOpened, 'legal status changed, placement unchanged (RNE L)'),
  PlacementStarted: define('placement', EpisodeOpened, 'placement changed, legal status unchanged (RNE P; T with the same carer)'),
  PlacementAndLegalStatusChanged: define('placement', EpisodeOpened, 'placement and legal status changed on one day (RNE B; U with the same carer)'),
  EpisodeOpened: define('placement', EpisodeOpened, 'a new episode began, for a reason not given or not known'),
  EpisodeEnded: define('ended', EpisodeEnded, 'the episode ended and care goes on (REC X1), or it ended without a reason'),
  CeasedToBeLookedAfter: define('ended', CeasedToBeLookedAfter, 'ceased to be looked after'),
  ReviewHeld: define('other', ReviewHeld, 'a statutory review was held'),
  Born: define('other', Born, 'was born'),
  DateOfBirthContradicted: define('other', DateOfBirthContradicted, 'another date of birth was told'),
  ChildDescribed: define('other', ChildDescribed, 'was described: sex, ethnicity, pupil number, motherhood'),
  UnaccompaniedAsylumSeekingDeclared: define('other', UnaccompaniedAsylumSeekingDeclared, 'declared an unaccompanied asylum seeker for the collection year'),
  UnaccompaniedAsylumSeekingCeased: define('other', UnaccompaniedAsylumSeekingCeased, 'ceased to be an unaccompanied asylum seeker'),
  PreviousPermanenceDeclared: define('other', PreviousPermanenceDeclared, 'a permanence option left before this care was declared'),
  HealthOutcomesDeclared: define('other', HealthOutcomesDeclared, 'health and wellbeing declared for the collection year'),
  CareLeaverOutcomesDeclared: define('other', CareLeaverOutcomesDeclared, 'activity and accommodation after care declared for the collection year'),
  AdoptionDecisionMade: define('other', AdoptionDecisionMade, 'it was decided that the child should be placed for adoption'),
  AdoptionDecisionReversed: define('other', AdoptionDecisionReversed, 'the decision that the child should be placed for adoption was reversed'),
  MatchedWithAdopters: define('other', MatchedWithAdopters, 'was matched with adopters'),
  AdoptersDescribed: define('other', AdoptersDescribed, 'the adopters were described, without a day of matching'),
  WentMissing: define('other', WentMissing, 'went missing, or away without authorisation'),
  ReturnedFromMissing: define('other', ReturnedFromMissing, 'returned, or was found'),
  SocialWorkerAllocated: define('other', SocialWorkerAllocated, 'a social worker was allocated'),
  SocialWorkerAllocationEnded: define('other', SocialWorkerAllocationEnded, "a social worker's allocation ended"),
  DeprivationOfLibertyAuthorised: define('other', DeprivationOfLibertyAuthorised, 'a deprivation of liberty was authorised'),
  DeprivationOfLibertyEnded: define('other', DeprivationOfLibertyEnded, 'a deprivation of liberty ended'),
  ReportedWithoutDate: define('other', ReportedWithoutDate, 'a value was reported without the date it belongs to'),
  FactRetracted: define('other', FactRetracted, 'the fact was withdrawn'),
  CoverageDeclared: define('other', CoverageDeclared, 'the records are kept whole from this day'),
  ExtractImported: define('other', ExtractImported, 'an extract was imported'),
  FigurePublished: define('other', FigurePublished, 'a figure was published'),
  IdentityKeyEstablished: define('other', IdentityKeyEstablished, 'the secret of the opaque ids was established')
} as const satisfies Record<string, EventTypeDefinition>

export type EventType = keyof typeof eventTypes
export type PayloadOf<T extends EventType> = t.TypeOf<(typeof eventTypes)[T]['payload']>

export const isEventType = (name: string): name is EventType => Object.hasOwn(eventTypes, name)

/** The event that a row of the episodes file states by its reason for a new episode. */
export type EpisodeOpening =
  | 'BecameLookedAfter'
  | 'LegalStatusChanged'
  | 'PlacementStarted'
  | 'PlacementAndLegalStatusChanged'
  | 'EpisodeOpened'
