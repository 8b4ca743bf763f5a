import { dayFromIso } from '@kinfold/calendar'
import { either } from 'fp-ts'
import { guardCodec } from './guard-codec.js'

declare const instant: unique symbol

/**
 * A moment in UTC, always written with milliseconds: `2018-10-05T09:12:00.000Z`.
 *
 * One spelling only, so that the order of the text is the order of the moments.
 */
export type Instant = string & { readonly [instant]: true }

const shape = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Every month has a 28th, so most days are seen to exist without being cut out of the text. */
const onPlainDay = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const spellsAnInstant = (text: string): boolean => onPlainDay.test(text) || (shape.test(text) && dayFromIso(text.slice(0, 10)) !== undefined)

/** The last text that was seen to be one: all events of an import were recorded at one moment. */
let lastSeen: string | undefined

/** Whether a value is a moment in the one spelling, on a day that exists. */
export const isInstant = (input: unknown): input is Instant => {
  if (typeof input !== 'string') return false
  if (input === lastSeen) return true
  if (!spellsAnInstant(input)) return false
  lastSeen = input
  return true
}

export interface NotAnInstant {
  readonly code: 'NOT_AN_INSTANT'
  readonly text: string
}

const accepted = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z)?$/

/**
 * Reads a moment as people write it: `2018-10-05T09:12:00Z`, with or without seconds and fractions, or a bare day,
 * which means its first moment in UTC.
 *
 * Errors: NOT_AN_INSTANT
 *
 * @example
 * parseInstant('2018-10-05T09:12Z') // right('2018-10-05T09:12:00.000Z')
 */
export const parseInstant = (text: string): either.Either<NotAnInstant, Instant> => {
  const match = accepted.exec(text.trim())
  const [, day = '', minutes = '00:00', seconds = '00', fraction = ''] = match ?? []
  const spelt = `${day}T${minutes}:${seconds}.${fraction.padEnd(3, '0')}Z`
  return isInstant(spelt) ? either.right(spelt) : either.left({ code: 'NOT_AN_INSTANT', text })
}

export const InstantCodec = guardCodec('moment in UTC (YYYY-MM-DDTHH:MM:SS.mmmZ)', isInstant, {
  type: 'string',
  format: 'date-time',
  pattern: shape.source
})
