import { Buffer, isUtf8 } from 'node:buffer'

/** A line longer than any that an export holds: whatever it is, it is not read into memory whole. */
const longestLine = 4_194_304

/** A line of a file, without its end; `undefined` where it is no text, or longer than any line that is read. */
export type Line = string | undefined

const textOf = (parts: readonly Uint8Array[]): Line => {
  const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString() : undefined
}

/** The lines of a file from its bytes as they come. What follows the last end of a line is a line as well, unless it is empty. */
export const linesOf = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void> {
  // The beginning of a line, in the pieces in which it came: joined once, at its end.
  let begun: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield textOf([...begun, chunk.subarray(from, end)])
      begun = []
      length = 0
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > longestLine) {
      yield undefined
      return
    }
  }
  if (begun.length > 0) yield textOf(begun)
}
