import { eventTypes } from '@kinfold/vocabulary'
import type { Observation } from '@kinfold/ssda903'
import { counted } from './words.js'

/** What is worth knowing about rows that were recorded as they came. */
export const findingWords = (observation: Observation): string => {
  switch (observation.code) {
    case 'SSDA903_CODE_UNKNOWN':
      return `"${observation.value}" is no code of ${observation.column}; kept as it came`
    case 'SSDA903_CODE_OF_ANOTHER_YEAR':
      return `"${observation.value}" is a code of ${observation.column} in other collection years, not in ${String(observation.collectionYear)}; kept as it came`
    case 'SSDA903_DATE_WRITTEN_ISO':
      return `dates of ${observation.column} are written YYYY-MM-DD; read, though the return asks for dd/mm/yyyy`
    case 'SSDA903_CHILD_TOO_LONG':
      return `CHILD is longer than the ${String(observation.limit)} characters that the return allows; kept`
    case 'SSDA903_DATE_OF_BIRTH_CONTRADICTED':
      return `the table ${observation.table} gives another date of birth than the one held; the one held stands`
    case 'SSDA903_ROWS_SHARE_A_KEY':
      return `rows of one child share the date they are known by and differ otherwise; all recorded`
    case 'SSDA903_LATER_RETURN_KEPT':
      return 'a later return, imported before, tells it otherwise; the later word stands'
    case 'SSDA903_DATED_AFTER_RECORDED':
      return `dated after --recorded-at: ${eventTypes[observation.type].says}; kept`
    case 'SSDA903_ROWS_BLANK':
      return 'blank rows; passed over'
    case 'SSDA903_READ_AS_WINDOWS_1252':
      return 'not UTF-8; read as Windows-1252'
    case 'SSDA903_COLUMN_ABSENT':
      return `the column ${observation.column} is not there; taken as blank`
    case 'SSDA903_COLUMN_UNKNOWN':
      return `the column ${observation.column} is none of the table; not read`
    case 'SSDA903_COLUMN_UNNAMED':
      return 'a column without a name, or a text outside every element of a row; not read'
    case 'SSDA903_COVERAGE_RESTS_ON_FEW_DATES':
      return `coverage reaches ${observation.side} ${observation.day} on the strength of ${counted(observation.dates, 'date')} only; if ${observation.dates === 1 ? 'it is a slip' : 'they are slips'}, say --covers`
    case 'SSDA903_TABLE_ABSENT':
      return 'not in the return; figures that need the table are not recorded for its days'
    case 'SSDA903_TABLE_WITHOUT_ROWS':
      return 'the XML says nothing of it; as a return in XML is one document, that is taken as: there was none'
    case 'SSDA903_COVERAGE_WITHOUT_ENDS':
      return 'no episode has ended, so the coverage begins with the year of the latest DECOM; say --covers where it begins earlier'
    case 'SSDA903_COVERAGE_EMPTY':
      return 'the table covers no day up to --recorded-at'
    case 'SSDA903_OPEN_EPISODE_NOT_REPORTED':
      return 'an episode that an earlier return left open is not in this one; kept as it was told, so that it still counts as open'
    case 'SSDA903_NOTHING_TAKEN_BACK':
      return 'rows of the table cannot be told by their child, so that nothing that is gone from it was withdrawn'
  }
}
