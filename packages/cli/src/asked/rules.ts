import { either } from 'fp-ts'
import { findingRules, sharedRules } from '@kinfold/findings'
import type { Failure } from '../failure.js'

/** The codes of the rules that a code, or a number of the return, names; all of them where none is named. */
export const rulesAsked = (named: string | undefined): either.Either<Failure, ReadonlySet<string>> => {
  const all = [...findingRules, ...sharedRules]
  const asked = named === undefined ? all : all.filter(({ code, rule }) => code === named.toUpperCase() || rule.includes(named.toUpperCase()) || rule.includes(named))
  return named !== undefined && asked.length === 0
    ? either.left({ code: 'CLI_RULE_UNKNOWN', name: named })
    : either.right(new Set(asked.map(({ code }) => code)))
}
