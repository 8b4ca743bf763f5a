import { basename } from 'node:path'
import type { Certified, Difference } from '@kinfold/lineage'
import type { Written } from './certify.js'

const nameOf = (file: string | null): string | null => (file === null ? null : basename(file))

/** What was certified, as docs/cli-json.md describes it. */
export const certifyJson = ({ certificate: { authority, month, knownAt, position, tree, figures } }: Certified, { certificate, annex, envelope }: Written) => ({
  authority,
  month,
  knownAt,
  position,
  root: tree.root,
  children: tree.children,
  figures: figures.length,
  files: { certificate: nameOf(certificate), annex: nameOf(annex), envelope: nameOf(envelope) }
})

/** How a certificate stands, as docs/cli-json.md describes it. */
export interface Checked {
  readonly holds: boolean
  /** What it was held against: each is left out where it was not asked about. */
  readonly against: readonly ('log' | 'signature' | 'proof')[]
  readonly differences: readonly Difference[]
}

export const checkedJson = ({ holds, against, differences }: Checked) => ({ holds, against, differences })
