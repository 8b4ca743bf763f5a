import { either } from 'fp-ts'
import type { Instant } from '@kinfold/vocabulary'
import { collectionYearOf } from './collection-year.js'
import { isDueIn } from './column-kinds.js'
import { givenCoverage, inferCollectionYear, inferCoverage, type CoverageFound, type Covers } from './coverage.js'
import { extractId } from './extract.js'
import type { Observed } from './finding.js'
import type { FileProblem, IgnoredFile, ImportError } from './import-error.js'
import { findReturns, type ReturnFolder } from './read/folder.js'
import { readTableFile } from './read/table-file.js'
import type { TableRows } from './read/table-rows.js'
import { makeTexts, type Texts } from './read/texts.js'
import { datesOfTable } from './survey.js'
import { tableNames } from './tables.js'

/** A return read whole, before anything of it is told. */
export interface ReturnRead {
  readonly name: string
  readonly extract: string
  readonly collectionYear: number
  readonly coverage: CoverageFound
  readonly tables: readonly TableRows[]
  readonly observed: readonly Observed[]
}

/** What is asked of a folder: whose it is, when it was recorded, and what it covers where the council says so. */
export interface Asked {
  readonly authority: string
  readonly folder: string
  readonly recordedAt: Instant
  readonly covers?: Covers
}

interface Tables {
  readonly name: string
  readonly tables: readonly TableRows[]
  readonly observed: readonly Observed[]
}

const readTables = async ({ name, files, problems }: ReturnFolder, texts: Texts): Promise<either.Either<readonly FileProblem[], Tables>> => {
  const obstacles = [...problems]
  const tables: TableRows[] = []
  const observed: Observed[] = []
  for (const { path, file, table } of files) {
    const read = await readTableFile(path, file, table, texts)
    if (either.isLeft(read)) obstacles.push(read.left)
    else {
      tables.push(read.right.rows)
      observed.push(...read.right.observed)
    }
  }
  tables.sort((one, other) => tableNames.indexOf(one.table) - tableNames.indexOf(other.table))
  return obstacles.length > 0 ? either.left(obstacles) : either.right({ name, tables, observed })
}

const withYear = ({ name, tables, observed }: Tables, asked: Asked, isOnly: boolean): either.Either<ImportError, ReturnRead> => {
  const { authority, covers, folder, recordedAt } = asked
  const dates = tables.map(datesOfTable)
  const collectionYear = covers !== undefined && isOnly ? collectionYearOf(covers.to) : inferCollectionYear(dates)
  if (collectionYear === undefined) {
    return either.left({ code: 'SSDA903_COLLECTION_YEAR_UNKNOWN', folder: name === '' ? folder : `${folder}/${name}` })
  }
  const coverage = covers === undefined ? inferCoverage(dates, collectionYear, recordedAt) : givenCoverage(dates, covers)
  const absent = tableNames
    .filter((table) => isDueIn(table, collectionYear) && !tables.some((one) => one.table === table))
    .map((table): Observed => ({ observation: { code: 'SSDA903_TABLE_ABSENT', table } }))
  const extract = extractId(authority, tables)
  return either.right({ name, extract, collectionYear, coverage, tables, observed: [...observed, ...absent] })
}

/**
 * Reads every return of a folder. A file that cannot be read stops them all, and all such files are named at once.
 *
 * Errors: SSDA903_FOLDER_MISSING, SSDA903_FOLDER_UNREADABLE, SSDA903_FOLDER_WITHOUT_TABLES, SSDA903_FILES_UNUSABLE,
 * SSDA903_COLLECTION_YEAR_UNKNOWN
 */
export const prepareReturns = async (
  asked: Asked
): Promise<either.Either<ImportError, { readonly returns: readonly ReturnRead[]; readonly ignored: readonly IgnoredFile[] }>> => {
  const found = await findReturns(asked.folder)
  if (either.isLeft(found)) return found
  const texts = makeTexts()
  const read = []
  for (const folder of found.right.returns) read.push(await readTables(folder, texts))
  const problems = read.flatMap((one) => (either.isLeft(one) ? one.left : []))
  if (problems.length > 0) return either.left({ code: 'SSDA903_FILES_UNUSABLE', problems })
  const tables = read.flatMap((one) => (either.isRight(one) ? [one.right] : []))
  const returns: ReturnRead[] = []
  for (const one of tables) {
    const prepared = withYear(one, asked, tables.length === 1)
    if (either.isLeft(prepared)) return prepared
    returns.push(prepared.right)
  }
  return either.right({ returns, ignored: found.right.ignored })
}
