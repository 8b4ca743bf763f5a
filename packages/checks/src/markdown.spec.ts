import { describe, expect, it } from 'vitest'
import { parsePage } from './markdown.js'

describe('a page of Markdown', () => {
  it('gives its blocks with language, marks, line, comment and heading', () => {
    const page = parsePage(['# A page', '<!-- needs a live store -->', '```ts no-run', 'a', '', 'b', '```', '## Next', '~~~text', '```', '~~~'].join('\n'))
    expect(page.blocks).toEqual([
      { language: 'ts', marks: ['no-run'], line: 3, text: 'a\n\nb', comment: 'needs a live store', heading: 'A page' },
      { language: 'text', marks: [], line: 9, text: '```', comment: undefined, heading: 'Next' }
    ])
  })

  it('takes the indent of a list off its blocks', () => {
    expect(parsePage('- do\n  ```sh\n  kinfold\n    --help\n  ```').blocks.map(({ text }) => text)).toEqual(['kinfold\n  --help'])
  })

  it('reads no link and no heading inside a block', () => {
    expect(parsePage('```md\n# no\n[no](no)\n```\n[yes](yes "title")')).toMatchObject({ links: [{ line: 5, target: 'yes' }], anchors: [] })
  })

  it('derives the anchors of its headings, numbered where they repeat', () => {
    expect(parsePage('# As at, as known at\n## `A1` & A2\n## [Link](x)\n## Link').anchors).toEqual(['as-at-as-known-at', 'a1--a2', 'link', 'link-1'])
  })
})
