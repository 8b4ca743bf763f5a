import type { IdentityError } from '@kinfold/identity'
import type { StoreError } from '@kinfold/store'
import type { CivilDay, Instant } from '@kinfold/vocabulary'
import type { Doubt } from './doubtful.js'
import type { TableName } from './tables.js'

/** Why a file that holds a table could not be read at all. Nothing is imported then: a table half there would look whole. */
export type FileProblem =
  | { readonly code: 'SSDA903_FILE_UNREADABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'SSDA903_FILE_EMPTY'; readonly file: string }
  | { readonly code: 'SSDA903_FILE_NOT_TEXT'; readonly file: string; readonly looksLike: 'UTF-16' | 'spreadsheet' | 'binary' }
  | { readonly code: 'SSDA903_HEADING_TOO_LONG'; readonly file: string; readonly limit: number }
  | { readonly code: 'SSDA903_WRONG_DELIMITER'; readonly file: string; readonly delimiter: 'semicolon' | 'tab' | 'vertical bar' }
  | { readonly code: 'SSDA903_COLUMNS_MISSING'; readonly file: string; readonly table: TableName; readonly columns: readonly string[] }
  | { readonly code: 'SSDA903_COLUMNS_DUPLICATED'; readonly file: string; readonly columns: readonly string[] }
  | { readonly code: 'SSDA903_TABLE_TWICE'; readonly table: TableName; readonly files: readonly string[] }
  | { readonly code: 'SSDA903_XML_SEVERAL'; readonly files: readonly string[] }
  | { readonly code: 'SSDA903_XML_ENCODING_UNKNOWN'; readonly file: string; readonly encoding: string }
  | { readonly code: 'SSDA903_XML_MALFORMED'; readonly file: string; readonly line: number; readonly why: 'not well-formed' | 'ends early' }
  | { readonly code: 'SSDA903_XML_HAS_DOCTYPE'; readonly file: string; readonly line: number }
  | { readonly code: 'SSDA903_XML_NOT_A_RETURN'; readonly file: string; readonly line: number; readonly root?: string }
  | { readonly code: 'SSDA903_XML_TOO_DEEP'; readonly file: string; readonly line: number; readonly limit: number }
  | { readonly code: 'SSDA903_XML_TEXT_TOO_LONG'; readonly file: string; readonly line: number; readonly limit: number }

/** Why a folder could not be imported. */
export type ImportError =
  | { readonly code: 'SSDA903_FOLDER_MISSING'; readonly folder: string }
  | { readonly code: 'SSDA903_FOLDER_UNREADABLE'; readonly folder: string; readonly why: string }
  | { readonly code: 'SSDA903_FOLDER_WITHOUT_TABLES'; readonly folder: string; readonly ignored: readonly IgnoredFile[] }
  | { readonly code: 'SSDA903_FILES_UNUSABLE'; readonly problems: readonly FileProblem[] }
  | { readonly code: 'SSDA903_COLLECTION_YEAR_UNKNOWN'; readonly folder: string }
  | { readonly code: 'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS'; readonly from: CivilDay; readonly to: CivilDay }
  | { readonly code: 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT'; readonly recordedAt: Instant; readonly latest: Instant }
  | { readonly code: 'SSDA903_EARLIER_YEAR_THAN_HELD'; readonly name: string; readonly collectionYear: number; readonly latest: number }
  | { readonly code: 'SSDA903_EXTRACT_OVERTAKEN'; readonly name: string; readonly overtakenAt: Instant }
  | { readonly code: 'SSDA903_RETURN_DOUBTFUL'; readonly name: string; readonly doubts: readonly Doubt[] }
  | { readonly code: 'SSDA903_AUTHORITY_NAME_INVALID'; readonly authority: string }
  | StoreError
  | IdentityError

/** An entry of the folder that was not read, and why. */
export interface IgnoredFile {
  readonly file: string
  readonly why:
    | 'not a table of the return'
    | 'not a CSV file'
    | 'not a return in XML'
    | 'not a file'
    | 'folder without tables'
    | 'folder beside tables'
    | 'beside the XML file'
}
