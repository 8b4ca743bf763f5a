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

/**
 * Reads an export, line by line. What it gives last is a fault, where there is one: a line that cannot be read, or an end that is missing or
 * does not fit.
 *
 * Errors: STORE_EXPORT_UNREADABLE
 */
export const readExport = async function* (lines: AsyncIterable<Line>): AsyncGenerator<either.Either<TransferError, Said>, void> {
  const digest = createHash('sha256')
  let [place, events] = [0, 0]
  let isEnded = false
  const fault = (why: string): either.Either<TransferError, Said> => either.left({ code: 'STORE_EXPORT_UNREADABLE', line: place, why })
  for await (const line of lines) {
    place += 1
    if (isEnded) return yield fault('something follows the end')
    if (line === undefined) return yield fault('it is no text, or too long')
    if (place === 1) {
      const why = headingFault(line)
      if (why !== undefined) return yield fault(why)
    } else {
      const fields = fieldsOf(line)
      if (fields === undefined) return yield fault('its text is damaged')
      const { end } = fields
      if (isFields(end)) {
        if (end['events'] !== events || end['sha256'] !== digest.digest('hex')) return yield fault('what stands before it is not what was exported')
        isEnded = true
        continue
      }
      const said = saidBy(fields)
      if (either.isLeft(said)) return yield fault(said.left)
      if (said.right.kind === 'event') events += 1
      yield said
    }
    digest.update(`${line}\n`)
  }
  place += 1
  if (!isEnded) yield fault('the export is cut short: its last line is missing')
}
