import fc from 'fast-check'
import { policyWith } from '@kinfold/clauses'
import type { Settings } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'

/** A way of counting: what the measures are set to, and the switches that the oracle of an indicator reads. */
export interface Way {
  readonly name: string
  readonly settings: Settings
  readonly switchesOf: (code: string) => oracle.Switches
}

const switchNames = Object.keys(oracle.localSwitches)

const settingsWith = (name: string, set: Settings): Settings => {
  const policy = policyWith(name, set)
  if (policy._tag === 'Left') throw new Error(policy.left.code)
  return policy.right.settings
}

/** A way that sets each switch, whatever a policy says. */
export const wayOf = (switches: oracle.Switches): Way => ({ name: 'drawn switches', settings: settingsWith('local', { ...switches }), switchesOf: () => switches })

/** A policy by its name. */
export const policyNamed = (name: oracle.PolicyName): Way => ({ name, settings: settingsWith(name, {}), switchesOf: code => oracle.policySwitches(name, code) })

/** Every switch, each of its values. */
export const drawnSwitches: fc.Arbitrary<oracle.Switches> = fc.record({
  shortBreaks: fc.constantFrom('out', 'in'),
  temporaryMoves: fc.constantFrom('continue', 'end'),
  sameCarerMoves: fc.constantFrom('continue', 'end'),
  flowWindow: fc.constantFrom('month', 'year-to-date', 'rolling-12-months'),
  adoptionWindow: fc.constantFrom('year-to-date', 'pooled-3-years', 'rolling-12-months'),
  occasions: fc.constantFrom('each', 'once-a-year'),
  startedInShortBreaks: fc.constantFrom('in', 'out'),
  fosterToAdoptMoves: fc.constantFrom('continue', 'end'),
  placementsCounted: fc.constantFrom('stays', 'episodes'),
  waitingChildren: fc.constantFrom('out', 'in'),
  absences: fc.constantFrom('missing', 'missing-and-away')
})

/** The names of the policies and of the switches, as the oracle has them. */
export const namesThatOraclesKnow: readonly string[] = [...oracle.policyNames, ...switchNames]
