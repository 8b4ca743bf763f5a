import { either } from 'fp-ts'
import type { AuthorityHeld } from './authority-held.js'
import type { Destination, Imported } from './destination.js'
import { extractImported, sameCoverage, type FileRead } from './extract.js'
import { gatherFindings } from './finding.js'
import type { ReturnRead } from './prepare.js'
import { surveyReturn } from './survey.js'

type Earlier = NonNullable<ReturnType<AuthorityHeld['extracts']['get']>>

/** Whether a return that the log holds says another coverage now than it did then. */
export const isCoveredAnew = ({ coverage }: ReturnRead, { payload }: Earlier): boolean =>
  coverage.basis === 'given' && !sameCoverage(coverage.coverage, payload.coverage)

/** A return that the log holds: no row is told again; only its coverage is, where the council now says another. */
export const importAgain = async (read: ReturnRead, to: Destination, authority: AuthorityHeld, earlier: Earlier): Imported => {
  const { extract, coverage, tables, name } = read
  const { collectionYear, files } = earlier.payload
  const identity = { ...to.identity, token: to.identity.find }
  const survey = surveyReturn(tables, to.authority, collectionYear, identity)
  const report = {
    name,
    extract,
    collectionYear,
    files: tables.map(({ file, table, sha256 }): FileRead => {
      const { rows = 0, recorded = 0, known = 0, duplicates = 0, rejected = 0 } = files.find((one) => one.table === table) ?? {}
      return { file, table, sha256, rows, recorded: 0, known: recorded + known, duplicates, rejected }
    }),
    changes: [],
    rejections: survey.rejections,
    findings: gatherFindings([...read.observed, ...survey.observed])
  }
  if (!isCoveredAnew(read, earlier)) {
    return either.right({ ...report, outcome: 'already imported', coverage: { basis: 'held', tables: earlier.payload.coverage }, appended: {} })
  }
  const told = { authority: to.authority, extract, recordedAt: to.recordedAt }
  const event = extractImported(told, { collectionYear, files, coverage: coverage.coverage }, earlier)
  const appended = await to.store.append([{ stream: event.stream, events: [event], expected: authority.held.expected }])()
  return either.map(() => ({
    ...report,
    outcome: 'covered anew' as const,
    coverage: { basis: 'given' as const, tables: coverage.coverage },
    appended: { ExtractImported: 1 }
  }))(appended)
}
