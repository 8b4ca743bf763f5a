import Table from 'cli-table3'
import type { Page } from './page.js'

/** A column: its heading and how its cells stand. One of them may be `wide`: it takes the room that the others leave, and its words wrap. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  readonly wide?: boolean
  /** Its words wrap at so many characters. */
  readonly atMost?: number
}

const escapes = /\u001b\[\d+m/g
const widthOf = (text: string): number => Math.max(...text.split('\n').map(line => [...line.replace(escapes, '')].length))

const gap = 2
const noLines = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'].map(
    name => [name, '']
  )
)

const widthsOf = (columns: readonly Column[], rows: readonly (readonly string[])[], room: number): readonly number[] => {
  const natural = columns.map(({ head, atMost = Number.POSITIVE_INFINITY }, place) =>
    Math.min(atMost, Math.max(widthOf(head), ...rows.map(row => widthOf(row[place] ?? ''))))
  )
  const others = natural.reduce((sum, width, place) => (columns[place]?.wide === true ? sum : sum + width), 0)
  const left = room - others - gap * (columns.length - 1)
  return natural.map((width, place) => (columns[place]?.wide === true ? Math.min(width, Math.max(left, 20)) : width))
}

/** A table without lines, no wider than its page, under faint headings. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[], page: Page, indent = 0): string => {
  const widths = widthsOf(columns, rows, page.width - indent)
  const drawn = new Table({
    chars: noLines,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [], compact: true },
    colWidths: widths.map(width => width + gap),
    colAligns: columns.map(({ align = 'left' }) => align),
    wordWrap: true
  })
  const heads = columns.map(({ head }) => page.paint.faint(head))
  drawn.push(...[heads, ...rows].map(row => [...row]))
  return drawn
    .toString()
    .split('\n')
    .map(line => `${' '.repeat(indent)}${line}`.trimEnd())
    .join('\n')
}
