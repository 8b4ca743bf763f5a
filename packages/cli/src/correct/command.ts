import { either } from 'fp-ts'
import { decideCorrection, latestVersions } from '@kinfold/journey'
import { readAuthorityEvents } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { careJourneyStream } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import type { Failure } from '../failure.js'
import { chooseAuthority } from '../store/choose-authority.js'
import { chooseChild } from '../store/choose-child.js'
import { identityFileOf } from '../store/identity-file.js'
import type { IdentityOptions } from '../store/identity-file.js'
import { withStore } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { correctedJson } from './as-json.js'
import { correctionAsked } from './correction-asked.js'
import type { Otherwise } from './correction-asked.js'
import { correctedBy } from './outcome.js'
import { correctedText } from './text.js'

export interface CorrectOptions extends Otherwise, IdentityOptions {
  readonly store: string
  readonly authority?: string
  readonly reason: string
  readonly by: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

const fewest = 4

/** The latest version of the fact whose id begins so. */
const factMeant = (typed: string, history: readonly AnyEvent[]): either.Either<Failure, AnyEvent> => {
  const found = typed.length < fewest ? [] : [...latestVersions(history).values()].filter(({ factId }) => factId.startsWith(typed.toLowerCase()))
  const [only] = found
  if (only === undefined) return either.left({ code: 'CLI_FACT_UNKNOWN' })
  return found.length > 1 ? either.left({ code: 'CLI_FACT_AMBIGUOUS', facts: found.map(({ factId }) => factId) }) : either.right(only)
}

const historyOf = async (store: EventStore, stream: string): Promise<readonly AnyEvent[]> => {
  const events: AnyEvent[] = []
  for await (const { event } of store.readStream(stream)) events.push(event)
  return events
}

/** `kinfold correct`: one fact of a child told otherwise, by somebody, for a reason. */
export const correctCommand = async (typed: string, typedFact: string, options: CorrectOptions, surroundings: Surroundings): Answered => {
  for (const option of ['reason', 'by'] as const) if (options[option].trim() === '') return either.left({ code: 'CLI_OPTION_BLANK', option: `--${option}` })
  const file = storePath(surroundings.cwd, options.store)
  return withStore(file, { create: false }, surroundings, async store => {
    const authority = await chooseAuthority(store, file, options.authority)
    if (either.isLeft(authority)) return authority
    const child = await chooseChild(store, identityFileOf(file, options, surroundings), authority.right, typed)
    if (either.isLeft(child)) return child
    const stream = careJourneyStream(authority.right, child.right)
    const history = await historyOf(store, stream)
    const standing = factMeant(typedFact, history)
    if (either.isLeft(standing)) return standing
    const told = { authority: authority.right, subject: child.right, recordedAt: surroundings.now(), recordedBy: options.by, why: options.reason, fact: standing.right.factId }
    const correction = correctionAsked(options, standing.right, told)
    if (either.isLeft(correction)) return correction
    const decision = decideCorrection(correction.right, history)
    if (either.isLeft(decision)) return either.left({ code: 'CLI_CORRECTION_REFUSED', refusals: decision.left })
    const held = new Set(history.map(({ id }) => id))
    const events = decision.right.filter(({ id }) => !held.has(id))
    const corrected = correctedBy(child.right, events, history, await readAuthorityEvents(store, authority.right))
    if (options.dryRun !== true && events.length > 0) {
      const appended = await store.append([{ stream, events, expected: { kind: 'revision', revision: history.length - 1 } }])()
      if (either.isLeft(appended)) return appended.left.code === 'STORE_WRONG_EXPECTED_REVISION' ? either.left({ code: 'CLI_CORRECTION_OVERTAKEN' }) : appended
    }
    const isTrial = options.dryRun === true
    return either.right(answer(options.json === true ? jsonText(correctedJson(corrected, isTrial)) : correctedText(corrected, isTrial, `kinfold journey ${child.right}${inStore(options)}`, pageFor(surroundings))))
  })
}
