import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { either } from 'fp-ts'
import { importReturn } from '@kinfold/ssda903'
import type { Confirmation, Covers, ImportReport } from '@kinfold/ssda903'
import { isAuthorityName } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'
import { jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { coversAsked } from '../asked/covers.js'
import { momentAsked } from '../asked/figures.js'
import type { Failure } from '../failure.js'
import { writeTo } from '../store/open.js'
import { identityFileOf } from '../store/identity-file.js'
import type { IdentityOptions } from '../store/identity-file.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { importJson } from './as-json.js'
import { identityFor } from './destination.js'
import { progressOn } from './progress.js'
import { importText } from './text.js'

export interface ImportOptions extends IdentityOptions {
  readonly store: string
  readonly authority: string
  readonly recordedAt?: string
  readonly covers?: string
  readonly xml?: string
  readonly backfill?: boolean
  readonly confirmRetractions?: boolean
  readonly json?: boolean
}

interface Asked {
  readonly authority: string
  readonly recordedAt: Instant
  readonly covers: Covers | undefined
}

const importAsked = (options: ImportOptions, { now }: Surroundings): either.Either<Failure, Asked> => {
  const { authority } = options
  if (!isAuthorityName(authority)) return either.left({ code: 'SSDA903_AUTHORITY_NAME_INVALID', authority })
  const moment = momentAsked(options.recordedAt)
  if (either.isLeft(moment)) return moment
  const covers: either.Either<Failure, Covers | undefined> = options.covers === undefined ? either.right(undefined) : coversAsked(options.covers)
  return either.map((days: Covers | undefined): Asked => ({ authority, recordedAt: moment.right ?? now(), covers: days }))(covers)
}

/** A store is made for a folder that is there: a slip in its name leaves nothing behind. */
const folderObstacle = (folder: string): Failure | undefined => {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined) return { code: 'SSDA903_FOLDER_MISSING', folder }
  return found.isDirectory() ? undefined : { code: 'SSDA903_FOLDER_UNREADABLE', folder, why: 'ENOTDIR' }
}

/** The XML file that was named: one in the folder, else one by its path. */
const xmlAsked = (typed: string | undefined, folder: string, { cwd }: Surroundings) => {
  if (typed === undefined) return {}
  const within = resolve(folder, typed)
  return { xml: { file: basename(typed), path: existsSync(within) ? within : resolve(cwd, typed) } }
}

const confirmedBy = ({ backfill, confirmRetractions }: ImportOptions): readonly Confirmation[] => [
  ...(backfill === true ? ['backfill' as const] : []),
  ...(confirmRetractions === true ? ['retractions' as const] : [])
]

const exitCode = ({ returns }: ImportReport): 0 | 3 => (returns.some(({ rejections }) => rejections.length > 0) ? 3 : 0)

/** `kinfold import ssda903`: a folder of CSV files, or a return in XML, into a store, which is made where there is none. */
export const importCommand = async (typed: string, options: ImportOptions, surroundings: Surroundings): Answered => {
  const asked = importAsked(options, surroundings)
  if (either.isLeft(asked)) return asked
  const { covers, ...given } = asked.right
  const folder = resolve(surroundings.cwd, typed)
  const obstacle = folderObstacle(folder)
  if (obstacle !== undefined) return either.left(obstacle)
  const file = storePath(surroundings.cwd, options.store)
  const identityFile = identityFileOf(file, options, surroundings)
  if (either.isLeft(identityFile)) return identityFile
  const progress = progressOn(surroundings)
  return writeTo(file, surroundings, async store => {
    const identity = await identityFor(store, identityFile.right, surroundings)
    if (either.isLeft(identity)) return identity
    progress.begin('reading …')
    const report = await importReturn({
      ...given,
      folder,
      store,
      identity: identity.right,
      progress: progress.tell,
      ...xmlAsked(options.xml, folder, surroundings),
      confirmed: confirmedBy(options),
      ...(covers === undefined ? {} : { covers })
    })()
    progress.clear()
    if (either.isLeft(report)) return report
    const next = (month: string): string => `kinfold scorecard${inStore(options)} --month ${month}`
    const text = options.json === true ? jsonText(importJson(report.right)) : importText(report.right, pageFor(surroundings), next)
    return either.right({ text, exitCode: exitCode(report.right) })
  })
}
