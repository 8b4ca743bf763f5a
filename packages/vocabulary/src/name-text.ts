import { guardCodec } from './guard-codec.js'

/** A text that names something (an id, a stream, a system), so it is not empty. */
export const NameTextCodec = guardCodec('text, not empty', (input: unknown): input is string => typeof input === 'string' && input !== '', {
  type: 'string',
  minLength: 1
})
