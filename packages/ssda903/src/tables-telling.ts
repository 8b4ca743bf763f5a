import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import { tableNames, type TableName } from './tables.js'

const episodes: readonly TableName[] = ['episodes']
const decisions: readonly TableName[] = ['ad1', 'placed_for_adoption']
const matches: readonly TableName[] = ['ad1']
const absences: readonly TableName[] = ['missing']
const workers: readonly TableName[] = ['sw_episodes']
const liberty: readonly TableName[] = ['dolo']
const asylum: readonly TableName[] = ['uasc']

/** The tables that can tell an event of a type; none of what no row takes back by being gone: who a child is, and the authority's own words. */
const tellers: Readonly<Record<EventType, readonly TableName[]>> = {
  BecameLookedAfter: episodes,
  LegalStatusChanged: episodes,
  PlacementStarted: episodes,
  PlacementAndLegalStatusChanged: episodes,
  EpisodeOpened: episodes,
  EpisodeEnded: episodes,
  CeasedToBeLookedAfter: episodes,
  ReviewHeld: ['reviews'],
  UnaccompaniedAsylumSeekingDeclared: asylum,
  UnaccompaniedAsylumSeekingCeased: asylum,
  PreviousPermanenceDeclared: ['previous_permanence'],
  HealthOutcomesDeclared: ['oc2'],
  CareLeaverOutcomesDeclared: ['oc3'],
  AdoptionDecisionMade: decisions,
  AdoptionDecisionReversed: ['placed_for_adoption'],
  MatchedWithAdopters: matches,
  AdoptersDescribed: matches,
  WentMissing: absences,
  ReturnedFromMissing: absences,
  SocialWorkerAllocated: workers,
  SocialWorkerAllocationEnded: workers,
  DeprivationOfLibertyAuthorised: liberty,
  DeprivationOfLibertyEnded: liberty,
  ReportedWithoutDate: [],
  Born: [],
  DateOfBirthContradicted: [],
  ChildDescribed: [],
  FactRetracted: [],
  CoverageDeclared: [],
  ExtractImported: [],
  FigurePublished: [],
  IdentityKeyEstablished: []
}

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name)

/** The tables whose rows can tell what an event says. */
export const tablesTelling = (event: AnyEvent): readonly TableName[] =>
  event.type === 'ReportedWithoutDate' && isTable(event.payload.table) ? [event.payload.table] : tellers[event.type]

/** Whether an event opens a row: the ends, and what stands beside a blank date, go with the row that they close. */
export const opensRow = ({ type }: AnyEvent): boolean =>
  type !== 'EpisodeEnded' &&
  type !== 'CeasedToBeLookedAfter' &&
  type !== 'AdoptionDecisionReversed' &&
  type !== 'ReturnedFromMissing' &&
  type !== 'SocialWorkerAllocationEnded' &&
  type !== 'DeprivationOfLibertyEnded' &&
  type !== 'UnaccompaniedAsylumSeekingCeased' &&
  type !== 'ReportedWithoutDate'
