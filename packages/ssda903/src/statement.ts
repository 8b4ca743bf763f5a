import type { TokenKind } from '@kinfold/identity'
import type { CivilDay, EventType, PayloadOf, Source } from '@kinfold/vocabulary'

/** The field of a payload that names another fact, and which fact that is. */
export interface FactReference {
  readonly field: 'episode' | 'decision' | 'missing' | 'allocation' | 'authorisation'
  readonly kind: string
  readonly key: string
  readonly shared: boolean
}

type ReferenceField = FactReference['field']

/** A payload as a row tells it: without the field that names another fact. */
export type ToldPayload<T extends EventType> = Omit<PayloadOf<T>, ReferenceField>

/**
 * One thing that a row says of a child, apart from everything else that is known of the child.
 *
 * `kind` and `key` say which of the child's facts it is. A `shared` fact is one however many rows tell it; of the others
 * there can be several with one key, told by rows that differ. A `conventional` day is not in the row: it stands for the
 * collection year, and telling the same again with another such day says nothing new.
 */
export interface Statement {
  readonly kind: string
  readonly key: string
  readonly shared: boolean
  readonly type: EventType
  readonly effectiveOn: CivilDay
  readonly conventional: boolean
  readonly payload: Readonly<Record<string, unknown>>
  readonly refersTo?: FactReference
  readonly source: Source
}

/** What a row's statements depend on besides the row: the year its return is for, and how identifying values become opaque. */
export interface StatementContext {
  /** The year in which the collection year ends: 2018 for 1 April 2017 to 31 March 2018. */
  readonly collectionYear: number
  readonly token: (kind: TokenKind, value: string) => string
}

interface Telling<T extends EventType> {
  readonly kind: string
  readonly key: string
  readonly type: T
  readonly effectiveOn: CivilDay
  readonly payload: ToldPayload<T>
  readonly shared?: boolean
  readonly conventional?: boolean
  readonly refersTo?: FactReference
}

/** A statement of an event type, its payload checked against that type. */
export const statement = <T extends EventType>(source: Source, told: Telling<T>): Statement => ({
  shared: false,
  conventional: false,
  ...told,
  source
})
