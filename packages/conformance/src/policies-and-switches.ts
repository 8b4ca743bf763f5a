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

/** The switches that are there; the others as the local policy has them. */
const thoseThere = (switches: oracle.Switches, notYetThere: ReadonlySet<string>): oracle.Switches =>
  Object.fromEntries(
    Object.entries({ ...switches, ...oracle.localSwitches }).map(([name, usual]) => [name, notYetThere.has(name) ? usual : switches[name as keyof oracle.Switches]])
  ) as unknown as oracle.Switches

const settingsWith = (name: string, set: Settings): Settings => {
  const policy = policyWith(name, set)
  if (policy._tag === 'Left') throw new Error(policy.left.code)
  return policy.right.settings
}

const settingsOf = (switches: oracle.Switches, notYetThere: ReadonlySet<string>): Settings =>
  Object.fromEntries(Object.entries(switches).filter(([name]) => !notYetThere.has(name)))

/** A way that sets each switch, whatever a policy says. */
export const wayOf = (switches: oracle.Switches, notYetThere: ReadonlySet<string>): Way => {
  const read = thoseThere(switches, notYetThere)
  return { name: 'drawn switches', settings: settingsWith('local', settingsOf(read, notYetThere)), switchesOf: () => read }
}

/** A policy by its name; where it is not there yet, its switches one by one, as far as these are. */
export const policyNamed = (name: oracle.PolicyName, notYetThere: ReadonlySet<string>): Way => {
  const switchesOf = (code: string): oracle.Switches => thoseThere(oracle.policySwitches(name, code), notYetThere)
  return {
    name,
    settings: notYetThere.has(name) ? settingsWith('local', settingsOf(switchesOf('6.1'), notYetThere)) : settingsWith(name, {}),
    switchesOf
  }
}

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
