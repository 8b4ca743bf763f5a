import { either } from 'fp-ts'
import type { PolicyError } from './policies.js'
import { switches } from './switches.js'

/**
 * Switches by their names, as they were named.
 *
 * Errors: POLICY_SWITCH_UNKNOWN
 */
export const switchesNamed = (names: readonly string[]): either.Either<PolicyError, readonly string[]> => {
  const unknown = names.find(name => !switches.some(known => known.name === name))
  return unknown === undefined ? either.right(names) : either.left({ code: 'POLICY_SWITCH_UNKNOWN', name: unknown, known: switches.map(({ name }) => name) })
}
