import { node } from './node.js'
import type { Json, Node, SwitchReference } from './node.js'

/** What a source leaves open: a named switch with its values, its default, and why it is one. */
export interface Switch {
  readonly name: string
  readonly values: readonly string[]
  readonly default: string
  readonly says: string
  readonly source: string
}

/** Leaves a part of a definition's arguments to a switch. */
export const setting = (name: string): SwitchReference => ({ switch: name })

/** Switch values by name; `8.1.shortBreaks` sets a switch for one measure and goes before `shortBreaks`. */
export type Settings = Readonly<Record<string, string>>

const isReference = (value: Json): value is { readonly switch: string } =>
  typeof value === 'object' && value !== null && 'switch' in value && typeof value.switch === 'string'

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

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

/**
 * The definition under a policy, for the measure of a code where one is given: every switch replaced by its value. A switch without a value
 * throws: a policy gives each of them one.
 */
export const settle = <T>(of: Node<T>, settings: Settings, code?: string): Node<T> => {
  const valueOfSwitch = (name: string): string => {
    const found = (code === undefined ? undefined : settings[`${code}.${name}`]) ?? settings[name]
    if (found === undefined) throw new Error(`no value is set for the switch ${name}`)
    return found
  }
  const settled = (args: Json): Json => {
    if (isReference(args)) return valueOfSwitch(args.switch)
    if (isList(args)) return args.map(settled)
    if (typeof args === 'object' && args !== null) return Object.fromEntries(Object.entries(args).map(([key, part]) => [key, settled(part)]))
    return args
  }
  const settledNode = <V>(part: Node<V>): Node<V> => node(part.primitive, settled(part.args), part.kids.map(settledNode))
  return settledNode(of)
}
