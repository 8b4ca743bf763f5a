import { eventId, eventTypes, factId, type AnyEvent, type Source } from '@kinfold/vocabulary'
import { says, type Content, type Ledger } from './ledger.js'
import { asAt, type ReturnTold } from './return-told.js'
import type { Statement } from './statement.js'
import type { FactName } from './facts/table-facts.js'

/** The collection year of the return that an extract's id names, where that is known. */
export type YearOfExtract = (extract: string) => number | undefined

/** Tells statements to one child's stream: a fact that is new, a new version of one, or one that is known. */
export interface Teller {
  /** The events told so far, in order. */
  readonly events: readonly AnyEvent[]
  /** Whether nothing was known of the child before. */
  readonly isNew: boolean
  /** What the fact says now; nothing where it was never told or is withdrawn. */
  readonly current: (fact: FactName, occurrence: number) => AnyEvent | undefined
  readonly wasTold: (fact: FactName, occurrence: number) => boolean
  /** Whether the fact says now just what the statement says. */
  readonly saysNow: (statement: Statement, occurrence: number) => boolean
  /** Whether a return of a later collection year has the last word on the fact. */
  readonly isOfLaterReturn: (fact: FactName, occurrence: number) => boolean
  /** Makes the fact say it; true where this import made the event that says so, now or before it was broken off. */
  readonly tell: (statement: Statement, occurrence: number) => boolean
  /** Whether this import made an event that says so. */
  readonly isOfThisImport: (statement: Statement, occurrence: number) => boolean
  /** Withdraws the fact; not one that a service told of a day this return cannot know. */
  readonly withdraw: (fact: FactName, occurrence: number, source: Source) => void
  /** The facts that the rows state, whether that was known or not. */
  readonly stated: ReadonlySet<string>
  /** Takes back what stands and is not told any more. */
  readonly retract: (standing: AnyEvent, source: Source, reason: string) => void
}

const recordedBy = 'ssda903 import'

export const makeTeller = (told: ReturnTold, stream: string, subject: string, ledger: Ledger, yearOf: YearOfExtract): Teller => {
  const { authority, extract, recordedAt, resuming } = told
  const lastDayKnown = asAt(told)
  const events: AnyEvent[] = []
  const made = new Set<string>()
  const stated = new Set<string>()
  const isNew = ledger.isEmpty
  const ids = new Map<string, string>()

  const idOf = ({ kind, key }: FactName, occurrence: number): string => {
    const name = `${kind}\n${key}\n${String(occurrence)}`
    const id = ids.get(name) ?? factId({ authority, subject, kind, key, occurrence })
    ids.set(name, id)
    return id
  }

  const yearTold = (event: AnyEvent): number | undefined =>
    event.correlationId === extract ? told.collectionYear : yearOf(event.correlationId)

  const contentOf = ({ type, effectiveOn, conventional, payload, refersTo }: Statement, occurrence: number): Content => ({
    type,
    effectiveOn,
    conventional,
    payload: refersTo === undefined ? payload : { ...payload, [refersTo.field]: idOf(refersTo, refersTo.shared ? 0 : occurrence) }
  })

  const add = (fact: string, content: Omit<Content, 'conventional'>, source: Source, supersedes?: string, reason?: string): void => {
    const { type, effectiveOn, payload } = content
    const { version } = eventTypes[type]
    const event = {
      id: eventId(fact, { type, version, effectiveOn, payload }, supersedes),
      stream,
      type,
      version,
      payload,
      effectiveOn,
      recordedAt,
      factId: fact,
      ...(supersedes === undefined ? {} : { supersedes }),
      ...(reason === undefined ? {} : { reason }),
      recordedBy,
      source,
      correlationId: extract,
      causationId: extract
    } as AnyEvent
    ledger.add(event)
    events.push(event)
    made.add(event.id)
  }

  const current: Teller['current'] = (fact, occurrence) => {
    const latest = ledger.latest(idOf(fact, occurrence))
    return latest?.type === 'FactRetracted' ? undefined : latest
  }

  const isOurs = (event: AnyEvent): boolean => made.has(event.id) || (resuming && event.correlationId === extract)

  const retract: Teller['retract'] = ({ factId: fact, effectiveOn, id }, source, reason) =>
    add(fact, { type: 'FactRetracted', effectiveOn, payload: {} }, source, id, reason)

  const isOfThisImport: Teller['isOfThisImport'] = (statement, occurrence) => {
    stated.add(idOf(statement, occurrence))
    const ours = ledger.versions(idOf(statement, occurrence)).filter(isOurs)
    return ours.length > 0 && ours.some((event) => says(event, contentOf(statement, occurrence)))
  }

  return {
    events,
    isNew,
    current,
    isOfThisImport,
    wasTold: (fact, occurrence) => ledger.latest(idOf(fact, occurrence)) !== undefined,
    saysNow: (statement, occurrence) => says(current(statement, occurrence), contentOf(statement, occurrence)),
    isOfLaterReturn: (fact, occurrence) => {
      const latest = ledger.latest(idOf(fact, occurrence))
      const year = latest === undefined ? undefined : yearTold(latest)
      return year !== undefined && year > told.collectionYear
    },
    stated,
    retract,
    tell: (statement, occurrence) => {
      const fact = idOf(statement, occurrence)
      stated.add(fact)
      const content = contentOf(statement, occurrence)
      const latest = ledger.latest(fact)
      if (says(latest, content)) return isOfThisImport(statement, occurrence)
      const reason =
        latest === undefined ? undefined : latest.correlationId === extract ? 'restated in the same return' : 'restated by a later return'
      add(fact, content, statement.source, latest?.id, reason)
      return true
    },
    withdraw: (fact, occurrence, source) => {
      const latest = current(fact, occurrence)
      if (latest === undefined) return
      if (yearTold(latest) === undefined && latest.effectiveOn > lastDayKnown) return
      retract(latest, source, 'no longer reported by a later return')
    }
  }
}
