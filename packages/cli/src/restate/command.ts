import { either } from 'fp-ts'
import { formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import { startRestatement } from '@kinfold/lineage'
import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { figuresAsked, momentAsked } from '../asked/figures.js'
import { measureAsked } from '../asked/measure.js'
import type { Failure } from '../failure.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { restatementJson } from './as-json.js'
import { restatementText } from './text.js'

export interface RestateOptions {
  readonly store: string
  readonly authority?: string
  readonly month: string
  readonly from: string
  readonly to?: string
  readonly policy: string
  readonly set: readonly string[]
  readonly population?: string
  readonly json?: boolean
}

interface Moments {
  readonly from: Instant
  readonly to: Instant | undefined
}

/** The two moments that are compared, the earlier one first. */
const momentsAsked = ({ from, to }: RestateOptions): either.Either<Failure, Moments> => {
  const [one, other] = [momentAsked(from), momentAsked(to)]
  if (either.isLeft(one)) return one
  if (either.isLeft(other)) return other
  const begun = one.right as Instant
  if (other.right !== undefined && other.right < begun) return either.left({ code: 'CLI_MOMENTS_REVERSED', from: begun, to: other.right })
  return either.right({ from: begun, to: other.right })
}

/** `kinfold restate`: why a figure is not what it was known to be. */
export const restateCommand = async (code: string, options: RestateOptions, surroundings: Surroundings): Answered => {
  const measure = measureAsked(code)
  if (either.isLeft(measure)) return measure
  const asked = figuresAsked(options, surroundings)
  if (either.isLeft(asked)) return asked
  const moments = momentsAsked(options)
  if (either.isLeft(moments)) return moments
  return answerFrom(options, undefined, surroundings, async ({ store, authority }) => {
    const { month, policy, references } = asked.right
    const own = await readAuthorityEvents(store, authority)
    const run = startRestatement({ measure: measure.right, month, policy, ...moments.right, authority: own, references })
    for await (const { subject, events } of readCareJourneys(store, authority)) run.add(subject, events)
    const restatement = run.restatement()
    const of = { authority, month: formatMonth(month), asAt: formatDay(monthEnd(month)), policy: policyWords(policy) }
    const journey = (child: string): string => `kinfold journey ${child}${inStore(options)}`
    const text = options.json === true ? jsonText(restatementJson(restatement, of)) : restatementText(restatement, of, pageFor(surroundings), journey)
    return either.right(restatement.addsUp ? answer(text) : { text, exitCode: 1 as const })
  })
}
