import type { CitedEvent, CitedSilence, ExplainedChild, OccasionsOfChild } from '@kinfold/lineage'
import type { Opened } from './open-figure.js'

const evidenceOf = (cited: CitedEvent | CitedSilence) => {
  if ('silence' in cited) {
    const { types, about, from, to, covered } = cited.silence
    return { silence: { types, about, from, to, covered } }
  }
  const { id, type, effectiveOn, recordedAt, source } = cited
  return { id, type, effectiveOn, recordedAt, source }
}

const childOf = ({ child, verdict, inScope, on, days, clauses }: ExplainedChild) => ({
  child,
  verdict,
  inScope,
  on,
  days: days === null ? null : { low: days.low, high: days.high },
  clauses: clauses.map(({ part, level, clause, value, evidence }) => ({ part, level, clause, value, evidence: evidence.map(evidenceOf) }))
})

const occasionsOf = ({ child, from, to, outside }: OccasionsOfChild) => ({
  child,
  from,
  to,
  outside: outside.map(({ on, lies, evidence }) => ({ on, lies, evidence: evidence.map(evidenceOf) }))
})

/** A figure opened as JSON, as docs/cli-json.md describes it. */
export const explanationJson = ({ explanation: { figure, children, occasions }, slice }: Pick<Opened, 'explanation' | 'slice'>) => ({
  figure,
  slice,
  children: children.map(childOf),
  occasions: occasions.map(occasionsOf)
})
