import type { Day } from '@kinfold/calendar'
import type { Answer, Row } from './evidence.js'
import type { Subject } from './subject.js'

/** What a definition is written with: plain JSON, so that it can be printed, compared and hashed. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What a primitive is told of a part when it explains itself: the part's value over all time, and, for a clause, its row on a day. */
export interface Asked {
  readonly value: unknown
  readonly on: (day: Day) => Row
  readonly at: (index: number) => Row
}

/**
 * A word of the language of definitions. `all` answers for all days at once, for numbers; `on` (for a clause) and `at` (for an answer per
 * occasion) explain one answer, for people; a property holds the two equal. `say` gives its words.
 */
export interface Primitive<T> {
  readonly name: string
  readonly version: number
  readonly all: (subject: Subject, args: Json, kids: readonly never[]) => T
  readonly on?: (day: Day, subject: Subject, args: Json, asked: readonly Asked[]) => Answer
  readonly at?: (index: number, subject: Subject, args: Json, asked: readonly Asked[]) => Answer
  readonly say: (args: Json, kids: readonly string[]) => string
}

declare const yields: unique symbol

/** A definition: a tree of primitives with their arguments. `text` writes it whole; two definitions are the same exactly when their texts are. */
export interface Node<T> {
  readonly primitive: Primitive<T>
  readonly args: Json
  readonly kids: readonly Node<unknown>[]
  readonly text: string
  readonly [yields]?: T
}

const registered = new Map<string, Primitive<unknown>>()

/**
 * Registers a primitive. One name and version stand for one function: registering another under it throws, since two meanings under one
 * name would silently become one.
 */
export const primitive = <T>(definition: Primitive<T>): Primitive<T> => {
  const key = `${definition.name}@${definition.version}`
  if (registered.has(key)) throw new Error(`the primitive ${key} is registered already`)
  registered.set(key, definition)
  return definition
}

/** Every primitive registered so far, by name and version. */
export const primitives = (): ReadonlyMap<string, Primitive<unknown>> => registered

const write = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`
  if (typeof value === 'object' && value !== null) {
    const fields = value as { readonly [key: string]: Json }
    return `{${Object.keys(fields).sort().map(key => `${key}:${write(fields[key] ?? null)}`).join()}}`
  }
  return JSON.stringify(value)
}

export const node = <T>(of: Primitive<T>, args: Json, kids: readonly Node<unknown>[]): Node<T> => ({
  primitive: of,
  args,
  kids,
  text: `${of.name}@${of.version}${write(args)}(${kids.map(kid => kid.text).join()})`
})

/** The words of a definition. */
export const say = (of: Node<unknown>): string => of.primitive.say(of.args, of.kids.map(say))
