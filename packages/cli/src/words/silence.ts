import type { CitedSilence } from '@kinfold/lineage'
import { isEventType } from '@kinfold/vocabulary'
import type { EventType } from '@kinfold/vocabulary'
import { orList } from './words.js'

/** What did not happen, where no event of a type took effect. */
const happening: Readonly<Record<EventType, string>> = {
  BecameLookedAfter: 'an episode of care began',
  LegalStatusChanged: 'an episode of care began',
  PlacementStarted: 'an episode of care began',
  PlacementAndLegalStatusChanged: 'an episode of care began',
  EpisodeOpened: 'an episode of care began',
  EpisodeEnded: 'an episode of care ended',
  CeasedToBeLookedAfter: 'an episode of care ended',
  ReviewHeld: 'a review was held',
  Born: 'a birth',
  DateOfBirthContradicted: 'another date of birth',
  ChildDescribed: 'a description of the child',
  UnaccompaniedAsylumSeekingDeclared: 'a declaration of unaccompanied asylum seeking',
  UnaccompaniedAsylumSeekingCeased: 'an end of unaccompanied asylum seeking',
  PreviousPermanenceDeclared: 'a declaration of earlier permanence',
  HealthOutcomesDeclared: 'a declaration of health outcomes',
  CareLeaverOutcomesDeclared: 'a declaration of outcomes after care',
  AdoptionDecisionMade: 'a decision for adoption was made',
  AdoptionDecisionReversed: 'a decision for adoption was reversed',
  MatchedWithAdopters: 'a match with adopters was made',
  AdoptersDescribed: 'a description of adopters',
  WentMissing: 'the child went missing',
  ReturnedFromMissing: 'the child returned from missing',
  SocialWorkerAllocated: 'a social worker was allocated',
  SocialWorkerAllocationEnded: "a social worker's allocation ended",
  DeprivationOfLibertyAuthorised: 'a deprivation of liberty was authorised',
  DeprivationOfLibertyEnded: 'a deprivation of liberty ended',
  ReportedWithoutDate: 'a value was reported without its date',
  FactRetracted: 'a fact was withdrawn',
  CoverageDeclared: 'coverage was declared',
  ExtractImported: 'an extract was imported',
  FigurePublished: 'a figure was published',
  IdentityKeyEstablished: 'an identity key was established'
}

const stretch = (from: string | null, to: string | null): string => {
  if (from === null) return to === null ? 'at any time' : `up to ${to}`
  return to === null ? `from ${from} on` : `from ${from} to ${to}`
}

const joined = (happenings: readonly string[]): string =>
  orList(happenings).replace('an episode of care began or an episode of care ended', 'an episode of care began or ended')

/** A silence in plain words: what else did not happen, and when; or what nobody can say, because the log does not reach those days. */
export const silenceWords = ({ types, about, from, to, covered }: CitedSilence['silence']): string => {
  const happenings = joined([...new Set(types.map(type => (isEventType(type) ? happening[type] : type)))])
  if (!covered) return `the log does not reach the days ${stretch(from, to)}: nobody can say whether ${happenings}`
  if (about !== null) return `no other record ${stretch(from, to)} that one of these episodes ended`
  return `no other record ${stretch(from, to)} that ${happenings}`
}
