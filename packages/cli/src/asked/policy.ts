import { either } from 'fp-ts'
import { policyWith } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import type { Failure } from '../failure.js'

const shape = /^([A-Za-z0-9.]+)=([A-Za-z0-9-]+)$/

/** The policy that `--policy` and each `--set SWITCH=VALUE` ask for. */
export const policyAsked = (name: string, set: readonly string[]): either.Either<Failure, Policy> => {
  const settings: { [name: string]: string } = {}
  for (const text of set) {
    const [, key, value] = shape.exec(text) ?? []
    if (key === undefined || value === undefined) return either.left({ code: 'CLI_SETTING_MALFORMED', text })
    settings[key] = value
  }
  return policyWith(name, settings)
}
