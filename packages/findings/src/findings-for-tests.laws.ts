import { describe, expect, it } from 'vitest'
import { formatDay } from '@kinfold/calendar'
import { authorityStream, careJourneyStream, eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Coverage, EpisodeOpening, EventType, FactContent, Instant } from '@kinfold/vocabulary'
import { authorityKnown } from './authority-known.js'
import { examine } from './findings-of.js'
import { findingSubject } from './finding-subject.js'
import type { FindingSubject } from './finding-subject.js'
import type { FindingRule } from './rule.js'
import { findingTables } from './table.js'

const authority = 'somewhere'

/** A child's history in words. Days are YYYY-MM-DD; `-` stands for a blank; `key=value` adds to a payload. */
export interface ToldChild {
  readonly name?: string
  readonly born?: string
  /** DECOM DEC RNE LS PLACE REC PL_POST, then more of the payload: `placementProvider=PR1`; `end.` before what belongs to the end. */
  readonly episodes?: readonly string[]
  /** REVIEW REVIEW_CODE */
  readonly reviews?: readonly string[]
  /** DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED */
  readonly decided?: readonly string[]
  /** DATE_INT DATE_MATCH, then more of the payload */
  readonly matched?: readonly string[]
  /** MIS_START MIS_END MISSING */
  readonly missing?: readonly string[]
  /** SW_DECOM SW_DEC SW_ID SW_REASON */
  readonly workers?: readonly string[]
  /** DOLO_START DOLO_END */
  readonly deprived?: readonly string[]
  /** The collection year, then more of the payload */
  readonly oc2?: readonly string[]
  readonly oc3?: readonly string[]
  /** The collection year, then DUC */
  readonly uasc?: readonly string[]
  readonly previous?: string
  readonly described?: string
  /** TABLE COLUMN on the day of its row: a value without its date */
  readonly withoutDate?: readonly string[]
  /** Another date of birth, and the table that gives it */
  readonly contradicted?: readonly string[]
  readonly recorded?: string
  /** The first and the last day covered; whole lives where it is left out. */
  readonly covered?: string
  /** Tables of which nothing is covered. */
  readonly without?: readonly string[]
}

const blank = (word: string | undefined): string | undefined => (word === undefined || word === '-' ? undefined : word)

interface Words {
  readonly words: readonly string[]
  readonly more: Readonly<Record<string, string>>
}

const wordsOf = (text: string): Words => {
  const all = text.trim().split(/\s+/)
  const pairs = all.filter(word => word.includes('=')).map(word => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] as const)
  return { words: all.filter(word => !word.includes('=')), more: Object.fromEntries(pairs) }
}

const filled = (payload: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(payload).filter((entry): entry is [string, string | number] => entry[1] !== undefined))

export interface ToldFact {
  readonly kind: string
  readonly key: string
  readonly occurrence?: number
  readonly type: EventType
  readonly on: string
  readonly payload: Readonly<Record<string, string | number | undefined>>
  readonly recorded?: string
  readonly replaces?: AnyEvent
  readonly extract?: string
  readonly file?: string
}

/** The event that states a fact of a child, as an import would. */
export const toldFact = (child: string, { kind, key, occurrence = 0, type, on, payload, recorded = '2040-01-01', replaces, extract = 'import', file = 'made-up.csv' }: ToldFact): AnyEvent => {
  const fact = factId({ authority, subject: child, kind, key, occurrence })
  const content = { type, version: 1, effectiveOn: on as CivilDay, payload: filled(payload) } as unknown as Parameters<typeof eventId>[1]
  return {
    ...content,
    id: eventId(fact, content, replaces?.id),
    stream: careJourneyStream(authority, child),
    recordedAt: `${recorded}T00:00:00.000Z` as Instant,
    factId: fact,
    ...(replaces === undefined ? {} : { supersedes: replaces.id }),
    recordedBy: 'import',
    source: { system: 'test', file, line: 2 },
    correlationId: extract,
    causationId: extract
  } as unknown as AnyEvent
}

const openings: Readonly<Record<string, EpisodeOpening>> = {
  S: 'BecameLookedAfter', L: 'LegalStatusChanged', P: 'PlacementStarted', T: 'PlacementStarted', B: 'PlacementAndLegalStatusChanged', U: 'PlacementAndLegalStatusChanged'
}

/** The events that a child told in words comes to. */
export const eventsOf = (told: ToldChild): readonly AnyEvent[] => {
  const { name = 'child', recorded } = told
  const made: AnyEvent[] = []
  const count = new Map<string, number>()
  const add = (fact: ToldFact, occurrence = 0): AnyEvent => {
    const event = toldFact(name, { ...(recorded === undefined ? {} : { recorded }), ...fact, occurrence })
    made.push(event)
    return event
  }
  const next = (kind: string, key: string): number => {
    const at = count.get(`${kind} ${key}`) ?? 0
    count.set(`${kind} ${key}`, at + 1)
    return at
  }
  const each = (rows: readonly string[] | undefined, kind: string, tell: (words: Words, key: string, occurrence: number) => void): void => {
    for (const row of rows ?? []) {
      const words = wordsOf(row)
      const key = blank(words.words[0]) ?? ''
      tell(words, key, next(kind, key))
    }
  }
  const spell = (rows: readonly string[] | undefined, kind: string, types: readonly [EventType, EventType], refers: string, payload: (words: readonly string[]) => ToldFact['payload']): void =>
    each(rows, kind, ({ words }, key, occurrence) => {
      const began = add({ kind, key, type: types[0], on: key, payload: payload(words) }, occurrence)
      const over = blank(words[1])
      if (over !== undefined) add({ kind: `${kind} end`, key, type: types[1], on: over, payload: { [refers]: began.factId } }, occurrence)
    })

  if (told.born !== undefined) add({ kind: 'birth', key: '', type: 'Born', on: told.born, payload: {} })
  each(told.episodes, 'episode', ({ words, more }, key, occurrence) => {
    const [, dec, rne, ls, place, rec, post] = words.map(blank)
    const own = Object.fromEntries(Object.entries(more).filter(([field]) => !field.startsWith('end.')))
    const atEnd = Object.fromEntries(Object.entries(more).flatMap(([field, value]) => (field.startsWith('end.') ? [[field.slice(4), value]] : [])))
    const opened = add(
      { kind: 'episode', key, type: openings[rne ?? ''] ?? 'EpisodeOpened', on: key, payload: { reasonForNewEpisode: rne, legalStatus: ls, placementType: place, placementPostcode: post, ...own } },
      occurrence
    )
    if (dec === undefined) return
    const final = rec !== undefined && rec !== 'X1'
    add({ kind: 'episode end', key, type: final ? 'CeasedToBeLookedAfter' : 'EpisodeEnded', on: dec, payload: { episode: opened.factId, reasonEpisodeCeased: rec, ...atEnd } }, occurrence)
  })
  each(told.reviews, 'review', ({ words }, key, occurrence) => void add({ kind: 'review', key, type: 'ReviewHeld', on: key, payload: { participation: blank(words[1]) } }, occurrence))
  each(told.decided, 'adoption decision', ({ words }, key) => {
    const made = add({ kind: 'adoption decision', key, type: 'AdoptionDecisionMade', on: key, payload: {}, file: 'placed_for_adoption.csv' })
    const reversed = blank(words[1])
    if (reversed !== undefined) add({ kind: 'adoption decision reversed', key, type: 'AdoptionDecisionReversed', on: reversed, payload: { decision: made.factId, reason: blank(words[2]) } })
  })
  each(told.matched, 'match', ({ words, more }, key, occurrence) => {
    const on = blank(words[1])
    if (key !== '' && !(told.decided ?? []).some(row => row.startsWith(key))) add({ kind: 'adoption decision', key, type: 'AdoptionDecisionMade', on: key, payload: {}, file: 'ad1.csv' })
    add({ kind: 'match', key, type: on === undefined ? 'AdoptersDescribed' : 'MatchedWithAdopters', on: on ?? key, payload: more, file: 'ad1.csv' }, occurrence)
  })
  spell(told.missing, 'missing', ['WentMissing', 'ReturnedFromMissing'], 'missing', words => ({ absence: blank(words[2]) }))
  spell(told.workers, 'allocation', ['SocialWorkerAllocated', 'SocialWorkerAllocationEnded'], 'allocation', words => ({ worker: words[2] ?? 'w', reason: blank(words[3]) }))
  spell(told.deprived, 'deprivation', ['DeprivationOfLibertyAuthorised', 'DeprivationOfLibertyEnded'], 'authorisation', () => ({}))
  each(told.oc2, 'health outcomes', ({ more }, year, occurrence) => void add({ kind: 'health outcomes', key: year, type: 'HealthOutcomesDeclared', on: `${year}-03-31`, payload: { collectionYear: Number(year), ...more } }, occurrence))
  each(told.oc3, 'care leaver outcomes', ({ words, more }, year, occurrence) => void add({ kind: 'care leaver outcomes', key: year, type: 'CareLeaverOutcomesDeclared', on: words[1] ?? `${year}-03-31`, payload: { collectionYear: Number(year), ...more } }, occurrence))
  each(told.uasc, 'unaccompanied asylum seeking', ({ words, more }, year, occurrence) => {
    add({ kind: 'unaccompanied asylum seeking', key: year, type: 'UnaccompaniedAsylumSeekingDeclared', on: `${Number(year) - 1}-04-01`, payload: { collectionYear: Number(year), ...more } }, occurrence)
    const ceased = blank(words[1])
    if (ceased !== undefined) add({ kind: 'unaccompanied asylum seeking ceased', key: ceased, type: 'UnaccompaniedAsylumSeekingCeased', on: ceased, payload: {} })
  })
  if (told.previous !== undefined) add({ kind: 'previous permanence', key: '', type: 'PreviousPermanenceDeclared', on: '2018-03-31', payload: wordsOf(told.previous).more })
  if (told.described !== undefined) add({ kind: 'description', key: '', type: 'ChildDescribed', on: told.born ?? '2017-04-01', payload: wordsOf(told.described).more })
  each(told.withoutDate, 'reported without date', ({ words: [table = '', column = '', on = ''] }) => void add({ kind: 'reported without date', key: `${table} ${on} ${column}`, type: 'ReportedWithoutDate', on, payload: { table, column, value: 'X1' } }))
  each(told.contradicted, 'birth contradicted', ({ words: [on = '', table = ''] }) => void add({ kind: 'birth contradicted', key: `${table} ${on}`, type: 'DateOfBirthContradicted', on, payload: { table } }))
  return made
}

/** What an authority says of one extract: its collection year, and the days that its tables cover. */
export const extractTold = (extract: string, collectionYear: number, coverage: Coverage, recorded = '2040-01-01'): AnyEvent => {
  const fact = factId({ authority, subject: '', kind: 'extract', key: extract, occurrence: 0 })
  const content: FactContent<'ExtractImported'> = { type: 'ExtractImported', version: 1, effectiveOn: recorded as CivilDay, payload: { extract, collectionYear, files: [], coverage } }
  const recordedAt = `${recorded}T00:00:00.000Z` as Instant
  return { ...content, id: eventId(fact, content), stream: authorityStream(authority), recordedAt, factId: fact, recordedBy: 'import', source: { system: 'test' }, correlationId: extract, causationId: extract }
}

export const coverageTold = (covered = '1900-01-01 2039-12-31', without: readonly string[] = []): Coverage => {
  const [from, to] = covered.split(' ') as [CivilDay, CivilDay]
  return Object.fromEntries(findingTables.filter(table => !without.includes(table)).map(table => [table, [{ from, to }]]))
}

const subjectOf = (told: ToldChild): FindingSubject => {
  const extracts = [extractTold('import', 2018, coverageTold(told.covered, told.without))]
  return findingSubject(told.name ?? 'child', eventsOf(told), authorityKnown(extracts))
}

/** Children on both sides of a rule, by what they show. */
interface Sides {
  /** `at` are the days on which the rule finds fault, in their order. */
  readonly breaks: Readonly<Record<string, ToldChild & { readonly at: readonly string[] }>>
  readonly keeps: Readonly<Record<string, ToldChild>>
  /** Would break it, if the log covered the days that settle it. */
  readonly unknown?: Readonly<Record<string, ToldChild>>
}

/** A rule, and children on both sides of it. */
export interface RuleSides extends Sides {
  readonly rule: FindingRule
}

/** Shows that a rule tells its two sides apart, cites facts that are there, and says nothing where nothing can be known. */
export const bothSides = ({ rule, breaks, keeps, unknown = {} }: RuleSides): void => {
  describe(rule.code, () => {
    it.each(Object.entries(breaks))('breaks it: %s', (_, told) => {
      const { findings, cannotBeKnown } = examine(rule, subjectOf(told))
      expect({ at: findings.map(({ on }) => on), cannotBeKnown }).toEqual({ at: told.at, cannotBeKnown: 0 })
      for (const { facts, sources } of findings) expect([facts.length > 0, sources.length]).toEqual([true, facts.length])
    })
    it.each(Object.entries(keeps))('keeps it: %s', (_, told) => {
      const faults = rule.faults(subjectOf(told))
      expect(faults.map(({ on }) => formatDay(on))).toEqual([])
    })
    it.each(Object.entries(unknown))('cannot be known: %s', (_, told) => {
      const { findings, cannotBeKnown } = examine(rule, subjectOf(told))
      expect({ findings: findings.length, isUnknown: cannotBeKnown > 0 }).toEqual({ findings: 0, isUnknown: true })
    })
  })
}
