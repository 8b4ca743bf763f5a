import { isUtf8 } from 'node:buffer'

/** The most bytes that a line may have. A row of a return has a few hundred. */
export const longestLine = 65_536

/** One line of a file as it was found: its text, or why it has none. */
export interface Line {
  readonly number: number
  readonly text?: string
  readonly obstacle?: 'too long' | 'not text'
  /** The bytes are not UTF-8 and were read as windows-1252. */
  readonly isWindows1252: boolean
  /** Whether a line end came after it; the last line of a file may have none. */
  readonly isEnded: boolean
}

const lineFeed = 10
const carriageReturn = 13
const western = new TextDecoder('windows-1252')
const control = /[^\P{Cc}\t]/u

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const lineOf = (number: number, found: Buffer, isTooLong: boolean, isEnded: boolean): Line => {
  const bytes = number === 1 && found.subarray(0, 3).equals(byteOrderMark) ? found.subarray(3) : found
  if (isTooLong) return { number, obstacle: 'too long', isWindows1252: false, isEnded }
  const isWindows1252 = !isUtf8(bytes)
  const text = isWindows1252 ? western.decode(bytes) : bytes.toString('utf8')
  return control.test(text) ? { number, obstacle: 'not text', isWindows1252, isEnded } : { number, text, isWindows1252, isEnded }
}

/**
 * The lines of a file, however they end (LF, CRLF, CR, or mixed), in bounded memory: of a line that is too long nothing is kept.
 *
 * Unit and bounds: lines count from 1; a blank line counts.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1
  let held: Buffer[] = []
  let heldBytes = 0
  let isTooLong = false
  let afterCarriageReturn = false

  const keep = (bytes: Buffer): void => {
    heldBytes += bytes.length
    if (heldBytes > longestLine) {
      isTooLong = true
      held = []
    } else if (bytes.length > 0) held.push(bytes)
  }
  const take = (isEnded: boolean): Line => {
    const line = lineOf(number, held.length === 1 ? (held[0] ?? Buffer.alloc(0)) : Buffer.concat(held), isTooLong, isEnded)
    number += 1
    held = []
    heldBytes = 0
    isTooLong = false
    return line
  }

  for await (const chunk of chunks) {
    let start = afterCarriageReturn && chunk[0] === lineFeed ? 1 : 0
    let feed = chunk.indexOf(lineFeed, start)
    let carriage = chunk.indexOf(carriageReturn, start)
    while (feed >= 0 || carriage >= 0) {
      const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed
      keep(chunk.subarray(start, end))
      yield take(true)
      start = end === carriage && chunk[end + 1] === lineFeed ? end + 2 : end + 1
      if (feed >= 0 && feed < start) feed = chunk.indexOf(lineFeed, start)
      if (carriage >= 0 && carriage < start) carriage = chunk.indexOf(carriageReturn, start)
    }
    keep(chunk.subarray(start))
    afterCarriageReturn = chunk.at(-1) === carriageReturn
  }
  if (heldBytes > 0) yield take(false)
}
