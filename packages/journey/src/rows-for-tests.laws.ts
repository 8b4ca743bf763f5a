import { eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, EpisodeOpening, EventType, Instant, PayloadOf } from '@kinfold/vocabulary'
import { dayFromIso } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { journeyOf } from './index.js'
import type { Journey } from './index.js'

export const authority = 'somewhere'
export const child = 'child'

const openings: Readonly<Record<string, EpisodeOpening>> = {
  S: 'BecameLookedAfter',
  L: 'LegalStatusChanged',
  P: 'PlacementStarted',
  T: 'PlacementStarted',
  B: 'PlacementAndLegalStatusChanged',
  U: 'PlacementAndLegalStatusChanged'
}

/** The day that a text states; a text that states none fails the test. */
export const day = (text: string): Day => {
  const found = dayFromIso(text)
  if (found === undefined) throw new Error(`a test speaks of ${text}, which is no day`)
  return found
}

export const instant = (text: string): Instant => `${text}T09:00:00.000Z` as Instant

/** What a fact is, and what is said of it. */
export interface Told<T extends EventType> {
  readonly kind: string
  readonly key?: string
  readonly occurrence?: number
  readonly type: T
  readonly on: string
  readonly payload: PayloadOf<T>
  readonly recorded?: string
  readonly replaces?: AnyEvent
}

/** The event that states it, as an import would. */
export const told = <T extends EventType>({ kind, key = '', occurrence = 0, type, on, payload, recorded = '2020-01-01', replaces }: Told<T>): AnyEvent => {
  const fact = factId({ authority, subject: child, kind, key, occurrence })
  const content = { type, version: 1, effectiveOn: on as CivilDay, payload }
  const event = {
    ...content,
    id: eventId(fact, content, replaces?.id),
    stream: `careJourney-${authority}.${child}`,
    recordedAt: instant(recorded),
    factId: fact,
    ...(replaces === undefined ? {} : { supersedes: replaces.id }),
    recordedBy: 'import',
    source: { system: 'test' },
    correlationId: 'import',
    causationId: 'import'
  }
  return event as unknown as AnyEvent
}

/** The withdrawal of the fact that an event states. */
export const withdrawn = (event: AnyEvent, recorded = '2020-06-01'): AnyEvent => {
  const content = { type: 'FactRetracted', version: 1, effectiveOn: event.effectiveOn, payload: {} } as const
  return { ...event, ...content, id: eventId(event.factId, content, event.id), supersedes: event.id, recordedAt: instant(recorded) }
}

/** A row of the episodes file. A blank is the empty text; without `dec` the row is open. */
export interface Row {
  readonly decom: string
  readonly dec?: string | undefined
  readonly rne: string
  readonly ls: string
  readonly cin?: string
  readonly place: string
  readonly provider?: string
  readonly rec?: string
  readonly post?: string
  readonly urn?: string
}

const stated = <R extends Readonly<Record<string, string | undefined>>>(columns: R): { readonly [K in keyof R]?: string } =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined && value !== '')) as { [K in keyof R]?: string }

const eventsOfRow = (row: Row, occurrence: number): readonly AnyEvent[] => {
  const opened = told({
    kind: 'episode',
    key: row.decom,
    occurrence,
    type: openings[row.rne] ?? 'EpisodeOpened',
    on: row.decom,
    payload: stated({
      reasonForNewEpisode: row.rne,
      legalStatus: row.ls,
      categoryOfNeed: row.cin,
      placementType: row.place,
      placementProvider: row.provider,
      placementUrn: row.urn,
      placementPostcode: row.post
    })
  })
  if (row.dec === undefined) return [opened]
  const end = { kind: 'episode end', key: row.decom, occurrence, on: row.dec }
  const reason = row.rec ?? ''
  return [
    opened,
    reason === '' || reason === 'X1'
      ? told({ ...end, type: 'EpisodeEnded', payload: { episode: opened.factId, ...stated({ reasonEpisodeCeased: reason }) } })
      : told({ ...end, type: 'CeasedToBeLookedAfter', payload: { episode: opened.factId, reasonEpisodeCeased: reason } })
  ]
}

/** The events that rows state. Rows that share a DECOM are numbered in the order in which they stand. */
export const eventsOfRows = (rows: readonly Row[]): readonly AnyEvent[] =>
  rows.flatMap((row, place) => eventsOfRow(row, rows.slice(0, place).filter(({ decom }) => decom === row.decom).length))

const blank = (word: string | undefined): string => (word === undefined || word === '-' ? '' : word)

/** A row as words: DECOM, DEC (`-` where open), RNE, LS, PLACE, REC, PL_POST. What is left out at the end is blank. */
export const row = (words: string): Row => {
  const [decom = '', dec = '-', rne, ls, place, rec, post] = words.trim().split(/\s+/)
  return {
    decom,
    ...(dec === '-' ? {} : { dec }),
    rne: blank(rne),
    ls: blank(ls),
    cin: 'N1',
    place: blank(place),
    rec: blank(rec),
    post: blank(post)
  }
}

export const born = (on: string): AnyEvent => told({ kind: 'birth', type: 'Born', on, payload: {} })

export const reviewed = (on: string, participation = 'PN1'): AnyEvent => told({ kind: 'review', key: on, type: 'ReviewHeld', on, payload: { participation } })

/** The events of rows in words. */
export const rows = (...words: readonly string[]): readonly AnyEvent[] => eventsOfRows(words.map(row))

/** The journey of rows in words. */
export const journey = (...words: readonly string[]): Journey => journeyOf(child, rows(...words))
