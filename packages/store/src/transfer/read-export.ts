import { createHash } from 'node:crypto'
import { either } from 'fp-ts'
import { type AnyEvent, canonicalText, decodeEvent } from '@kinfold/vocabulary'
import type { StreamMetadata } from '../port.js'
import { whyUnreadable } from '../read-event.js'
import type { MetadataOf } from './carrier.js'
import { exportFormat } from './export-lines.js'
import type { Carried, TransferError } from './held.js'
import type { Line } from './lines.js'

/** What a line of an export says. */
export type Said =
  | { readonly kind: 'event'; readonly carried: Carried }
  | ({ readonly kind: 'metadata' } & MetadataOf)

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldsOf = (line: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

const headingFault = (line: string): string | undefined => {
  const { kinfold, format } = fieldsOf(line) ?? {}
  if (kinfold !== 'log' || typeof format !== 'number') return 'it is not the heading of an export of a log'
  return format > exportFormat ? `the export was written by a later Kinfold (format ${String(format)}; this one reads up to ${exportFormat})` : undefined
}

const saidBy = ({ revision, hash, event, metadata }: Fields): either.Either<string, Said> => {
  if (isFields(metadata)) {
    const { stream, values } = metadata
    const isMetadata = typeof stream === 'string' && isFields(values) && Object.values(values).every((value) => typeof value === 'string')
    return isMetadata ? either.right({ kind: 'metadata', stream, values: values as StreamMetadata['values'] }) : either.left('it is no metadata')
  }
  if (typeof revision !== 'number' || typeof hash !== 'string') return either.left('it is neither an event nor metadata')
  const read = decodeEvent(event)
  if (either.isLeft(read)) return either.left(whyUnreadable(read.left))
  return either.right({ kind: 'event', carried: { event: event as AnyEvent, text: canonicalText(event), revision, hash } })
}

/** Takes the lines of an export one after the other, and gives what each says: nothing in the heading and in a good end. */
const lineReader = () => {
  const digest = createHash('sha256')
  let [place, events] = [0, 0]
  let isEnded = false
  const read = (line: Line): either.Either<string, Said | undefined> => {
    if (isEnded) return either.left('something follows the end')
    if (line === undefined) return either.left('it is no text, or too long')
    if (place === 1) {
      const why = headingFault(line)
      return why === undefined ? either.right(undefined) : either.left(why)
    }
    const fields = fieldsOf(line)
    if (fields === undefined) return either.left('its text is damaged')
    const { end } = fields
    if (!isFields(end)) return saidBy(fields)
    isEnded = true
    return end['events'] === events && end['sha256'] === digest.copy().digest('hex') ? either.right(undefined) : either.left('what stands before it is not what was exported')
  }
  return {
    take: (line: Line): either.Either<string, Said | undefined> => {
      place += 1
      const said = read(line)
      if (either.isRight(said)) {
        if (said.right?.kind === 'event') events += 1
        if (!isEnded) digest.update(`${line ?? ''}\n`)
      }
      return said
    },
    place: () => place,
    isEnded: () => isEnded
  }
}

/**
 * Reads an export, line by line. What it gives last is a fault, where there is one: a line that cannot be read, or an end that is missing or
 * does not fit.
 *
 * Errors: STORE_EXPORT_UNREADABLE
 */
export const readExport = async function* (lines: AsyncIterable<Line>): AsyncGenerator<either.Either<TransferError, Said>, void> {
  const reader = lineReader()
  const fault = (line: number, why: string): either.Either<TransferError, Said> => either.left({ code: 'STORE_EXPORT_UNREADABLE', line, why })
  for await (const line of lines) {
    const said = reader.take(line)
    if (either.isLeft(said)) {
      yield fault(reader.place(), said.left)
      return
    }
    if (said.right !== undefined) yield either.right(said.right)
  }
  if (!reader.isEnded()) yield fault(reader.place() + 1, 'the export is cut short: its last line is missing')
}
