import canonicalize from 'canonicalize'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { bankHolidaysVersion } from '@kinfold/calendar'
import { partsOf } from './measure.js'
import type { Measure, PartName } from './measure.js'
import { say } from './node.js'
import { settleMeasure } from './settled-measure.js'
import type { Settings } from './switches.js'

/**
 * A hash of what a measure means under a policy: its shape and basis, the whole tree with the versions of its primitives and the values
 * of its switches, and the version of the working-day calendar. It does not depend on titles, sources or examples.
 */
export const definitionHash = (measure: Measure, settings: Settings): string => {
  const settled = settleMeasure(measure, settings)
  const trees = partsOf(settled).map(({ name, node }) => `${name}: ${node.text}`)
  const per = settled.shape === 'rate of children' ? { per: settled.per } : {}
  const meaning = { calendar: bankHolidaysVersion, code: settled.code, shape: settled.shape, basis: settled.basis, ...per, trees }
  return bytesToHex(sha256(utf8ToBytes(canonicalize(meaning) ?? '')))
}

/** A measure in a sentence, as its definition stands under a policy. */
export const sentenceOf = (measure: Measure, settings: Settings): string => {
  const settled = settleMeasure(measure, settings)
  const said = (name: PartName): string => {
    const part = partsOf(settled).find(known => known.name === name)
    return part === undefined ? '' : say(part.node)
  }
  const those = said('who') === '' ? '' : ` ${said('who')}`
  switch (settled.shape) {
    case 'share of children':
      return `Of the children ${said('of')} on the last day of the month: those${those}.`
    case 'count of children':
      return `The children${those} on the last day of the month.`
    case 'rate of children':
      return `The children${those} on the last day of the month, for each 10,000 of ${settled.per}.`
    case 'count of moments':
      return `The number of ${said('of')} in the ${settled.basis}${those === '' ? '' : `,${those}`}.`
    case 'share of moments':
      return `Of the ${said('of')} in the ${settled.basis}${said('among') === '' ? '' : `, ${said('among')}`}: those${those}.`
    case 'mean of days':
      return `Over the ${said('of')} in the ${settled.basis}: the mean number of days ${said('days')}.`
  }
}
