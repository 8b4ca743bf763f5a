import type { Basis, FlowBasis, Measure } from './measure.js'
import { settle } from './switches.js'
import type { Settings } from './switches.js'
import type { Node } from './node.js'

const bases: Readonly<Record<string, FlowBasis>> = {
  month: 'month',
  'year-to-date': 'year to date',
  'rolling-12-months': 'rolling 12 months',
  'pooled-3-years': 'pooled 3 years'
}

/** The basis that a switch's value names. A value that names none throws: a policy gives only values that the switch takes. */
export const basisOfSwitch = (value: string): FlowBasis => {
  const found = bases[value]
  if (found === undefined) throw new Error(`${value} names no basis`)
  return found
}

const basisUnder = <B extends Basis>(usual: B, basisSwitch: string | undefined, settings: Settings, code: string): B | FlowBasis => {
  if (basisSwitch === undefined) return usual
  const value = settings[`${code}.${basisSwitch}`] ?? settings[basisSwitch]
  return value === undefined ? usual : basisOfSwitch(value)
}

/** A measure as a policy has it: every switch in its parts replaced by its value, and its basis the one that the policy names. */
export const settleMeasure = (measure: Measure, settings: Settings): Measure => {
  const settled = <T>(node: Node<T>): Node<T> => settle(node, settings, measure.code)
  switch (measure.shape) {
    case 'share of children':
      return { ...measure, of: settled(measure.of), who: settled(measure.who) }
    case 'count of children':
    case 'rate of children':
      return { ...measure, who: settled(measure.who) }
    case 'count of moments':
    case 'share of moments':
    case 'mean of days': {
      const basis = basisUnder(measure.basis, measure.basisSwitch, settings, measure.code)
      switch (measure.shape) {
        case 'count of moments':
          return { ...measure, basis, of: settled(measure.of), ...(measure.who === undefined ? {} : { who: settled(measure.who) }) }
        case 'share of moments':
          return { ...measure, basis, of: settled(measure.of), who: settled(measure.who), ...(measure.among === undefined ? {} : { among: settled(measure.among) }) }
        case 'mean of days':
          return { ...measure, basis, of: settled(measure.of), days: settled(measure.days) }
      }
    }
  }
}
