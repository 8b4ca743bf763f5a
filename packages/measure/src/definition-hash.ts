import canonicalize from 'canonicalize'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { bankHolidaysVersion } from '@kinfold/calendar'
import { partsOf } from './measure.js'
import type { Measure } from './measure.js'
import { say } from './node.js'
import { settle } from './switches.js'
import type { Settings } from './switches.js'

/**
 * A hash of what a measure means under a policy: its shape and basis, the whole tree with the versions of its primitives and the values
 * of its switches, and the version of the working-day calendar. It does not depend on titles, sources or examples.
 */
export const definitionHash = (measure: Measure, settings: Settings): string => {
  const trees = partsOf(measure).map(part => settle(part, settings, measure.code).text)
  const meaning = { calendar: bankHolidaysVersion, code: measure.code, shape: measure.shape, basis: measure.basis, trees }
  return bytesToHex(sha256(utf8ToBytes(canonicalize(meaning) ?? '')))
}

/** A measure in a sentence, as its definition stands under a policy. */
export const sentenceOf = (measure: Measure, settings: Settings): string => {
  const [first = '', second = ''] = partsOf(measure).map(part => say(settle(part, settings, measure.code)))
  switch (measure.shape) {
    case 'share of children':
      return `Of the children ${first} on the last day of the month: those ${second}.`
    case 'count of children':
      return `The children ${first} on the last day of the month.`
    case 'count of moments':
      return `The number of ${first} in the ${measure.basis}.`
    case 'share of moments':
      return `Of the ${first} in the ${measure.basis}: those ${second}.`
    case 'mean of days':
      return `Over the ${first} in the ${measure.basis}: the mean number of days ${second}.`
  }
}
