import { basename } from 'node:path'
import type { Certified } from '@kinfold/lineage'
import type { Checked } from './checked.js'
import type { Written } from './options.js'

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
export const checkedJson = ({ holds, against, differences }: Checked) => ({ holds, against, differences })
