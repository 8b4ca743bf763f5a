import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { refusedProposalWords } from '../words/refused-proposal.js'
import { counted, grouped } from '../words/words.js'
import type { Outcome } from './outcome.js'

const columns = [{ head: 'line', align: 'right' }, { head: 'child' }, { head: 'refused', wide: true }] as const

const rowOf = ({ line, proposal: { child, rule }, refused }: Outcome): readonly string[] => [
  grouped(line),
  `${child.slice(0, 8)}…`,
  `${rule}: ${refused === undefined ? '' : `${refusedProposalWords(refused)} (${refused.code})`}`
]

/** What became of proposals, for people. */
export const appliedText = (outcomes: readonly Outcome[], isTrial: boolean, page: Page, where: string): string => {
  const [applied, already, refused] = (['applied', 'already applied', 'refused'] as const).map(one => outcomes.filter(({ outcome }) => outcome === one)) as [Outcome[], Outcome[], Outcome[]]
  return [
    page.paint.strong(`${counted(outcomes.length, 'proposal')}: ${grouped(applied.length)} ${isTrial ? 'would be applied' : 'applied'}, ${grouped(already.length)} already applied, ${grouped(refused.length)} refused`),
    '',
    ...(isTrial ? ['Nothing was written: --dry-run only tries.', ''] : []),
    ...(refused.length === 0 ? [] : [table(columns, refused.map(rowOf), page), '']),
    ...(isTrial ? [] : [`Next: kinfold findings${where}`, '']),
    ''
  ].join('\n')
}
