import { node } from './node.js'
import type { Json, Node } from './node.js'

/** What a source leaves open: a named switch with its values, its default, and why it is one. */
export interface Switch {
  readonly name: string
  readonly values: readonly string[]
  readonly default: string
  readonly says: string
  readonly source: string
}

/** Stands in a definition's arguments for the value that a policy gives a switch. */
export interface SwitchReference {
  readonly switch: string
}

export const setting = (name: string): { readonly switch: string } => ({ switch: name })

/** Switch values by name; `8.1.shortBreaks` sets a switch for one measure and goes before `shortBreaks`. */
export type Settings = Readonly<Record<string, string>>

const isReference = (value: Json): value is { readonly switch: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as { switch?: Json }).switch === 'string'

/** The switches a definition refers to. */
export const switchesOf = (of: Node<unknown>): ReadonlySet<string> => {
  const found = new Set<string>()
  const inArgs = (value: Json): void => {
    if (isReference(value)) found.add(value.switch)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(inArgs)
  }
  const walk = (part: Node<unknown>): void => {
    inArgs(part.args)
    part.kids.forEach(walk)
  }
  walk(of)
  return found
}

/** The definition under a policy: every switch replaced by its value. A switch without a value throws: a policy gives each of them one. */
export const settle = <T>(of: Node<T>, settings: Settings, code?: string): Node<T> => {
  const value = (args: Json): Json => {
    if (isReference(args)) {
      const found = (code === undefined ? undefined : settings[`${code}.${args.switch}`]) ?? settings[args.switch]
      if (found === undefined) throw new Error(`no value is set for the switch ${args.switch}`)
      return found
    }
    if (Array.isArray(args)) return args.map(value)
    if (typeof args === 'object' && args !== null) return Object.fromEntries(Object.entries(args).map(([key, part]) => [key, value(part as Json)]))
    return args
  }
  const settleNode = (part: Node<unknown>): Node<unknown> => node(part.primitive, value(part.args), part.kids.map(settleNode))
  return settleNode(of) as Node<T>
}
