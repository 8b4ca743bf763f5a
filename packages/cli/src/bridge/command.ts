import { either } from 'fp-ts'
import { formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import { switchesNamed } from '@kinfold/clauses'
import { startBridge } from '@kinfold/lineage'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { figuresAsked } from '../asked/figures.js'
import { measureAsked } from '../asked/measure.js'
import { policyAsked } from '../asked/policy.js'
import type { Failure } from '../failure.js'
import { childrenOf } from '../store/children.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { bridgeJson } from './as-json.js'
import { bridgeText } from './text.js'

export interface BridgeOptions {
  readonly store: string
  readonly authority?: string
  readonly month: string
  readonly knownAt?: string
  readonly from: string
  readonly to: string
  readonly set: readonly string[]
  readonly order?: string
  readonly population?: string
  readonly json?: boolean
}

/** The switches that `--order` names. */
const orderAsked = (text: string | undefined): either.Either<Failure, readonly string[]> =>
  switchesNamed((text ?? '').split(',').map(name => name.trim()).filter(name => name !== ''))

/** `kinfold bridge`: why two policies give different figures. */
export const bridgeCommand = async (code: string, options: BridgeOptions, surroundings: Surroundings): Answered => {
  const { from, to, set, month, knownAt, population } = options
  const measure = measureAsked(code)
  if (either.isLeft(measure)) return measure
  const asked = figuresAsked({ month, policy: to, set, ...(knownAt === undefined ? {} : { knownAt }), ...(population === undefined ? {} : { population }) }, surroundings)
  if (either.isLeft(asked)) return asked
  const begun = policyAsked(from, [])
  if (either.isLeft(begun)) return begun
  const order = orderAsked(options.order)
  if (either.isLeft(order)) return order
  return answerFrom(options, asked.right.knownAt, surroundings, async ({ store, authority }) => {
    const { coverage, each } = await childrenOf(store, authority, asked.right.knownAt)
    const { references, policy } = asked.right
    const run = startBridge({ measure: measure.right, month: asked.right.month, from: begun.right, to: policy, coverage, references, order: order.right })
    const latest = await each(run.add)
    const of = { authority, month: formatMonth(asked.right.month), asAt: formatDay(monthEnd(asked.right.month)), knownAt: asked.right.knownAt ?? latest }
    const bridge = run.bridge()
    const text = options.json === true ? jsonText(bridgeJson(bridge, of)) : bridgeText(bridge, of, coverage, measure.right, pageFor(surroundings))
    return either.right(bridge.addsUp ? answer(text) : { text, exitCode: 1 as const })
  })
}
