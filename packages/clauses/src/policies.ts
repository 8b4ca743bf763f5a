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

const policy = (name: string, says: string, settings: Settings): Policy => ({ name, says, settings: { ...defaults, ...settings } })

const yearOfTheDfe: Settings = { flowWindow: 'year-to-date', adoptionWindow: 'pooled-3-years', occasions: 'once-a-year' }

/** What the releases since 2021 say of the length of placements. */
const since2021: Settings = { startedInShortBreaks: 'out', '8.1.fosterToAdoptMoves': 'end' }

/** Every policy, as docs/policies.md has them. */
export const policies: readonly Policy[] = [
  local,
  policy('dfe-pre-2021', "as the DfE's statistics counted up to the release of 2020", { ...yearOfTheDfe, sameCarerMoves: 'end' }),
  policy('dfe-2021', "as the DfE's statistics counted in the releases of 2021 and 2022", { ...yearOfTheDfe, ...since2021, sameCarerMoves: 'end' }),
  policy('dfe-2023', "as the DfE's statistics count since the release of 2023", { ...yearOfTheDfe, ...since2021 }),
  policy('annex-a', "as the lists of Ofsted's Annex A count", {
    shortBreaks: 'in',
    temporaryMoves: 'end',
    flowWindow: 'rolling-12-months',
    adoptionWindow: 'rolling-12-months',
    placementsCounted: 'episodes'
  })
]

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
  const found = policies.find(known => known.name === name)
  if (found === undefined) return either.left({ code: 'POLICY_UNKNOWN', name, known: policies.map(known => known.name) })
  for (const [key, value] of Object.entries(set)) {
    const named = switches.find(known => known.name === switchIn(key))
    if (named === undefined) return either.left({ code: 'POLICY_SWITCH_UNKNOWN', name: key, known: switches.map(known => known.name) })
    if (!named.values.includes(value)) return either.left({ code: 'POLICY_VALUE_UNKNOWN', name: key, value, known: named.values })
  }
  return either.right(withSettings(found, set))
}

/** A policy with switches set otherwise. One set for all measures overrules what the policy says of it for one. */
export const withSettings = (policy: Policy, set: Settings): Policy => {
  const kept = Object.entries(policy.settings).filter(([key]) => key === switchIn(key) || !Object.hasOwn(set, switchIn(key)))
  return { ...policy, settings: { ...Object.fromEntries(kept), ...set } }
}

/** The switch that a setting is about: `shortBreaks` of `8.1.shortBreaks`. */
const switchIn = (key: string): string => key.slice(key.lastIndexOf('.') + 1)

/** A policy in a few words: its name, and each switch that is set otherwise than it has it. */
export const policyWords = ({ name, settings }: Policy): string => {
  const base = policies.find(known => known.name === name)?.settings ?? {}
  const changed = Object.entries(settings).filter(([key, value]) => base[key] !== value)
  return [name, ...changed.map(([key, value]) => `${key}=${value}`)].join(', ')
}
