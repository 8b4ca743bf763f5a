import { either } from 'fp-ts'
import type { Settings } from '@kinfold/measure'
import { switches } from './switches.js'

/** A named bundle of switch values. */
export interface Policy {
  readonly name: string
  readonly says: string
  readonly settings: Settings
}

const defaults: Settings = Object.fromEntries(switches.map(({ name, default: value }) => [name, value]))

/** A council's monthly report: every switch at its default. */
export const local: Policy = { name: 'local', says: "as a council's monthly report counts", settings: defaults }

export const policies: readonly Policy[] = [local]

export type PolicyError =
  | { readonly code: 'POLICY_UNKNOWN'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'POLICY_SWITCH_UNKNOWN'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'POLICY_VALUE_UNKNOWN'; readonly name: string; readonly value: string; readonly known: readonly string[] }

/**
 * A policy with single switches set otherwise: `shortBreaks`, or `8.1.shortBreaks` for one measure alone.
 *
 * Errors: POLICY_UNKNOWN, POLICY_SWITCH_UNKNOWN, POLICY_VALUE_UNKNOWN
 */
export const policyWith = (name: string, set: Settings = {}): either.Either<PolicyError, Policy> => {
  const policy = policies.find(known => known.name === name)
  if (policy === undefined) return either.left({ code: 'POLICY_UNKNOWN', name, known: policies.map(known => known.name) })
  for (const [key, value] of Object.entries(set)) {
    const switchName = key.slice(key.lastIndexOf('.') + 1)
    const found = switches.find(known => known.name === switchName)
    if (found === undefined) return either.left({ code: 'POLICY_SWITCH_UNKNOWN', name: key, known: switches.map(known => known.name) })
    if (!found.values.includes(value)) return either.left({ code: 'POLICY_VALUE_UNKNOWN', name: key, value, known: found.values })
  }
  return either.right({ ...policy, settings: { ...policy.settings, ...set } })
}

/** A policy in a few words: its name, and each switch that is set otherwise than it has it. */
export const policyWords = ({ name, settings }: Policy): string => {
  const base = policies.find(known => known.name === name)?.settings ?? {}
  const changed = Object.entries(settings).filter(([key, value]) => base[key] !== value)
  return [name, ...changed.map(([key, value]) => `${key}=${value}`)].join(', ')
}
