import { either } from 'fp-ts'
import { canonicalText } from '@kinfold/vocabulary'
import { meets } from './admission.js'
import type { ExpectedRevision, StoreError, StreamMetadata } from './port.js'
import { isStreamName } from './writable.js'

/** The most bytes of canonical text that the metadata of a stream may take. */
const mostBytesOfMetadata = 65_536

const key = /^(?!\$)[^\p{Cc}\p{Cs}]{1,200}$/u

const whyUnwritable = (stream: string, values: Readonly<Record<string, unknown>>, hasEvents: boolean): string | undefined => {
  if (!isStreamName(stream)) return 'its stream has no usable name'
  if (!Object.keys(values).every((name) => key.test(name))) return 'it has a name that stores keep for themselves, or that is no name'
  if (!Object.values(values).every((value) => typeof value === 'string')) return 'it holds something else than texts'
  const text = either.tryCatch(() => canonicalText(values), () => 'it holds a value that JSON cannot hold')
  if (either.isLeft(text)) return text.left
  if (Buffer.byteLength(text.right) > mostBytesOfMetadata) return 'it is too large'
  return hasEvents ? undefined : 'its stream has no events'
}

/**
 * Judges new metadata of a stream against what stands there, as every adapter must: the text to write, or `undefined` where the same
 * stands there already.
 *
 * Errors: STORE_METADATA_UNWRITABLE, STORE_WRONG_METADATA_REVISION
 */
export const admitMetadata = (
  stream: string,
  values: StreamMetadata['values'],
  expected: ExpectedRevision,
  standing: StreamMetadata | undefined,
  hasEvents: boolean
): either.Either<StoreError, string | undefined> => {
  const why = whyUnwritable(stream, values, hasEvents)
  if (why !== undefined) return either.left({ code: 'STORE_METADATA_UNWRITABLE', stream, why })
  const text = canonicalText(values)
  if (standing !== undefined && canonicalText(standing.values) === text) return either.right(undefined)
  const actual = standing?.revision
  return meets(expected, actual) ? either.right(text) : either.left({ code: 'STORE_WRONG_METADATA_REVISION', stream, expected, actual })
}
