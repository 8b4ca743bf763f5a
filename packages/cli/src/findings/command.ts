import { either } from 'fp-ts'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { momentAsked } from '../asked/figures.js'
import { rulesAsked } from '../asked/rules.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { findingsJson } from './as-json.js'
import { find } from './find.js'
import type { Found } from './find.js'
import { ruleText } from './rule-text.js'
import { findingsText } from './text.js'

export interface FindingsOptions {
  readonly store: string
  readonly authority?: string
  readonly knownAt?: string
  readonly rule?: string
  readonly propose?: string
  readonly json?: boolean
}

const onlyOf = (found: Found, codes: ReadonlySet<string>): Found => ({ ...found, rules: found.rules.filter(({ rule }) => codes.has(rule.code)) })

/** `kinfold findings`: what is at fault in the records, rule by rule. */
export const findingsCommand = async (options: FindingsOptions, surroundings: Surroundings): Answered => {
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  const asked = rulesAsked(options.rule)
  if (either.isLeft(asked)) return asked
  return answerFrom(options, knownAt.right, surroundings, async ({ store, authority }) => {
    const found = onlyOf(await find(store, authority, knownAt.right), asked.right)
    if (options.json === true) return either.right(answer(jsonText(findingsJson(found))))
    const page = pageFor(surroundings)
    const where = `${inStore(options)}${options.knownAt === undefined ? '' : ` --known-at ${options.knownAt}`}`
    const next = {
      rule: (code: string): string => `kinfold findings${where} --rule ${code}`,
      journey: (child: string): string => `kinfold journey ${child}${where}`
    }
    return either.right(answer(options.rule === undefined ? findingsText(found, page, next) : ruleText(found, page, next)))
  })
}
