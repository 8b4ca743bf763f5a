import { either } from 'fp-ts'
import type { Instant } from '@kinfold/vocabulary'
import { collectionYearOf } from './collection-year.js'
import { isDueIn } from './column-kinds.js'
import { givenCoverage, inferCollectionYear, inferCoverage, type CoverageFound, type Covers } from './coverage.js'
import { extractId } from './extract.js'
import type { Observed } from './finding.js'
import type { FileProblem, IgnoredFile, ImportError } from './import-error.js'
import { findReturns, findXmlReturn, type ReturnFolder, type XmlFile } from './read/folder.js'
import { readTableFile } from './read/table-file.js'
import type { TableRows } from './read/table-rows.js'
import { makeTexts, type Texts } from './read/texts.js'
import { readXmlFile } from './read/xml-file.js'
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
  /** The XML file that is the return; without it, what the folder holds says what is. */
  readonly xml?: XmlFile
}

interface Tables {
  readonly name: string
  readonly xml?: XmlFile
  readonly tables: readonly TableRows[]
  readonly observed: readonly Observed[]
}

const inOrder = (tables: readonly TableRows[]): readonly TableRows[] =>
  [...tables].sort((one, other) => tableNames.indexOf(one.table) - tableNames.indexOf(other.table))

const readXml = async (name: string, xml: XmlFile, texts: Texts): Promise<either.Either<readonly FileProblem[], Tables>> => {
  const read = await readXmlFile(xml.path, xml.file, texts)
  if (either.isLeft(read)) return either.left([read.left])
  return either.right({ name, xml, tables: inOrder(read.right.tables), observed: read.right.observed })
}

const readTables = async (
  { name, files, xml, problems }: ReturnFolder,
  texts: Texts
): Promise<either.Either<readonly FileProblem[], Tables>> => {
  if (xml !== undefined) return problems.length > 0 ? either.left(problems) : readXml(name, xml, texts)
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
  return obstacles.length > 0 ? either.left(obstacles) : either.right({ name, tables: inOrder(tables), observed })
}

/** An XML return is one document: a table of its year that it says nothing of has no rows. One of another year is none of it. */
const ofItsYear = ({ xml, tables }: Tables, collectionYear: number): { readonly tables: readonly TableRows[]; readonly observed: readonly Observed[] } => {
  if (xml === undefined) return { tables, observed: [] }
  const isSilent = ({ lines, rejections }: TableRows): boolean => lines.length + rejections.length === 0
  const held = tables.filter((table) => !isSilent(table) || isDueIn(table.table, collectionYear))
  const silent = held.filter(isSilent).map(({ table }): Observed => ({ observation: { code: 'SSDA903_TABLE_WITHOUT_ROWS', table, file: xml.file } }))
  return { tables: held, observed: silent }
}

const withYear = (read: Tables, asked: Asked, isOnly: boolean): either.Either<ImportError, ReturnRead> => {
  const { name } = read
  const { authority, covers, folder, recordedAt } = asked
  const allDates = read.tables.map(datesOfTable)
  const collectionYear = covers !== undefined && isOnly ? collectionYearOf(covers.to) : inferCollectionYear(allDates)
  if (collectionYear === undefined) {
    return either.left({ code: 'SSDA903_COLLECTION_YEAR_UNKNOWN', folder: name === '' ? folder : `${folder}/${name}` })
  }
  const { tables, observed } = ofItsYear(read, collectionYear)
  const dates = allDates.filter(({ table }) => tables.some((one) => one.table === table))
  const coverage = covers === undefined ? inferCoverage(dates, collectionYear, recordedAt) : givenCoverage(dates, covers)
  const absent = tableNames
    .filter((table) => isDueIn(table, collectionYear) && !tables.some((one) => one.table === table))
    .map((table): Observed => ({ observation: { code: 'SSDA903_TABLE_ABSENT', table } }))
  const extract = extractId(authority, tables)
  return either.right({ name, extract, collectionYear, coverage, tables, observed: [...read.observed, ...observed, ...absent] })
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
  const found = asked.xml === undefined ? await findReturns(asked.folder) : await findXmlReturn(asked.folder, asked.xml)
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
