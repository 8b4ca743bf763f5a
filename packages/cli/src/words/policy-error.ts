import type { PolicyError } from '@kinfold/clauses'
import { orList, quoted } from './words.js'
import type { Words } from './words.js'

/** The words of a policy or a switch that there is not. */
export const policyErrorWords = (error: PolicyError): Words => {
  switch (error.code) {
    case 'POLICY_UNKNOWN':
      return { says: `There is no policy ${quoted(error.name, 'of that name')}.`, next: `After --policy stands ${orList(error.known)}.` }
    case 'POLICY_SWITCH_UNKNOWN':
      return {
        says: `There is no switch ${quoted(error.name, 'of that name')}.`,
        next: `After --set stands ${orList(error.known)}, then = and its value; 8.1. before it sets it for that indicator alone.`
      }
    case 'POLICY_VALUE_UNKNOWN':
      return {
        says: `The switch ${quoted(error.name, 'named')} does not take the value ${quoted(error.value, 'given')}.`,
        next: `It takes ${orList(error.known)}.`
      }
  }
}
