import { findingRules } from '@kinfold/findings'

const obstacles: Readonly<Record<string, string>> = {
  JOURNEY_COMMAND_NOT_READABLE: 'it does not hold what it should',
  JOURNEY_CODE_NOT_KNOWN: 'it is no code of the return',
  JOURNEY_CODE_NOT_VALID_THEN: 'it is no code of the return for that day',
  JOURNEY_FACT_WITHDRAWN: 'the fact is withdrawn: reinstate it first',
  JOURNEY_FACT_NOT_WITHDRAWN: 'the fact stands: it was not withdrawn',
  JOURNEY_FACT_NOT_HELD: 'the fact opens no episode',
  JOURNEY_FACT_STATED_OTHERWISE: 'the episode has an end already: correct that fact',
  JOURNEY_RECORDED_BEFORE_VERSION: 'what stands was recorded later than this moment'
}

/** Why a correction was not accepted, in words: an obstacle, or the rule that the records would break. */
export const refusalWords = ({ code, field }: { readonly code: string; readonly field?: string }): string => {
  const rule = findingRules.find(known => known.code === code)
  const says = rule === undefined ? obstacles[code] : `it would break the rule “${rule.says}”`
  return `${field === undefined ? '' : `${field}: `}${says === undefined ? code : `${says} (${code})`}`
}
