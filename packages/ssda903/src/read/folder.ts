import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { either } from 'fp-ts'
import type { FileProblem, IgnoredFile, ImportError } from '../import-error.js'
import { tableOfFile, type TableName } from '../tables.js'
import { isXmlReturn } from './xml-sniff.js'

/** A file that holds a table: where it is, and how it is named from the folder on. */
export interface TableFile {
  readonly path: string
  readonly file: string
  readonly table: TableName
}

/** A return that is one XML file: where it is, and how it is named. */
export interface XmlFile {
  readonly path: string
  readonly file: string
}

/** The files of one return: those of its tables, or the XML file that holds them all. `name` is the subfolder's, empty where the folder itself holds them. */
export interface ReturnFolder {
  readonly name: string
  readonly files: readonly TableFile[]
  readonly xml?: XmlFile
  readonly problems: readonly FileProblem[]
}

/** The returns that a folder holds, and what in it is none. */
export interface FolderFound {
  readonly returns: readonly ReturnFolder[]
  readonly ignored: readonly IgnoredFile[]
}

interface Listed {
  readonly found: ReturnFolder
  readonly ignored: readonly IgnoredFile[]
  readonly folders: readonly string[]
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number => (one.name < other.name ? -1 : 1)

/** Where no file is a table, the XML file that is a return stands for them all; two of them are one too many. */
const withXml = async (listed: Listed, folder: string): Promise<Listed> => {
  const named = listed.ignored.filter(({ file, why }) => why === 'not a CSV file' && file.toLowerCase().endsWith('.xml'))
  if (listed.found.files.length > 0 || named.length === 0) return listed
  const returns: XmlFile[] = []
  for (const { file } of named) if (await isXmlReturn(join(folder, file))) returns.push({ path: join(folder, file), file })
  const [xml, ...others] = returns
  const isNamed = (file: string): boolean => named.some((one) => one.file === file)
  const ignored = listed.ignored
    .filter(({ file }) => !returns.some((one) => one.file === file))
    .map(({ file, why }): IgnoredFile => ({ file, why: isNamed(file) ? 'not a return in XML' : why }))
  if (xml === undefined) return { ...listed, ignored }
  const several = others.length === 0 ? [] : [{ code: 'SSDA903_XML_SEVERAL', files: returns.map(({ file }) => file) } as const]
  return { ...listed, found: { ...listed.found, xml, problems: [...listed.found.problems, ...several] }, ignored }
}

const listOne = async (folder: string, name: string): Promise<Listed> => {
  const entries = (await readdir(join(folder, name), { withFileTypes: true })).sort(byName)
  const files: TableFile[] = []
  const ignored: IgnoredFile[] = []
  for (const entry of entries) {
    const file = name === '' ? entry.name : `${name}/${entry.name}`
    const table = tableOfFile(entry.name)
    if (entry.isDirectory()) continue
    if (!entry.isFile() && !entry.isSymbolicLink()) ignored.push({ file, why: 'not a file' })
    else if (table !== undefined) files.push({ path: join(folder, name, entry.name), file, table })
    else ignored.push({ file, why: entry.name.toLowerCase().endsWith('.csv') ? 'not a table of the return' : 'not a CSV file' })
  }
  const twice = [...new Set(files.map(({ table }) => table))]
    .map((table) => ({ code: 'SSDA903_TABLE_TWICE', table, files: files.filter((file) => file.table === table).map(({ file }) => file) }) as const)
    .filter((problem) => problem.files.length > 1)
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return withXml({ found: { name, files, problems: twice }, ignored, folders }, folder)
}

const holdsReturn = ({ files, xml }: ReturnFolder): boolean => files.length > 0 || xml !== undefined

const obstacle = (folder: string, thrown: unknown): ImportError => {
  const why = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown'
  return why === 'ENOENT' ? { code: 'SSDA903_FOLDER_MISSING', folder } : { code: 'SSDA903_FOLDER_UNREADABLE', folder, why }
}

/**
 * Finds the returns in a folder: its own tables are one return; where it has none, the XML file that is one; where it has none
 * either, each subfolder with tables or such a file is one, in the order of their names.
 *
 * Errors: SSDA903_FOLDER_MISSING, SSDA903_FOLDER_UNREADABLE, SSDA903_FOLDER_WITHOUT_TABLES
 */
export const findReturns = async (folder: string): Promise<either.Either<ImportError, FolderFound>> => {
  try {
    const top = await listOne(folder, '')
    if (holdsReturn(top.found)) {
      const beside = top.folders.map((file): IgnoredFile => ({ file, why: 'folder beside tables' }))
      return either.right({ returns: [top.found], ignored: [...top.ignored, ...beside] })
    }
    const below = await Promise.all(top.folders.map((name) => listOne(folder, name)))
    const holding = below.filter(({ found }) => holdsReturn(found))
    const without = below.filter(({ found }) => !holdsReturn(found))
    const returns = holding.map(({ found }) => found)
    const ignored = [
      ...top.ignored,
      ...without.map(({ found }): IgnoredFile => ({ file: found.name, why: 'folder without tables' })),
      ...holding.flatMap((one) => one.ignored)
    ]
    return returns.length === 0 ? either.left({ code: 'SSDA903_FOLDER_WITHOUT_TABLES', folder, ignored }) : either.right({ returns, ignored })
  } catch (thrown) {
    return either.left(obstacle(folder, thrown))
  }
}

/** The one return that an XML file names, wherever it lies; what else the folder holds is not read. */
export const findXmlReturn = async (folder: string, xml: XmlFile): Promise<either.Either<ImportError, FolderFound>> => {
  try {
    const entries = (await readdir(folder)).sort().filter((name) => join(folder, name) !== xml.path)
    const ignored = entries.map((file): IgnoredFile => ({ file, why: 'beside the XML file' }))
    return either.right({ returns: [{ name: '', files: [], xml, problems: [] }], ignored })
  } catch (thrown) {
    return either.left(obstacle(folder, thrown))
  }
}
