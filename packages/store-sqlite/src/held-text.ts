import { Buffer, isUtf8 } from 'node:buffer'
import type { Value } from './connection.js'

/**
 * A column of texts, as it is asked for. libsql ends the whole process where a text is not UTF-8, as in a damaged file; so texts are
 * fetched as bytes and looked at here.
 */
export const asBytes = (column: string): string => `CAST(${column} AS BLOB)`

/** Several columns of texts that hold no line breaks, as one: fetching one value takes a third of the time of fetching them apart. */
export const asLines = (columns: readonly string[]): string => asBytes(columns.join(' || char(10) || '))

const bytesOf = (value: Value | undefined): Buffer | undefined =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : undefined

/** The text of bytes, or `undefined` where they are none. */
export const textOrDamage = (value: Value | undefined): string | undefined => {
  const bytes = bytesOf(value)
  return bytes !== undefined && isUtf8(bytes) ? bytes.toString() : undefined
}

/** The text of bytes as far as it can be made out. */
export const roughly = (value: Value | undefined): string => bytesOf(value)?.toString() ?? ''

const code = 'SQLITE_CORRUPT'

/** The text of bytes; damage is thrown as SQLite throws it. */
export const textIn = (value: Value | undefined): string => {
  const text = textOrDamage(value)
  if (text === undefined) throw Object.assign(new Error('a text that is not UTF-8'), { code })
  return text
}
