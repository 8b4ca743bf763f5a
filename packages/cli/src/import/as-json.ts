import type { Change, ImportReport, Rejection, ReturnFinding, ReturnReport } from '@kinfold/ssda903'
import { findingWords } from '../words/finding.js'
import { rejectionWords } from '../words/rejection.js'

const rejectionOf = (rejection: Rejection) => ({
  file: rejection.file,
  line: rejection.line,
  column: 'column' in rejection ? rejection.column : null,
  code: rejection.code,
  value: 'value' in rejection ? rejection.value : null,
  ...rejectionWords(rejection)
})

const findingOf = ({ observation, count, lines }: ReturnFinding) => ({
  code: observation.code,
  file: 'file' in observation ? observation.file : null,
  table: 'table' in observation ? observation.table : null,
  column: 'column' in observation ? observation.column : null,
  value: 'value' in observation ? observation.value : null,
  count,
  lines,
  says: findingWords(observation)
})

const toldOf = ({ effectiveOn, source }: Change['before']) => ({ effectiveOn, source })

const changeOf = ({ kind, child, type, before, after }: Change) => ({ kind, child, type, before: toldOf(before), after: toldOf(after) })

const returnOf = ({ name, extract, outcome, collectionYear, files, coverage, appended, changes, rejections, findings }: ReturnReport) => ({
  name,
  extract,
  outcome,
  collectionYear,
  files: files.map(({ file, table, sha256, rows, recorded, known, duplicates, rejected }) => ({
    file,
    table,
    sha256,
    rows,
    recorded,
    known,
    duplicates,
    rejected
  })),
  coverage: { basis: coverage.basis, tables: coverage.tables },
  appended,
  changes: changes.map(changeOf),
  rejections: rejections.map(rejectionOf),
  findings: findings.map(findingOf)
})

/** What became of an import as JSON, as docs/cli-json.md describes it. */
export const importJson = ({ authority, recordedAt, returns, ignored }: ImportReport) => ({
  authority,
  recordedAt,
  returns: returns.map(returnOf),
  ignored: ignored.map(({ file, why }) => ({ file, why }))
})
