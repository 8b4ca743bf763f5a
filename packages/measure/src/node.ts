import type { Day } from '@kinfold/calendar'
import { canonicalText } from '@kinfold/vocabulary'
import type { Answer, Row } from './evidence.js'
import type { Subject } from './subject.js'

/** What a definition is written with: plain JSON, so that it can be printed, compared and hashed. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Stands in a definition's arguments for the value that a policy gives a switch: plain JSON too, which an interface would not be. */
export type SwitchReference = { readonly switch: string }

/** Arguments as a definition writes them: any part may be left to a switch. */
export type Written<Args> = Json extends Args
  ? Json
  : Args | (Args extends string ? SwitchReference : Args extends object ? { readonly [Key in keyof Args]: Written<Args[Key]> } : never)

/** What a primitive is told of a part when it explains itself: the part's value over all time, and its row on a day or for an occasion. */
export interface Asked<Value = unknown> {
  readonly value: Value
  readonly on: (day: Day) => Row
  readonly at: (index: number) => Row
}

type AskedOf<Kids extends readonly unknown[]> = { readonly [Place in keyof Kids]: Asked<Kids[Place]> }

/**
 * A word of the language of definitions. `all` answers for all days at once, for numbers; `on` (for a clause) and `at` (for an answer per
 * occasion) explain one answer, for people; a property holds the two equal. `say` gives its words.
 *
 * The four are written as methods so that a primitive stands where one of any arguments and parts is asked for; `node` sees to it that
 * each is given those it was made for.
 */
export interface Primitive<T, Kids extends readonly unknown[] = readonly unknown[], Args = unknown> {
  readonly name: string
  readonly version: number
  all(subject: Subject, args: Args, kids: Kids): T
  on?(day: Day, subject: Subject, args: Args, asked: AskedOf<Kids>): Answer
  at?(index: number, subject: Subject, args: Args, asked: AskedOf<Kids>): Answer
  say(args: Args, kids: readonly string[]): string
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
export const primitive = <T, Kids extends readonly unknown[] = readonly [], Args = null>(
  definition: Primitive<T, Kids, Args>
): Primitive<T, Kids, Args> => {
  const key = `${definition.name}@${definition.version}`
  if (registered.has(key)) throw new Error(`the primitive ${key} is registered already`)
  registered.set(key, definition)
  return definition
}

/** Every primitive registered so far, by name and version. */
export const primitives = (): ReadonlyMap<string, Primitive<unknown>> => registered

/** A definition of one primitive over others. Its arguments are JSON: others have no text, and throw. */
export const node = <T, Kids extends readonly unknown[], Args>(
  of: Primitive<T, Kids, Args>,
  args: Written<Args>,
  kids: { readonly [Place in keyof Kids]: Node<Kids[Place]> }
): Node<T> => {
  const parts: readonly Node<unknown>[] = kids
  return {
    primitive: of,
    args: args as Json,
    kids: parts,
    text: `${JSON.stringify(of.name)}@${of.version} ${canonicalText(args)}(${parts.map(kid => kid.text).join()})`
  }
}

/** The words of a definition. */
export const say = (of: Node<unknown>): string => of.primitive.say(of.args, of.kids.map(say))
