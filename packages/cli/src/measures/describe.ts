import { policyWords, switches } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import { definitionHash, figureOfExample, partsOf, say, sentenceOf, settleMeasure, switchesOf } from '@kinfold/measure'
import type { Example, Measure, Node, PartName } from '@kinfold/measure'
import { formatMonth } from '@kinfold/calendar'

/** A part of a definition in words; `level` 0 is the whole part, 1 what it is made of, and so on. */
export interface DefinitionRow {
  readonly part: PartName
  readonly level: number
  readonly clause: string
}

const rowsOf = (part: DefinitionRow['part'], node: Node<unknown>, level = 0): readonly DefinitionRow[] => [
  { part, level, clause: say(node) },
  ...node.kids.flatMap(kid => rowsOf(part, kid, level + 1))
]

const exampleOf = (measure: Measure, policy: Policy) => (example: Example) => {
  const figure = figureOfExample(measure, example, policy.settings)
  const { born, episodes, reviews, matched, decisions, missing, described: header, coveredFrom } = example.child
  return {
    says: example.says,
    month: example.month,
    set: example.policy ?? {},
    born,
    episodes,
    reviews: reviews ?? [],
    matched: matched ?? [],
    decisions: decisions ?? [],
    missing: missing ?? [],
    described: header ?? null,
    coveredFrom: coveredFrom ?? null,
    gives: { numerator: figure.numerator ?? null, denominator: figure.denominator ?? null, unknown: figure.unknown }
  }
}

/** The switch that names the basis, where there is one. */
const basisSwitchOf = (measure: Measure): readonly string[] => ('basisSwitch' in measure && measure.basisSwitch !== undefined ? [measure.basisSwitch] : [])

/** An indicator in one line. */
export const listed = ({ code, title, unit, basis, good }: Measure) => ({ code, title, unit, basis, good })

/** All there is to say of an indicator under a policy. Its examples are worked out anew. */
export const described = (measure: Measure, policy: Policy) => {
  const settled = settleMeasure(measure, policy.settings)
  const used = new Set([...partsOf(measure).flatMap(({ node }) => [...switchesOf(node)]), ...basisSwitchOf(measure)])
  const { inForce } = measure
  return {
    ...listed(settled),
    shape: measure.shape,
    policy: policyWords(policy),
    sentence: sentenceOf(measure, policy.settings),
    definition: partsOf(settled).flatMap(({ name, node }) => rowsOf(name, node)),
    definitionHash: definitionHash(measure, policy.settings),
    switches: switches
      .filter(({ name }) => used.has(name))
      .map(({ name, values, default: usual, says, source }) => ({
        name,
        value: policy.settings[`${measure.code}.${name}`] ?? policy.settings[name] ?? usual,
        values,
        default: usual,
        says,
        source
      })),
    needs: measure.needs,
    inForce: {
      from: inForce?.from === undefined ? null : formatMonth(inForce.from),
      to: inForce?.to === undefined ? null : formatMonth(inForce.to)
    },
    thresholds: (measure.thresholds ?? []).map(({ year, value, source: { document, supports } }) => ({ year, value, document, supports })),
    sources: measure.sources.map(({ document, supports }) => ({ document, supports })),
    examples: measure.examples.map(exampleOf(measure, policy))
  }
}

export type Described = ReturnType<typeof described>
