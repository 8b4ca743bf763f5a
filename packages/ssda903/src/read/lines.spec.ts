import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestLine, readLines, type Line } from './lines.js'

const inChunks = async function* (bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0
  for (let turn = 0; from < bytes.length; turn += 1) {
    const size = sizes.length === 0 ? bytes.length : (sizes[turn % sizes.length] ?? 1)
    yield bytes.subarray(from, from + size)
    from += size
  }
}

const linesOf = async (bytes: Buffer, ...sizes: readonly number[]): Promise<readonly Line[]> => {
  const lines: Line[] = []
  for await (const line of readLines(inChunks(bytes, sizes))) lines.push(line)
  return lines
}

describe('the lines of a file', () => {
  it('end with LF, CRLF or CR, and the last may not end', async () => {
    expect(await linesOf(Buffer.from('a\r\nb\rc\n\n\r\nd'))).toMatchObject([
      { number: 1, text: 'a', isEnded: true },
      { number: 2, text: 'b' },
      { number: 3, text: 'c' },
      { number: 4, text: '' },
      { number: 5, text: '' },
      { number: 6, text: 'd', isEnded: false }
    ])
  })

  it('are the same however the file comes in', async () => {
    let several = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', '\r', '\n', '\r\n', 'é'), { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
        async (parts, sizes) => {
          const bytes = Buffer.from(parts.join(''))
          const whole = await linesOf(bytes)
          expect(await linesOf(bytes, ...sizes)).toEqual(whole)
          const texts = parts.join('').split(/\r\n|\r|\n/)
          expect(whole.map(({ text }) => text)).toEqual(texts.at(-1) === '' ? texts.slice(0, -1) : texts)
          if (whole.length > 3) several += 1
        }
      )
    )
    expect(several).toBeGreaterThan(20)
  })

  it.each([
    [longestLine, undefined],
    [longestLine + 1, 'too long']
  ])('of %i bytes: %s', async (length, obstacle) => {
    const [line, next] = await linesOf(Buffer.from(`${'x'.repeat(length)}\nnext`), 1000)
    expect(line?.obstacle).toBe(obstacle)
    expect(line?.text?.length).toBe(obstacle === undefined ? length : undefined)
    expect(next).toMatchObject({ number: 2, text: 'next' })
  })

  it('that are not UTF-8 are read as windows-1252, and control characters are no text', async () => {
    expect(await linesOf(Buffer.from('caf\xe9\ncafé\na\tb\na\u0007b\n', 'latin1'))).toMatchObject([
      { text: 'café', isWindows1252: true },
      { text: 'café', isWindows1252: true },
      { text: 'a\tb', isWindows1252: false },
      { obstacle: 'not text' }
    ])
  })
})
