import type { Failure } from '../failure.js'
import { commandErrorWords } from './command-error.js'
import { eventErrorWords } from './event-error.js'
import { identityErrorWords } from './identity-error.js'
import { importErrorWords } from './import-error.js'
import { momentErrorWords } from './moment-error.js'
import { populationErrorWords } from './population-error.js'
import { policyErrorWords } from './policy-error.js'
import { returnErrorWords } from './return-error.js'
import { storeErrorWords } from './store-error.js'
import { transferErrorWords } from './transfer-error.js'
import type { Words } from './words.js'

/** The words of any failure. */
export const failureWords = (failure: Failure): Words => {
  switch (failure.code) {
    case 'CLI_STORE_MISSING':
    case 'CLI_STORE_WITHOUT_AUTHORITY':
    case 'CLI_AUTHORITY_NEEDED':
    case 'CLI_AUTHORITY_NOT_HELD':
    case 'CLI_CHILD_UNKNOWN':
    case 'CLI_IDENTITY_FILE_NEEDED':
    case 'CLI_OPAQUE_ID_UNKNOWN':
    case 'CLI_MEASURE_UNKNOWN':
    case 'CLI_DIMENSION_UNKNOWN':
    case 'CLI_SLICE_UNKNOWN':
    case 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER':
    case 'CLI_RULE_UNKNOWN':
    case 'CLI_SETTING_MALFORMED':
    case 'CLI_COVERS_MALFORMED':
    case 'CLI_FOLDER_NOT_EMPTY':
    case 'CLI_FOLDER_UNWRITABLE':
    case 'CLI_FILE_THERE':
    case 'CLI_FILE_UNUSABLE':
    case 'CLI_PROPOSALS_MALFORMED':
    case 'CLI_OPTION_BLANK':
    case 'CLI_CERTIFICATE_UNREADABLE':
    case 'CLI_KEY_UNUSABLE':
    case 'CLI_SALT_MALFORMED':
    case 'CLI_NOTHING_TO_VERIFY':
    case 'CLI_CERTIFICATE_DOES_NOT_HOLD':
    case 'CLI_CHILD_NOT_CERTIFIED':
    case 'CLI_FACT_UNKNOWN':
    case 'CLI_FACT_AMBIGUOUS':
    case 'CLI_SAYING_MALFORMED':
    case 'CLI_NOTHING_TO_CORRECT':
    case 'CLI_EVENT_TYPE_UNKNOWN':
    case 'CLI_CORRECTION_REFUSED':
    case 'CLI_CORRECTION_OVERTAKEN':
    case 'CLI_DOCUMENTS_NOT_CSV':
    case 'CLI_DOCUMENTS_COLUMN_MISSING':
    case 'CLI_NOTHING_TO_PUBLISH':
    case 'CLI_DOCUMENT_UNKNOWN':
    case 'CLI_MONTHS_MALFORMED':
    case 'CLI_LAGS_MALFORMED':
    case 'CLI_MOMENTS_REVERSED':
    case 'CLI_STORE_NOT_A_FILE':
    case 'CLI_SAME_STORE':
    case 'CLI_ROOT_MALFORMED':
    case 'CLI_IDENTITY_EXPOSED':
      return commandErrorWords(failure)
    case 'CLI_POPULATION_UNREADABLE':
    case 'CLI_POPULATION_NOT_CSV':
    case 'CLI_POPULATION_EMPTY':
    case 'CLI_POPULATION_COLUMN_MISSING':
    case 'CLI_POPULATION_COLUMN_TWICE':
    case 'CLI_POPULATION_YEAR_MALFORMED':
    case 'CLI_POPULATION_YEAR_TWICE':
    case 'CLI_POPULATION_VALUE_MALFORMED':
    case 'CLI_POPULATION_VALUE_NOT_ABOVE_ZERO':
    case 'CLI_POPULATION_SOURCE_MISSING':
    case 'CLI_POPULATION_FROM_MALFORMED':
    case 'CLI_POPULATION_MONTH_TWICE':
      return populationErrorWords(failure)
    case 'STORE_WRONG_EXPECTED_REVISION':
    case 'STORE_BATCH_TOO_LARGE':
    case 'STORE_FORMAT_NEWER':
    case 'STORE_METADATA_UNWRITABLE':
    case 'STORE_WRONG_METADATA_REVISION':
    case 'STORE_LOG_ROOT_BROKEN':
    case 'STORE_LOG_ROOT_NOT_MET':
    case 'STORE_METADATA_BROKEN':
    case 'STORE_CHECKPOINT_BROKEN':
    case 'STORE_FACT_ALREADY_VERSIONED':
    case 'STORE_EVENT_UNWRITABLE':
    case 'STORE_POSITION_UNKNOWN':
    case 'STORE_READING_STOPPED':
    case 'STORE_CHAIN_BROKEN':
    case 'STORE_EVENTS_MISSING':
    case 'STORE_UNAVAILABLE':
    case 'STORE_ADDRESS_MALFORMED':
    case 'STORE_ACCESS_DENIED':
    case 'STORE_STREAM_DELETED':
    case 'STORE_FILE_UNUSABLE':
    case 'STORE_EVENT_UNREADABLE':
      return storeErrorWords(failure)
    case 'STORE_COPY_DIFFERS':
    case 'STORE_EXPORT_UNREADABLE':
      return transferErrorWords(failure)
    case 'IDENTITY_FILE_MISSING':
    case 'IDENTITY_FILE_UNREADABLE':
    case 'IDENTITY_FILE_UNWRITABLE':
    case 'IDENTITY_KEY_DIFFERS':
      return identityErrorWords(failure)
    case 'SSDA903_FOLDER_MISSING':
    case 'SSDA903_FOLDER_UNREADABLE':
    case 'SSDA903_FOLDER_WITHOUT_TABLES':
    case 'SSDA903_FILES_UNUSABLE':
    case 'SSDA903_COLLECTION_YEAR_UNKNOWN':
    case 'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS':
    case 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT':
    case 'SSDA903_EARLIER_YEAR_THAN_HELD':
    case 'SSDA903_EXTRACT_OVERTAKEN':
    case 'SSDA903_RETURN_DOUBTFUL':
    case 'SSDA903_AUTHORITY_NAME_INVALID':
      return importErrorWords(failure)
    case 'SSDA903_YEAR_NOT_HELD':
      return returnErrorWords(failure)
    case 'POLICY_UNKNOWN':
    case 'POLICY_SWITCH_UNKNOWN':
    case 'POLICY_VALUE_UNKNOWN':
      return policyErrorWords(failure)
    case 'CALENDAR_NOT_A_MONTH':
    case 'CALENDAR_NOT_A_DAY':
    case 'CALENDAR_NOT_A_FINANCIAL_YEAR':
    case 'NOT_AN_INSTANT':
      return momentErrorWords(failure)
    case 'EVENT_NOT_READABLE':
    case 'EVENT_TYPE_UNKNOWN':
    case 'EVENT_VERSION_NEWER':
      return eventErrorWords(failure)
  }
}

/** A failure as it is told: what, where and why; its public code; the next step. */
export const tellFailure = (failure: Failure): string => {
  const { says, next } = failureWords(failure)
  return `kinfold: ${says}\n  Next: ${next} (${failure.code})\n`
}
