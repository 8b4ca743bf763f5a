import { open } from 'node:fs/promises'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { either } from 'fp-ts'
import { asHeld, exportLines } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { withStore } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { counted } from '../words/words.js'
import { fileFailure, newFile } from './a-file.js'
import { type Counting, countingOn } from './counting.js'
import { carryIdentity, identityGoesAlong } from './identity-beside.js'
import { identityLine, page } from './words.js'

export interface ExportOptions {
  readonly withIdentity?: boolean
  readonly json?: boolean
}

/** Texts are written so many characters at once. */
const charactersAtOnce = 1_048_576

/** Writes a log into a file that only its owner may read; it has its name once it is whole. */
const writeExport = async (store: EventStore, to: string, signal: AbortSignal | undefined, counting: Counting): Promise<number> => {
  const aside = mkdtempSync(join(dirname(to), `.${basename(to)}-`))
  let events = 0
  const carried = (sofar: number): void => {
    events = sofar
    counting.tell(sofar)
  }
  try {
    const handle = await open(join(aside, 'log'), 'wx', 0o600)
    try {
      let waiting = ''
      for await (const line of exportLines(store, { carried, ...(signal === undefined ? {} : { signal }) })) {
        waiting += line
        if (waiting.length < charactersAtOnce) continue
        await handle.write(waiting)
        waiting = ''
      }
      await handle.write(waiting)
      await handle.sync()
    } finally {
      await handle.close()
    }
    renameSync(join(aside, 'log'), to)
    return events
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** `kinfold store export`: the log as lines of JSON. */
export const exportCommand = async (typed: string, typedTo: string, options: ExportOptions, surroundings: Surroundings): Answered => {
  const store = storePath(surroundings.cwd, typed)
  const to = newFile(resolve(surroundings.cwd, typedTo))
  if (either.isLeft(to)) return to
  const outcome = identityGoesAlong(store, to.right, options.withIdentity === true)
  if (either.isLeft(outcome)) return outcome
  const counting = countingOn(surroundings)
  return withStore(store, { create: false, decode: asHeld }, surroundings, async opened => {
    counting.begin('exporting')
    let events: number
    try {
      events = await writeExport(opened, to.right, surroundings.interrupted?.(), counting)
    } catch (thrown) {
      return either.left(fileFailure(to.right, thrown))
    } finally {
      counting.clear()
    }
    const identity = await carryIdentity(store, to.right, outcome.right)
    if (either.isLeft(identity)) return identity
    if (options.json === true) return either.right(answer(jsonText({ store: typed, file: typedTo, events, identity: identity.right })))
    const size = `Exported ${counted(events, 'event')} to ${typedTo}, readable by you alone: it holds dates of birth.`
    return either.right(answer(page(pageFor(surroundings), size, identityLine(identity.right))))
  })
}
