import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { parseFinancialYear, partsOf } from '@kinfold/calendar'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { momentAsked } from '../asked/figures.js'
import { isFree } from '../new-folder.js'
import { identityFileOf } from '../store/identity-file.js'
import type { IdentityOptions } from '../store/identity-file.js'
import { storePath } from '../store/paths.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { exportJson } from './as-json.js'
import { gather } from './gather.js'
import { exportText } from './text.js'
import { writeFiles } from './write-files.js'

export interface ExportOptions extends IdentityOptions {
  readonly store: string
  readonly year: string
  readonly authority?: string
  readonly knownAt?: string
  readonly xml?: boolean
  readonly json?: boolean
}

/** `kinfold export ssda903`: the return of a year, from the log into a new folder. */
export const exportCommand = async (typed: string, options: ExportOptions, surroundings: Surroundings): Answered => {
  const year = parseFinancialYear(options.year)
  if (either.isLeft(year)) return year
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  const folder = resolve(surroundings.cwd, typed)
  const free = isFree(folder)
  if (either.isLeft(free)) return free
  const file = storePath(surroundings.cwd, options.store)
  const identityFile = identityFileOf(file, options, surroundings)
  if (either.isLeft(identityFile)) return identityFile
  return answerFrom(options, knownAt.right, surroundings, async ({ store, authority }) => {
    const form = options.xml === true ? 'xml' : 'csv'
    const wanted = { authority, collectionYear: partsOf(year.right).year + 1, knownAt: knownAt.right, form } as const
    const gathered = await gather(store, identityFile.right, wanted)
    if (either.isLeft(gathered)) return gathered
    const written = writeFiles(folder, gathered.right.told.files)
    if (either.isLeft(written)) return written
    const exported = { ...gathered.right, authority, form } as const
    return either.right(answer(options.json === true ? jsonText(exportJson(exported)) : exportText(exported, folder, pageFor(surroundings))))
  })
}
