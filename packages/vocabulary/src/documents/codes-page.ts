import { codeSets } from '../codes/code-sets.js'
import type { Code, CodeSet } from '../codes/code-set.js'

/** 2019 as the collection year 2018-19. */
const yearText = (year: number): string => `${String(year - 1)}-${String(year % 100).padStart(2, '0')}`

const cell = (text: string): string => text.replaceAll('|', '\\|')

const row = (code: Code): string => {
  const remarks = [
    code.confidence === 'uncertain' ? 'Uncertain.' : '',
    code.episodesEndBy === undefined ? '' : `Episodes with it end by ${code.episodesEndBy}.`,
    code.note ?? ''
  ]
  const years = [code.from, code.to].map(year => (year === undefined ? '' : yearText(year)))
  const cells = [`\`${code.code}\``, code.label, ...years, remarks.filter(remark => remark !== '').join(' ')]
  return `| ${cells.map(cell).join(' | ')} |`
}

const section = (name: string, set: CodeSet): string =>
  [
    `## ${set.title}`,
    '',
    `\`${name}\`, returned in ${set.columns.map(column => `\`${column}\``).join(', ')}.`,
    '',
    `Source: ${set.source}.`,
    '',
    '| code | label | first year | last year | remarks |',
    '|---|---|---|---|---|',
    ...set.codes.map(row),
    ''
  ].join('\n')

const opening = `# Codes of the return

Written from \`packages/vocabulary/src/codes\` by \`node packages/vocabulary/scripts/write-documents.js\`: change the code sets, not this page.

The sets are meant for the collection years 2016-17 to 2026-27. A first or last year is the first or last collection year in which a
code may be returned, both included; where there is none, no source read gives one. The collection's own guide and technical
specification were not at hand: the sets were read in the tools named under each, and the labels are in our own words. *Uncertain* says
that the sources do not settle a label or a year.
`

/** The page that lists every code set, as Markdown. */
export const codesPage = (): string =>
  [opening, ...Object.entries<CodeSet>(codeSets).map(([name, set]) => section(name, set))].join('\n')
