import { isValidIn } from '@kinfold/vocabulary'
import { isWrittenIso } from './cells.js'
import { codeColumns, dateColumns } from './column-kinds.js'
import type { Observation } from './finding.js'
import type { Row } from './tables.js'

/** The most characters that a child's number has in a return. */
const longestChild = 10

/** What is worth knowing about a row that can be read: codes unknown or of another year, dates in another form, a long child's number. */
export const observationsOf = (row: Row, collectionYear: number): readonly Observation[] => {
  const { file, table, values } = row
  const observations: Observation[] = []
  for (const { column, set } of codeColumns(table)) {
    const value = values[column]
    if (value === undefined) continue
    const validity = isValidIn(set, value, collectionYear)
    if (validity === 'valid') continue
    observations.push(
      validity === 'unknown'
        ? { code: 'SSDA903_CODE_UNKNOWN', file, column, value }
        : { code: 'SSDA903_CODE_OF_ANOTHER_YEAR', file, column, value, collectionYear }
    )
  }
  for (const column of dateColumns(table)) {
    if (isWrittenIso(values[column] ?? '')) observations.push({ code: 'SSDA903_DATE_WRITTEN_ISO', file, column })
  }
  if ((values['CHILD']?.length ?? 0) > longestChild) observations.push({ code: 'SSDA903_CHILD_TOO_LONG', file, limit: longestChild })
  return observations
}
