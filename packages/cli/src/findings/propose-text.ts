import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { shellWord } from '../text/shell.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { counted, grouped } from '../words/words.js'
import type { Proposed } from './propose.js'

const columns = [{ head: 'rule', wide: true }, { head: 'findings', align: 'right' }, { head: 'would be mended', align: 'right' }, { head: 'no safe reading', align: 'right' }] as const

/** What was proposed, and what was not, for people. */
export const proposedText = ({ authority, knownAt, lines, rules }: Proposed, file: string, where: string, page: Page): string => {
  const about = new Set(lines.map(({ child }) => child)).size
  const broken = rules.filter(({ findings }) => findings > 0)
  const untold = rules.filter(rule => rule.untold > 0)
  return [
    `${page.paint.strong(authority)}   ${knownAtText(knownAt)}: ${counted(lines.length, 'proposal')} about ${counted(about, 'child', 'children')}`,
    '',
    ...(broken.length === 0 ? [] : [table(columns, broken.map(({ code, says, findings, mended, noSafeReading }) => [`${says} (${code})`, grouped(findings), grouped(mended), grouped(noSafeReading)]), page), '']),
    ...untold.flatMap(({ code, says, untold: count }) => [wrap(`${counted(count, 'finding')} of what nobody told will come to light: ${says} (${code}).`, page.width, 0, 2), '']),
    wrap('Nothing was changed. Each line of the file is one proposal: its rule, what would change, and the events that would be appended. Take out the lines you do not want.', page.width),
    '',
    ...(lines.length === 0 ? [] : [`Next: kinfold apply ${shellWord(file)}${where} --by NAME --reason WHY --dry-run`, '']),
    ''
  ].join('\n')
}
