import { switches } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import { definitionHash, settleMeasure } from '@kinfold/measure'
import type { Measure, Settings } from '@kinfold/measure'

/** One switch set otherwise: the measure as the switches before it have it, and as this one makes it. */
export interface PathStep {
  readonly switch: string
  readonly says: string
  readonly from: string
  readonly to: string
  readonly before: Measure
  readonly after: Measure
}

/** The way from one policy to another, switch by switch. */
export interface BridgePath {
  readonly steps: readonly PathStep[]
  /** Switches that the two set differently and that play no part in the measure. */
  readonly withoutPart: readonly string[]
}

/** What a switch is set to for a measure. */
const valueOf = ({ name, default: usual }: (typeof switches)[number], settings: Settings, code: string): string => settings[`${code}.${name}`] ?? settings[name] ?? usual

/** The switches, those named first in the order in which they are named. */
const inOrder = (order: readonly string[]): readonly (typeof switches)[number][] => {
  const first = [...new Set(order)].flatMap(name => switches.find(known => known.name === name) ?? [])
  return [...first, ...switches.filter(known => !first.includes(known))]
}

/** The switches in which two policies differ for a measure, set one after the other. */
export const bridgePath = (measure: Measure, from: Policy, to: Policy, order: readonly string[] = []): BridgePath => {
  const { code } = measure
  let settings = from.settings
  const steps: PathStep[] = []
  const withoutPart: string[] = []
  for (const one of inOrder(order)) {
    const [value, next] = [valueOf(one, from.settings, code), valueOf(one, to.settings, code)]
    if (value === next) continue
    const changed = { ...settings, [`${code}.${one.name}`]: next }
    if (definitionHash(measure, settings) === definitionHash(measure, changed)) withoutPart.push(one.name)
    else steps.push({ switch: one.name, says: one.says, from: value, to: next, before: settleMeasure(measure, settings), after: settleMeasure(measure, changed) })
    settings = changed
  }
  return { steps, withoutPart }
}
