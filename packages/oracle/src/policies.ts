import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** The policies that have a name. */
export type PolicyName = 'local' | 'dfe-pre-2021' | 'dfe-2021' | 'dfe-2023' | 'annex-a'

const ofTheYear: Switches = {
  ...localSwitches, flowWindow: 'year-to-date', adoptionWindow: 'pooled-3-years', occasions: 'once-a-year'
}

/** What each policy sets, for all indicators, and for 8.1 alone. */
const policies: Readonly<Record<PolicyName, { readonly all: Switches, readonly stability?: Partial<Switches> }>> = {
  'local': { all: localSwitches },
  'dfe-pre-2021': { all: { ...ofTheYear, sameCarerMoves: 'end' } },
  'dfe-2021': { all: { ...ofTheYear, sameCarerMoves: 'end', startedInShortBreaks: 'out' }, stability: { fosterToAdoptMoves: 'end' } },
  'dfe-2023': { all: { ...ofTheYear, startedInShortBreaks: 'out' }, stability: { fosterToAdoptMoves: 'end' } },
  'annex-a': {
    all: {
      ...localSwitches,
      shortBreaks: 'in',
      temporaryMoves: 'end',
      flowWindow: 'rolling-12-months',
      adoptionWindow: 'rolling-12-months',
      placementsCounted: 'episodes'
    }
  }
}

/** The names of the policies. */
export const policyNames = Object.keys(policies) as readonly PolicyName[]

/** The switches of a policy, as the indicator with a code reads them. */
export const policySwitches = (name: PolicyName, code: string): Switches => {
  const { all, stability } = policies[name]
  return code === '8.1' ? { ...all, ...stability } : all
}
