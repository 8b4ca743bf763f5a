import { either } from 'fp-ts'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { momentAsked } from '../asked/figures.js'
import { chooseChild } from '../store/choose-child.js'
import { identityFileOf } from '../store/identity-file.js'
import type { IdentityOptions } from '../store/identity-file.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { journeyJson } from './as-json.js'
import { readChild } from './read-child.js'
import { journeyText } from './text.js'

export interface JourneyOptions extends IdentityOptions {
  readonly store: string
  readonly authority?: string
  readonly knownAt?: string
  readonly json?: boolean
}

/** `kinfold journey`: all that is known of one child's care. */
export const journeyCommand = async (asked: string, options: JourneyOptions, surroundings: Surroundings): Answered => {
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  return answerFrom(options, knownAt.right, surroundings, async ({ store, file, authority }) => {
    const child = await chooseChild(store, identityFileOf(file, options, surroundings), authority, asked)
    if (either.isLeft(child)) return child
    const read = await readChild(store, authority, child.right, knownAt.right)
    return either.right(answer(options.json === true ? jsonText(journeyJson(read)) : journeyText(read, pageFor(surroundings))))
  })
}
