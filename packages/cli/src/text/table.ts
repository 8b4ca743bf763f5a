import Table from 'cli-table3'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

/** A column: its heading and how its cells stand. One of them may be `wide`: it takes the room that the others leave, and its words wrap. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  readonly wide?: boolean
  /** Its words wrap at so many characters. */
  readonly atMost?: number
}

/** What stands in a column: words, and how each of their lines is set off. */
export type Cell = string | { readonly words: string; readonly paint: (line: string) => string }

const wordsOf = (cell: Cell | undefined): string => (cell === undefined ? '' : typeof cell === 'string' ? cell : cell.words)

const escape = String.fromCharCode(27)
const paintMarks = new RegExp(`${escape}\\[\\d+m`, 'g')
const lengthOf = (text: string): number => Math.max(...text.split('\n').map(line => [...line.replace(paintMarks, '')].length))

const gap = 2
const noLines = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map(
    name => [name, '']
  )
)

const widthsOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): readonly number[] => {
  const natural = columns.map(({ head, atMost = Number.POSITIVE_INFINITY }, place) =>
    Math.min(atMost, Math.max(lengthOf(head), ...rows.map(row => lengthOf(wordsOf(row[place])))))
  )
  const others = natural.reduce((sum, width, place) => (columns[place]?.wide === true ? sum : sum + width), 0)
  const left = room - others - gap * (columns.length - 1)
  return natural.map((width, place) => (columns[place]?.wide === true ? Math.min(width, Math.max(left, 20)) : width))
}

/** A cell's words in lines that its column can hold; what is indented stays so. */
const linesIn = (cell: Cell, width: number): string => {
  const words = wordsOf(cell)
  const lines = lengthOf(words) <= width ? words : wrap(words, width, 0, 2)
  return typeof cell === 'string' ? lines : lines.split('\n').map(cell.paint).join('\n')
}

/** A table without lines, no wider than its page, under faint headings; without them where none is named. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[], page: Page, indent = 0): string => {
  const widths = widthsOf(columns, rows, page.width - indent)
  const drawn = new Table({
    chars: noLines,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [], compact: true },
    colWidths: widths.map(width => width + gap),
    colAligns: columns.map(({ align = 'left' }) => align)
  })
  if (columns.some(({ head }) => head !== '')) drawn.push(columns.map(({ head }) => page.paint.faint(head)))
  drawn.push(...rows.map(row => row.map((cell, place) => linesIn(cell, widths[place] ?? 0))))
  return drawn
    .toString()
    .split('\n')
    .map(line => `${' '.repeat(indent)}${line}`.trimEnd())
    .join('\n')
}
