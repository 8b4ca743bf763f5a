import { addDays, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { CoveredDays } from '@kinfold/journey'
import { and, notSpans, or, since, span, unionOf, without } from '@kinfold/measure'
import type { Spans, Subject } from '@kinfold/measure'

const spansOf = new WeakMap<readonly CoveredDays[], Spans>()

/** The days before the end of a table's coverage that it does not cover: the same for every child of an authority. */
const gapsIn = (covered: readonly CoveredDays[]): Spans => {
  const known = spansOf.get(covered)
  if (known !== undefined) return known
  const spans = unionOf(covered)
  const gaps = and(notSpans(spans), span(earliestDay, spans.at(-1) ?? latestDay))
  spansOf.set(covered, gaps)
  return gaps
}

const nothingCovered: readonly CoveredDays[] = []

export const coveredDays = ({ coverage }: Subject, table: string): readonly CoveredDays[] => coverage.get(table) ?? nothingCovered

export const birthOf = ({ journey }: Subject): Day => journey.born?.on ?? earliestDay

/** The days on which a table may hold something of the child that is not in view; never before birth. */
export const uncoveredDays = (subject: Subject, table: string): Spans => {
  const gaps = gapsIn(coveredDays(subject, table))
  return since(gaps, birthOf(subject))
}

/**
 * The days on which the child may have been in care unseen: those that the episodes do not cover and no episode holds, and, where the
 * first episode of all did not begin care, every day before it.
 */
export const uncoveredCare = (subject: Subject): Spans => {
  const { episodes } = subject.journey
  const gaps = uncoveredDays(subject, 'episodes')
  const outside = gaps.length === 0 ? gaps : without(gaps, unionOf(episodes))
  const first = episodes.find(episode => episode.to > episode.from)
  if (first === undefined || first.reasonForNewEpisode === 'S') return outside
  return or(outside, span(birthOf(subject), first.from))
}

/** The last of some days that lies after one day and not after another. */
export const lastWithin = (days: Spans, after: Day, upTo: Day): Day | undefined => {
  for (let edge = days.length - 2; edge >= 0; edge -= 2) {
    const [from, to] = [days[edge] as Day, days[edge + 1] as Day]
    if (from > upTo) continue
    const last = to > upTo ? upTo : addDays(to, -1)
    return last > after ? last : undefined
  }
  return undefined
}
