import { guardCodec } from './guard-codec.js'

/** A count or a year: a whole number, 0 or more, that JSON and a database hold exactly. */
export const WholeNumberCodec = guardCodec(
  'whole number',
  (input: unknown): input is number => typeof input === 'number' && Number.isSafeInteger(input) && input >= 0,
  { type: 'integer', minimum: 0 }
)
