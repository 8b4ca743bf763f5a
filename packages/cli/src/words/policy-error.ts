import type { PolicyError } from '@kinfold/clauses'
import { nearest, orList, quoted } from './words.js'
import type { Words } from './words.js'

/** The switch whose name is nearest to what was typed. */
const meant = ({ name, known }: { readonly name: string; readonly known: readonly string[] }): string => {
  const found = nearest(name.slice(name.lastIndexOf('.') + 1), known)
  return found === undefined ? '' : `Perhaps ${found} is meant. `
}

/** The words of a policy or a switch that there is not. */
export const policyErrorWords = (error: PolicyError): Words => {
  switch (error.code) {
    case 'POLICY_UNKNOWN':
      return { says: `There is no policy ${quoted(error.name, 'of that name')}.`, next: `After --policy stands ${orList(error.known)}.` }
    case 'POLICY_SWITCH_UNKNOWN':
      return {
        says: `There is no switch ${quoted(error.name, 'of that name')}.`,
        next: `${meant(error)}After --set stands a switch, then = and its value; 8.1. before it sets it for that indicator alone. kinfold measures 8.1 says what each of its switches decides; there are ${orList(error.known)}.`
      }
    case 'POLICY_VALUE_UNKNOWN':
      return {
        says: `The switch ${quoted(error.name, 'named')} does not take the value ${quoted(error.value, 'given')}.`,
        next: `It takes ${orList(error.known)}.`
      }
  }
}
