import { authorityKnown, startFindings } from '@kinfold/findings'
import type { RuleHead } from '@kinfold/findings'
import { latestVersions } from '@kinfold/journey'
import type { RecordedSince } from '@kinfold/lineage'
import type { AnyEvent } from '@kinfold/vocabulary'

/** A rule of which a child has more findings, or fewer, by a correction. */
export interface RuleMoved {
  readonly rule: RuleHead
  readonly before: number
  readonly after: number
}

/** What a correction comes to. */
export interface Corrected {
  readonly child: string
  readonly events: readonly RecordedSince[]
  readonly rules: readonly RuleMoved[]
}

const countsOf = (child: string, events: readonly AnyEvent[], authority: readonly AnyEvent[]): ReadonlyMap<RuleHead, number> => {
  const run = startFindings(authorityKnown(authority))
  run.add(child, events)
  return new Map(run.report().map(({ rule, findings }) => [rule, findings.length]))
}

/** What the events of a correction are to those before them, and which findings come and go by them. */
export const correctedBy = (child: string, events: readonly AnyEvent[], history: readonly AnyEvent[], authority: readonly AnyEvent[]): Corrected => {
  const standing = latestVersions(history)
  const [before, after] = [countsOf(child, history, authority), countsOf(child, [...history, ...events], authority)]
  return {
    child,
    events: events.map(event => ({ event, was: standing.get(event.factId) ?? null })),
    rules: [...after].flatMap(([rule, count]) => (before.get(rule) === count ? [] : [{ rule, before: before.get(rule) ?? 0, after: count }]))
  }
}
