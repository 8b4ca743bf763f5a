import { either, type taskEither } from 'fp-ts'
import { isAuthorityName } from '@kinfold/vocabulary'
import { readAuthority } from './authority-held.js'
import type { Covers } from './coverage.js'
import type { Destination } from './destination.js'
import { importAgain, isCoveredAnew } from './import-again.js'
import type { ImportError } from './import-error.js'
import { importNew } from './import-new.js'
import type { ImportReport, ReturnReport } from './import-report.js'
import { prepareReturns } from './prepare.js'
import type { XmlFile } from './read/folder.js'

/** A folder to import, and where it goes. */
export interface FolderToImport extends Destination {
  readonly folder: string
  /** The days that every table of the folder covers, where the council says so; inferred otherwise. */
  readonly covers?: Covers
  /** The XML file that is the return; without it, what the folder holds says what is. */
  readonly xml?: XmlFile
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
    for (const read of prepared.right.returns) {
      const held = await readAuthority(store, authority)
      if (either.isLeft(held)) return held
      const { extracts, fingerprint, latestRecorded } = held.right
      if (fingerprint !== undefined && fingerprint !== identity.fingerprint) {
        return either.left({ code: 'IDENTITY_KEY_DIFFERS', expected: fingerprint, found: identity.fingerprint })
      }
      const earlier = extracts.get(read.extract)
      const isTold = earlier === undefined || isCoveredAnew(read, earlier)
      if (isTold && latestRecorded !== undefined && recordedAt < latestRecorded) {
        return either.left({ code: 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT', recordedAt, latest: latestRecorded })
      }
      const report = earlier === undefined ? await importNew(read, asked, held.right) : await importAgain(read, asked, held.right, earlier)
      if (either.isLeft(report)) return report
      returns.push(report.right)
    }
    return either.right({ authority, recordedAt, returns, ignored: prepared.right.ignored })
  }
