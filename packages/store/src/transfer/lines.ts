import { Buffer, isUtf8 } from 'node:buffer'

/** A line longer than any that an export holds: whatever it is, it is not read into memory whole. */
const longestLine = 4_194_304

/** A line of a file, without its end; `undefined` where it is no text, or longer than any line that is read. */
export type Line = string | undefined

/** The lines of a file from its bytes as they come. What follows the last end of a line is a line as well, unless it is empty. */
export const linesOf = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void> {
  let begun = Buffer.alloc(0)
  for await (const chunk of chunks) {
    let rest = begun.length === 0 ? Buffer.from(chunk) : Buffer.concat([begun, chunk])
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const line = rest.subarray(0, end)
      yield isUtf8(line) ? line.toString() : undefined
      rest = rest.subarray(end + 1)
    }
    if (rest.length > longestLine) {
      yield undefined
      return
    }
    begun = rest
  }
  if (begun.length > 0) yield isUtf8(begun) ? begun.toString() : undefined
}
