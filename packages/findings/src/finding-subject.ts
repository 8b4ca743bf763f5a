import { addDays, birthday, dayFromIso, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { currentFacts, effectiveDay, journeyOfState, periodsOfCare, replay } from '@kinfold/journey'
import type { Fact, Journey, PeriodOfCare, Reading, SpellFacts } from '@kinfold/journey'
import { lastRecorded, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import type { AuthorityKnown } from './authority-known.js'
import type { FindingTable } from './table.js'

/** Something that lasts, by the facts that it began and that it ended. Open, as far as is known, it goes on to the end of time. */
export interface Spell<B extends EventType = EventType, E extends EventType = EventType> {
  readonly from: Day
  readonly to: Day
  readonly began: Fact<B>
  readonly ended: Fact<E> | undefined
}

/** One child, as known at a moment, with what the rules ask again and again worked out once. */
export interface FindingSubject {
  readonly journey: Journey
  readonly authority: AuthorityKnown
  /** The facts as known, each in its latest version. */
  readonly facts: readonly AnyEvent[]
  /** Everything recorded by the moment: earlier versions as well. */
  readonly events: readonly AnyEvent[]
  /** Periods of care with the short breaks (V3, V4) among them. */
  readonly periods: readonly PeriodOfCare[]
  readonly adult: Day | undefined
  /** The first day after the moment up to which anything can be known: as asked, or of the latest record of the child or the authority. */
  readonly knownUntil: Day
  readonly decisions: readonly Spell<'AdoptionDecisionMade', 'AdoptionDecisionReversed'>[]
  readonly absences: readonly Spell<'WentMissing', 'ReturnedFromMissing'>[]
  readonly allocations: readonly Spell<'SocialWorkerAllocated', 'SocialWorkerAllocationEnded'>[]
  /** The yearly words on health and wellbeing (OC2) that say anything. */
  readonly health: readonly HealthRow[]
  /** The yearly words on life after care (OC3) that say anything. */
  readonly careLeaver: readonly CareLeaverRow[]
  readonly deprivations: readonly Spell<'DeprivationOfLibertyAuthorised', 'DeprivationOfLibertyEnded'>[]
  /** Whether the log holds every day from `from` up to, and not including, `to` of a table. */
  readonly covers: (table: FindingTable, from: Day, to: Day) => boolean
}

export type HealthRow = Fact<'HealthOutcomesDeclared'>
export type CareLeaverRow = Fact<'CareLeaverOutcomesDeclared'>

const tellsAnything = ({ payload }: HealthRow | CareLeaverRow): boolean => Object.values(payload).some(value => typeof value === 'string' && value !== '')

const everything: Reading = { shortBreaks: 'in', temporaryMoves: 'continue', sameCarerMoves: 'continue', fosterToAdoptMoves: 'continue' }

const spellsOf = <B extends EventType, E extends EventType>(record: Readonly<Record<string, SpellFacts<B, E>>>): readonly Spell<B, E>[] => {
  const spells: Spell<B, E>[] = []
  for (const key in record) {
    const { began, ended } = record[key] as SpellFacts<B, E>
    if (began === undefined) continue
    spells.push({ from: effectiveDay(began), to: ended === undefined ? latestDay : effectiveDay(ended), began, ended })
  }
  return spells.length < 2
    ? spells
    : spells.sort((a, b) => a.from - b.from || a.to - b.to || ((a.began as AnyEvent).factId < (b.began as AnyEvent).factId ? -1 : 1))
}

const knownUntil = (facts: readonly AnyEvent[], { knownAt, recordedAt }: AuthorityKnown): Day => {
  const own = lastRecorded(facts) ?? undefined
  const last = knownAt ?? (own !== undefined && (recordedAt === undefined || own > recordedAt) ? own : recordedAt)
  const day = last === undefined ? undefined : dayFromIso(last.slice(0, 10))
  return day === undefined ? earliestDay : addDays(day, 1)
}

const coversOf = ({ coverage }: AuthorityKnown): FindingSubject['covers'] => (table, from, to) => {
  const days = coverage.get(table) ?? []
  let reached = from
  for (let went = true; reached < to && went; ) {
    went = false
    for (const covered of days) {
      if (covered.from <= reached && covered.to > reached) {
        reached = covered.to
        went = true
      }
    }
  }
  return reached >= to
}

/** One child of an authority from the events of its stream, as known when the authority is. */
export const findingSubject = (child: string, events: readonly AnyEvent[], authority: AuthorityKnown): FindingSubject => {
  const { knownAt, coverage } = authority
  const facts = currentFacts(events, knownAt)
  const journey = journeyOfState(child, replay(facts))
  const { state, born } = journey
  return {
    journey,
    authority,
    facts,
    events: recordedBy(events, knownAt),
    periods: periodsOfCare(journey, everything, coverage.get('episodes') ?? []),
    knownUntil: knownUntil(facts, authority),
    adult: born === undefined ? undefined : birthday(born.on, 18),
    decisions: spellsOf(state.adoptionDecisions),
    absences: spellsOf(state.absences),
    allocations: spellsOf(state.allocations),
    deprivations: spellsOf(state.deprivations),
    health: state.declarations.filter((fact): fact is HealthRow => fact.type === 'HealthOutcomesDeclared' && tellsAnything(fact)),
    careLeaver: state.declarations.filter((fact): fact is CareLeaverRow => fact.type === 'CareLeaverOutcomesDeclared' && tellsAnything(fact)),
    covers: coversOf(authority)
  }
}
