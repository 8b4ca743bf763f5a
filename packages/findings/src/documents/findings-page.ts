import type { FindingRule, RuleHead } from '../rule.js'
import { findingRules, sharedRules } from '../rules.js'
import { unasked } from './unasked.js'

const cell = (text: string): string => text.replaceAll('|', '\\|')

const numbers = ({ rule }: RuleHead): string => (rule.length > 8 ? `${rule.slice(0, 8).join(', ')} …` : rule.join(', '))

const row = (rule: RuleHead): string => {
  const { code, says, moves, needs, source } = rule
  return `| ${[`\`${code}\``, numbers(rule), says, moves.length === 0 ? 'none' : moves.join(', '), needs.join(', '), source].map(cell).join(' | ')} |`
}

const heading = '| code | rule of the return | what is so where it is kept | can move | reads | source |\n|---|---|---|---|---|---|'

const opening = `# Findings

Written from \`packages/findings/src/rules\` by \`node packages/findings/scripts/write-documents.js\`: change the rules, not this page.

A finding is something in a child's history that contradicts itself, or a rule of the return. It is a projection of the log as known at a moment: nothing is mended and
nothing is refused. \`kinfold findings\` asks every rule of every child; a rule says what is so where it is kept, in whose return a breach has which number, and which indicators a
breach can move. *None* means that no indicator of Kinfold reads the facts in question; the return is wrong all the same.

**What is not covered is not judged.** A rule that reads a table which the log does not hold at all is *not checked*, and is listed as such. Where a breach rests on
something that is not there (no episode follows, no decision was made), the days on which it would be have to be covered; otherwise the case is counted as one that
*cannot be known*, and is no finding.

**A whole life, not two years.** The validator that councils share sees this year's return and last year's. Rules 199, 357, 367, 377, 392b, 551, 553, 554, 583, 630, 632, 1000,
1001 and 1002 give false results by that; here they are asked of all that the log holds.

**What it can move** is the widest that a breach of that kind could do: an overlap may change who is looked after on a day, and so every figure that counts them; a particular overlap
may change none.
`

const section = (title: string, rules: readonly RuleHead[]): string => [`## ${title}`, '', heading, ...rules.map(row), ''].join('\n')

const isOfCommands = ({ code }: FindingRule): boolean => code.startsWith('JOURNEY_')

/** The page that lists every rule, as Markdown. */
export const findingsPage = (): string =>
  [
    opening,
    section('Rules that a command may not break either', findingRules.filter(isOfCommands)),
    section('Rules of one journey', findingRules.filter(rule => !isOfCommands(rule))),
    section('Rules of several children', sharedRules),
    unasked
  ].join('\n')
