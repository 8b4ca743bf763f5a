/** A fenced block of a page: ```` ```ts ```` and what follows up to the closing fence. */
export interface Block {
  readonly language: string
  /** `no-run` and the like: what stands after the language. */
  readonly marks: readonly string[]
  /** The line of the opening fence, counted from 1. */
  readonly line: number
  readonly text: string
  /** The HTML comment on the line above, without its marks. */
  readonly comment: string | undefined
  /** The heading it stands below. */
  readonly heading: string
}

export interface Link {
  readonly line: number
  readonly target: string
}

export interface Page {
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** The anchors of its headings, as a forge derives them. */
  readonly anchors: readonly string[]
}

const fence = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)\s*(.*)$/
const comment = /^\s*<!--\s*(.+?)\s*-->\s*$/
const headingLine = /^#{1,6}\s+(.+?)\s*#*$/
const link = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\s*\[[^\]]+\]:\s+(\S+)/g

const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const numbered = (anchors: readonly string[]): readonly string[] =>
  anchors.map((anchor, index) => {
    const earlier = anchors.slice(0, index).filter((other) => other === anchor).length
    return earlier === 0 ? anchor : `${anchor}-${earlier}`
  })

/** Takes a page of Markdown apart: its fenced blocks, its links, its headings. */
export const parsePage = (markdown: string): Page => {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  const links: Link[] = []
  const headings: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const opening = fence.exec(line)
    if (opening === null) {
      const heading = headingLine.exec(line)?.[1]
      if (heading !== undefined) headings.push(heading)
      for (const match of line.replace(/`[^`]*`/g, '').matchAll(link)) links.push({ line: at + 1, target: match[1] ?? match[2] ?? '' })
      continue
    }
    const [, indent = '', marks = '', language = '', rest = ''] = opening
    const closing = lines.findIndex((other, index) => index > at && other.trim().startsWith(marks) && other.trim().replace(/^[`~]+/, '') === '')
    const end = closing === -1 ? lines.length : closing
    blocks.push({
      language,
      marks: rest.split(/\s+/).filter((mark) => mark !== ''),
      line: at + 1,
      text: lines.slice(at + 1, end).map((inner) => (inner.startsWith(indent) ? inner.slice(indent.length) : inner)).join('\n'),
      comment: comment.exec(lines[at - 1] ?? '')?.[1],
      heading: headings.at(-1) ?? ''
    })
    at = end
  }
  return { blocks, links, anchors: numbered(headings.map(anchorOf)) }
}
