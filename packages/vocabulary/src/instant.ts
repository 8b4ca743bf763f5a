import { either } from 'fp-ts'
import { guardCodec } from './guard-codec.js'

declare const instant: unique symbol

/**
 * A moment in UTC, always written with milliseconds: `2018-10-05T09:12:00.000Z`.
 *
 * One spelling only, so that the order of the text is the order of the moments.
 */
export type Instant = string & { readonly [instant]: true }

const canonical = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const accepted = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?Z)?$/

export const isInstant = (text: unknown): text is Instant => typeof text === 'string' && canonical.test(text)

export interface NotAnInstant {
  readonly code: 'NOT_AN_INSTANT'
  readonly text: string
}

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
  if (match === null) return either.left({ code: 'NOT_AN_INSTANT', text })
  const [, day, minutes = '00:00', seconds = '00', fraction = ''] = match
  return either.right(`${day ?? ''}T${minutes}:${seconds}.${fraction.padEnd(3, '0')}Z` as Instant)
}

export const InstantCodec = guardCodec('moment in UTC (YYYY-MM-DDTHH:MM:SS.mmmZ)', isInstant, { type: 'string', format: 'date-time', pattern: canonical.source })
