import { either, type taskEither } from 'fp-ts'
import { isAuthorityName, type Instant } from '@kinfold/vocabulary'
import { readAuthority, type AuthorityHeld } from './authority-held.js'
import type { Covers } from './coverage.js'
import type { Destination } from './destination.js'
import { importAgain, isCoveredAnew } from './import-again.js'
import type { ImportError } from './import-error.js'
import { importNew } from './import-new.js'
import type { ImportReport, ReturnReport } from './import-report.js'
import { prepareReturns, type ReturnRead } from './prepare.js'
import type { XmlFile } from './read/folder.js'
import { tellingOf } from './telling.js'

/** A folder to import, and where it goes. */
export interface FolderToImport extends Destination {
  readonly folder: string
  /** The days that every table of the folder covers, where the council says so; inferred otherwise. */
  readonly covers?: Covers
  /** The XML file that is the return; without it, what the folder holds says what is. */
  readonly xml?: XmlFile
}

/** What stands in the way of a return that is older than one the log holds, in what it is about or in when it was recorded. */
const outOfOrder = ({ name, collectionYear }: ReturnRead, recordedAt: Instant, { extracts, latestRecorded }: AuthorityHeld): ImportError | undefined => {
  if (latestRecorded !== undefined && recordedAt < latestRecorded) return { code: 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT', recordedAt, latest: latestRecorded }
  const latest = Math.max(...[...extracts.values()].map(({ payload }) => payload.collectionYear))
  return extracts.size > 0 && collectionYear < latest ? { code: 'SSDA903_EARLIER_YEAR_THAN_HELD', name, collectionYear, latest } : undefined
}

/**
 * Imports a folder of CSV files, or of an XML file: one return, or one in each subfolder. Every row is recorded, known already, a duplicate of
 * an earlier row of its file, or rejected; the rows that can be read are imported though others cannot. A folder that was
 * imported before appends nothing.
 *
 * Unknowns: days outside the coverage stay unknown; a file that cannot be read at all stops the import before anything is appended.
 * Errors: see `ImportError`
 */
export const importReturn =
  (asked: FolderToImport): taskEither.TaskEither<ImportError, ImportReport> =>
  async () => {
    const { authority, covers, identity, recordedAt, store } = asked
    if (!isAuthorityName(authority)) return either.left({ code: 'SSDA903_AUTHORITY_NAME_INVALID', authority })
    if (covers !== undefined && covers.to < covers.from) return either.left({ code: 'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS', ...covers })
    const prepared = await prepareReturns(asked)
    if (either.isLeft(prepared)) return prepared

    const returns: ReturnReport[] = []
    for (const asRead of prepared.right.returns) {
      const held = await readAuthority(store, authority)
      if (either.isLeft(held)) return held
      const { fingerprint } = held.right
      if (fingerprint !== undefined && fingerprint !== identity.fingerprint) {
        return either.left({ code: 'IDENTITY_KEY_DIFFERS', expected: fingerprint, found: identity.fingerprint })
      }
      const { read, earlier, overtakenAt } = tellingOf(asRead, recordedAt, { authority, isBackfill: asked.confirmed?.includes('backfill') === true }, held.right)
      if (overtakenAt !== undefined && asked.confirmed?.includes('retractions') !== true) {
        return either.left({ code: 'SSDA903_EXTRACT_OVERTAKEN', name: read.name, overtakenAt })
      }
      const isTold = earlier === undefined || isCoveredAnew(read, earlier)
      const obstacle = isTold && asked.confirmed?.includes('backfill') !== true ? outOfOrder(read, recordedAt, held.right) : undefined
      if (obstacle !== undefined) return either.left(obstacle)
      const report = earlier === undefined ? await importNew(read, asked, held.right) : await importAgain(read, asked, held.right, earlier)
      if (either.isLeft(report)) return report
      returns.push(report.right)
    }
    return either.right({ authority, recordedAt, returns, ignored: prepared.right.ignored })
  }
