import { beginnings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** No episode begins before the child was born. */
export const beforeBirth: ViolationRule = {
  code: 'JOURNEY_BEFORE_BIRTH',
  source: `${validator}, rule 302`,
  faults: beginnings(({ from }, { born }) => born !== undefined && from < born.on)
}
