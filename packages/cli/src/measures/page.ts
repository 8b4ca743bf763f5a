import { local, policies } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import { definitionHash, differingWords, settleMeasure } from '@kinfold/measure'
import type { DifferingWords, Measure } from '@kinfold/measure'
import { indicators } from '@kinfold/scorecard'
import { described } from './describe.js'
import type { Described } from './describe.js'
import { childWords, givesWords, setWords } from './example-words.js'

const opening = `# The indicators in words

Written from the definitions by \`npm run build && node packages/cli/scripts/write-measures.js\`: change the indicators, not this page. \`kinfold measures CODE\` prints the same, under any policy.

Each indicator stands here as the policy \`local\` counts it, a council's monthly report; what [other policies](policies.md) count otherwise stands below it, and the words that differ alone. How rows become care,
placements and occasions is in [care-history.md](care-history.md). *Gives* is what the definition makes of an example, worked out when the page was written: the number, or how many of how many, and of
how many it cannot be known. A row of an episode reads: from, to, RNE, LS, PLACE, REC, and PLACE_PROVIDER and CIN where they matter. The hash tells definitions apart: two with one hash count alike.
`

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [row(...heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(cells => row(...cells)), '']

const anchor = (code: string, title: string): string => `${code} ${title}`.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')

const heading = ({ code, title }: Measure): string => `## ${code} ${title}`

const wordsOf = ({ part, one, other }: DifferingWords): string => {
  if (part === 'basis') return `taken over the ${other}, not the ${one}`
  if (one === '') return `${part}: and “${other}”`
  return other === '' ? `${part}: without “${one}”` : `“${one}” becomes “${other}”`
}

const differences = (measure: Measure, policy: Policy): string => {
  if (definitionHash(measure, local.settings) === definitionHash(measure, policy.settings)) return 'as `local`'
  const found = differingWords(settleMeasure(measure, local.settings), settleMeasure(measure, policy.settings))
  return found.length === 0 ? 'otherwise by a switch that the words do not show' : found.map(wordsOf).join('; ')
}

const shortHash = (measure: Measure, policy: Policy): string => `\`${definitionHash(measure, policy.settings).slice(0, 12)}\``

const tree = ({ definition }: Described): readonly string[] => [
  ...definition.map(({ part, level, clause }) => `${'  '.repeat(level)}- ${level === 0 ? `**${part}**: ` : ''}${clause}`),
  ''
]

const inForceWords = ({ inForce: { from, to } }: Described): string => (from === null && to === null ? '' : `, measured ${[...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ')}`)

const section = (measure: Measure): string => {
  const of = described(measure, local)
  return [
    heading(measure),
    '',
    of.sentence,
    '',
    `*A ${of.shape}; unit: ${of.unit}; basis: ${of.basis}; good: ${of.good}${inForceWords(of)}.* It needs coverage of ${of.needs.map(name => `\`${name}\``).join(', ')}.`,
    '',
    '### Under other policies',
    '',
    ...tableOf(['policy', 'counts', 'hash'], policies.map(policy => [`\`${policy.name}\``, policy === local ? 'as above' : differences(measure, policy), shortHash(measure, policy)])),
    ...(of.switches.length === 0
      ? []
      : [
          '### Choices that no source settles',
          '',
          ...tableOf(
            ['switch', 'values', 'decides', 'why it is one'],
            of.switches.map(({ name, values, default: usual, says, source }) => [`\`${name}\``, values.map(value => (value === usual ? `**${value}**` : value)).join(', '), says, source])
          )
        ]),
    '### Clauses',
    '',
    ...tree(of),
    '### Sources',
    '',
    ...of.sources.map(({ document, supports }) => `- ${document}: ${supports}`),
    '',
    '### Examples',
    '',
    ...tableOf(
      ['what it shows', 'the child', 'month', 'gives'],
      of.examples.map(example => [`${example.says}${setWords(example)}`, childWords(example), example.month, givesWords(example)])
    )
  ].join('\n')
}

/** The page that says what every indicator means, as Markdown: docs/MEASURES.md. */
export const measuresPage = (): string =>
  [
    opening,
    ...tableOf(['', 'indicator', 'unit', 'basis', 'good'], indicators.map(({ code, title, unit, basis, good }) => [`[${code}](#${anchor(code, title)})`, title, unit, basis, good])),
    ...indicators.map(section)
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
