import type { Finding, FindingCode } from '../finding.js'
import type { FindingSubject } from '../finding-subject.js'
import type { Reading } from './proposal.js'

/** How findings of some rules are mended, where the rows leave one safe reading; nothing where they leave several. */
export interface Repair {
  readonly mends: readonly FindingCode[]
  readonly reading: (finding: Finding, subject: FindingSubject) => Reading | undefined
}
