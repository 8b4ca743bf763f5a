import { either } from 'fp-ts'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { readFrom } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { shellWord } from '../text/shell.js'
import { countingOn } from './counting.js'
import { page, sizeText } from './words.js'

export interface CheckOptions {
  readonly root?: string
  readonly json?: boolean
}

const isRoot = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** `kinfold store check`: every hash of a store, computed again. */
export const checkCommand = async (typed: string, { root: keptRoot, json }: CheckOptions, surroundings: Surroundings): Answered => {
  if (keptRoot !== undefined && !isRoot(keptRoot)) return either.left({ code: 'CLI_ROOT_MALFORMED' })
  const counting = countingOn(surroundings)
  return readFrom(storePath(surroundings.cwd, typed), surroundings, async store => {
    const signal = surroundings.interrupted?.()
    counting.begin('checking')
    const verified = await store.verify({
      looked: counting.tell,
      ...(signal === undefined ? {} : { signal }),
      ...(keptRoot === undefined ? {} : { keptRoot })
    })()
    counting.clear()
    if (either.isLeft(verified)) return verified
    const { streams, events, root } = verified.right
    if (json === true) return either.right(answer(jsonText({ store: typed, streams, events, root })))
    const kept = keptRoot === undefined ? [] : ['The log root that was kept is met: nothing up to there was changed or is missing.']
    const text = page(
      pageFor(surroundings),
      `In order: ${sizeText(verified.right)}.`,
      ...kept,
      `Log root: ${root}`,
      `Keep the log root somewhere else. Later kinfold store check ${shellWord(typed)} --root ROOT tells whether all of this is still there.`
    )
    return either.right(answer(text))
  })
}
