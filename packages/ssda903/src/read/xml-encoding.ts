import { createReadStream } from 'node:fs'
import { either } from 'fp-ts'
import type { FileProblem } from '../import-error.js'

/** How the bytes of an XML file become text, and whether they are not what the file says they are. */
export interface XmlEncoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** The file says UTF-8, or nothing, and is not: it is read as windows-1252. */
  readonly isMistaken: boolean
}

const declared: Readonly<Record<string, XmlEncoding['label']>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252'
}

const declaration = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z][\w.-]{0,39})["']/

const spreadsheets = [Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])]

type Start = either.Either<'spreadsheet' | 'binary' | 'no element' | { readonly encoding: string }, XmlEncoding['label']>

const obstacle = (file: string, found: string | { readonly encoding: string }): FileProblem => {
  if (typeof found !== 'string') return { code: 'SSDA903_XML_ENCODING_UNKNOWN', file, encoding: found.encoding }
  if (found === 'no element') return { code: 'SSDA903_XML_MALFORMED', file, line: 1, why: 'not well-formed' }
  return { code: 'SSDA903_FILE_NOT_TEXT', file, looksLike: found === 'spreadsheet' ? found : 'binary' }
}

/** What the first bytes of a file say of its encoding: a byte order mark, the zero in a character of two bytes, or the declaration. */
const fromStart = (start: Buffer): Start => {
  const [first, second, third] = start
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return either.right('utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return either.right('utf-16be')
  if (first === 0xef && second === 0xbb && third === 0xbf) return either.right('utf-8')
  if (spreadsheets.some((signature) => start.subarray(0, 4).equals(signature))) return either.left('spreadsheet')
  if (start.includes(0)) return either.left('binary')
  const text = start.toString('latin1')
  if (!text.trimStart().startsWith('<')) return either.left('no element')
  const encoding = declaration.exec(text)?.[1]?.toLowerCase()
  if (encoding === undefined) return either.right('utf-8')
  const label = Object.hasOwn(declared, encoding) ? declared[encoding] : undefined
  return label === undefined ? either.left({ encoding }) : either.right(label)
}

const isUtf8Chunk = (decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | undefined): boolean => {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}

/**
 * Finds out how a file is to be read, by its first bytes; a file that should be UTF-8 is read through once to see whether it is.
 *
 * Errors: SSDA903_FILE_EMPTY, SSDA903_FILE_NOT_TEXT, SSDA903_XML_ENCODING_UNKNOWN, SSDA903_XML_MALFORMED
 */
export const encodingOf = async (path: string, file: string): Promise<either.Either<FileProblem, XmlEncoding>> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let label: XmlEncoding['label'] | undefined
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (label === undefined) {
      const start = fromStart(chunk)
      if (either.isLeft(start)) return either.left(obstacle(file, start.left))
      label = start.right
      if (label !== 'utf-8') return either.right({ label, isMistaken: false })
    }
    if (!isUtf8Chunk(decoder, chunk)) return either.right({ label: 'windows-1252', isMistaken: true })
  }
  if (label === undefined) return either.left({ code: 'SSDA903_FILE_EMPTY', file })
  return either.right(isUtf8Chunk(decoder, undefined) ? { label, isMistaken: false } : { label: 'windows-1252', isMistaken: true })
}
