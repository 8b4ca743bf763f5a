import type { Failure } from '../failure.js'
import { commandErrorWords } from './command-error.js'
import { eventErrorWords } from './event-error.js'
import { identityErrorWords } from './identity-error.js'
import { importErrorWords } from './import-error.js'
import { momentErrorWords } from './moment-error.js'
import { policyErrorWords } from './policy-error.js'
import { storeErrorWords } from './store-error.js'
import type { Words } from './words.js'

/** The words of any failure. */
export const failureWords = (failure: Failure): Words => {
  switch (failure.code) {
    case 'CLI_STORE_MISSING':
    case 'CLI_STORE_WITHOUT_AUTHORITY':
    case 'CLI_AUTHORITY_NEEDED':
    case 'CLI_AUTHORITY_NOT_HELD':
    case 'CLI_CHILD_UNKNOWN':
    case 'CLI_OPAQUE_ID_UNKNOWN':
    case 'CLI_MEASURE_UNKNOWN':
    case 'CLI_RULE_UNKNOWN':
    case 'CLI_SETTING_MALFORMED':
    case 'CLI_COVERS_MALFORMED':
    case 'CLI_FOLDER_NOT_EMPTY':
    case 'CLI_FOLDER_UNWRITABLE':
      return commandErrorWords(failure)
    case 'STORE_WRONG_EXPECTED_REVISION':
    case 'STORE_EVENT_ID_ELSEWHERE':
    case 'STORE_FACT_ALREADY_VERSIONED':
    case 'STORE_EVENT_UNWRITABLE':
    case 'STORE_POSITION_UNKNOWN':
    case 'STORE_READING_STOPPED':
    case 'STORE_CHAIN_BROKEN':
    case 'STORE_EVENTS_MISSING':
    case 'STORE_UNAVAILABLE':
    case 'STORE_FILE_UNUSABLE':
    case 'STORE_EVENT_UNREADABLE':
      return storeErrorWords(failure)
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
    case 'SSDA903_AUTHORITY_NAME_INVALID':
      return importErrorWords(failure)
    case 'POLICY_UNKNOWN':
    case 'POLICY_SWITCH_UNKNOWN':
    case 'POLICY_VALUE_UNKNOWN':
      return policyErrorWords(failure)
    case 'CALENDAR_NOT_A_MONTH':
    case 'CALENDAR_NOT_A_DAY':
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
