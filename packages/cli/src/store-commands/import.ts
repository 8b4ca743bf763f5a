import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { asHeld, importLog } from '@kinfold/store'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { withStore } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { systemWords } from '../words/file-problem.js'
import { countingOn } from './counting.js'
import { page } from './words.js'
import { transferText } from './transfer-text.js'

export interface ImportLogOptions {
  readonly json?: boolean
}

/** A store is made for a file that is there: a slip in its name leaves nothing behind. */
const obstacleAt = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return 'it is not there'
  return found.isFile() ? undefined : systemWords('EISDIR')
}

/** `kinfold store import`: an exported log into a store, which is made where there is none. */
export const importLogCommand = async (typedFrom: string, typed: string, { json }: ImportLogOptions, surroundings: Surroundings): Answered => {
  const from = resolve(surroundings.cwd, typedFrom)
  const why = obstacleAt(from)
  if (why !== undefined) return either.left({ code: 'CLI_FILE_UNUSABLE', file: from, why })
  const counting = countingOn(surroundings)
  return withStore(storePath(surroundings.cwd, typed), { create: true, decode: asHeld }, surroundings, async store => {
    const signal = surroundings.interrupted?.()
    counting.begin('importing')
    const done = await importLog(createReadStream(from), store, { carried: counting.tell, ...(signal === undefined ? {} : { signal }) })()
    counting.clear()
    if (either.isLeft(done)) return done
    if (json === true) return either.right(answer(jsonText({ file: typedFrom, store: typed, ...done.right })))
    return either.right(answer(page(pageFor(surroundings), transferText('Imported', typed, done.right))))
  })
}
