import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { rulesAsked } from '../asked/rules.js'
import type { Failure } from '../failure.js'
import { answerFrom } from '../store/records.js'
import { fileFailure, newFile } from '../store-commands/a-file.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { proposedJson } from './as-json.js'
import type { FindingsOptions } from './command.js'
import { propose } from './propose.js'
import type { Proposed } from './propose.js'
import { proposedText } from './propose-text.js'

/** Writes proposals into a new file that only its owner may read. */
const writeProposals = (file: string, { lines }: Proposed): either.Either<Failure, string> => {
  try {
    writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''), { flag: 'wx', mode: 0o600 })
    return either.right(file)
  } catch (thrown) {
    return either.left(fileFailure(file, thrown))
  }
}

/** `kinfold findings --propose`: corrections for what has one safe reading, into a file. Nothing is changed. */
export const proposeCommand = async (typed: string, options: FindingsOptions, surroundings: Surroundings): Answered => {
  const rules = rulesAsked(options.rule)
  if (either.isLeft(rules)) return rules
  const to = newFile(resolve(surroundings.cwd, typed))
  if (either.isLeft(to)) return to
  return answerFrom(options, undefined, surroundings, async ({ store, authority }) => {
    const proposed = await propose(store, authority, rules.right)
    const written = writeProposals(to.right, proposed)
    if (either.isLeft(written)) return written
    if (options.json === true) return either.right(answer(jsonText(proposedJson(proposed, typed))))
    return either.right(answer(proposedText(proposed, typed, inStore({ store: options.store }), pageFor(surroundings))))
  })
}
