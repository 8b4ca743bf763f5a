import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { either } from 'fp-ts'
import type { Observed } from '../finding.js'
import type { FileProblem } from '../import-error.js'
import { columns } from '../tables.js'
import type { TableRows } from './table-rows.js'
import type { Texts } from './texts.js'
import { fileOfTable, makeRowSink } from './xml-child.js'
import { makeElementReader } from './xml-elements.js'
import { encodingOf } from './xml-encoding.js'
import { childrenFrom } from './xml-rows.js'

/** A return as its one XML file holds it: a table for each that the form has, with rows or without, and what is worth knowing. */
export interface XmlRead {
  readonly tables: readonly TableRows[]
  readonly observed: readonly Observed[]
}

const read = async (path: string, file: string, texts: Texts): Promise<either.Either<FileProblem, XmlRead>> => {
  const encoding = await encodingOf(path, file)
  if (either.isLeft(encoding)) return encoding
  const { label, isMistaken } = encoding.right
  const observed: Observed[] = isMistaken ? [{ observation: { code: 'SSDA903_READ_AS_WINDOWS_1252', file } }] : []
  const sink = makeRowSink(file, texts, observed)
  const elements = makeElementReader(file, childrenFrom(file, sink.tell, observed))
  const decoder = new TextDecoder(label)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    const problem = elements.write(decoder.decode(chunk, { stream: true }))
    if (problem !== undefined) return either.left(problem)
  }
  const last = elements.write(decoder.decode())
  const ended = last === undefined ? elements.finish() : either.left(last)
  if (either.isLeft(ended)) return ended
  const sha256 = hash.digest('hex')
  const tables = [...sink.tables].map(([table, rows]) => ({ file: fileOfTable(file, table), table, sha256, columns: columns[table], ...rows }))
  return either.right({ tables, observed })
}

/**
 * Reads a return in its XML form. What is not well-formed cannot be read in part: where a file breaks off, nothing says what else it held.
 *
 * Errors: SSDA903_FILE_EMPTY, SSDA903_FILE_NOT_TEXT, SSDA903_FILE_UNREADABLE, SSDA903_XML_ENCODING_UNKNOWN, SSDA903_XML_MALFORMED,
 * SSDA903_XML_HAS_DOCTYPE, SSDA903_XML_NOT_A_RETURN, SSDA903_XML_TOO_DEEP, SSDA903_XML_TEXT_TOO_LONG
 */
export const readXmlFile = async (path: string, file: string, texts: Texts): Promise<either.Either<FileProblem, XmlRead>> => {
  try {
    return await read(path, file, texts)
  } catch (thrown) {
    // Only the file system's own failures carry a code; anything else is a fault of the program.
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown
    return either.left({ code: 'SSDA903_FILE_UNREADABLE', file, why: String(thrown.code) })
  }
}
