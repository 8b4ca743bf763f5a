import { dayFromIso, formatUkDay } from '@kinfold/calendar'
import type { AnyEvent, CivilDay, EventType, KinfoldEvent } from '@kinfold/vocabulary'
import type { TableName } from '../tables.js'

/** A row of a return as it is written, and the facts that it tells. */
export interface WrittenRow {
  readonly table: TableName
  /** By column; a blank is left out. The day of birth is filled in when the child's rows are together. */
  readonly values: Readonly<Record<string, string>>
  readonly tells: readonly AnyEvent[]
  /** The day that the row is known by, where it has one: rows of a child stand in its order. */
  readonly day: CivilDay | ''
}

/** Why a fact of the year is not in its return. */
export type NotWritten =
  /** Nothing leads from the opaque id to the child's number. */
  | 'child not in the identity file'
  /** Nothing leads from the opaque id to the worker's number, without which the row says nothing. */
  | 'worker not in the identity file'
  /** A return of that year has no such table. */
  | 'table not in that year'
  /** The fact that it belongs to is not in the log, or is withdrawn. */
  | 'without the fact it belongs to'
  /** Another fact holds the only place that there is for it. */
  | 'its place is taken'
  /** The day is known in a way in which the column cannot say it. */
  | 'day not writable'
  /** No table of the return tells such a fact. */
  | 'not in the return'
  /** The XML form has no element for it. */
  | 'not in the XML form'

/** A fact of the year that is not in its return, and why. */
export interface Unwritten {
  readonly event: AnyEvent
  readonly why: NotWritten
}

/** `dd/mm/yyyy`. */
export const written = (day: CivilDay): string => {
  const number = dayFromIso(day)
  return number === undefined ? day : formatUkDay(number)
}

/** Values by column; what is not there is left out. */
export const valuesOf = (columns: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> => {
  const values: { [column: string]: string } = {}
  for (const [column, text] of Object.entries(columns)) if (text !== undefined && text !== '') values[column] = text
  return values
}

/** An event of one of some types, told apart by it. */
export type EventOf<T extends EventType> = { readonly [One in T]: KinfoldEvent<One> }[T]

/** The facts of some types. */
export const ofType = <T extends EventType>(facts: readonly AnyEvent[], ...types: readonly T[]): readonly EventOf<T>[] =>
  facts.filter((fact): fact is EventOf<T> & AnyEvent => (types as readonly EventType[]).includes(fact.type))
