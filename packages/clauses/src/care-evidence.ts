import { addDays, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Episode } from '@kinfold/journey'
import { and, cite, span } from '@kinfold/measure'
import type { Evidence, Silence, Spans, Subject } from '@kinfold/measure'
import type { EventType } from '@kinfold/vocabulary'

const openings: readonly EventType[] = [
  'BecameLookedAfter',
  'LegalStatusChanged',
  'PlacementStarted',
  'PlacementAndLegalStatusChanged',
  'EpisodeOpened'
]
const endings: readonly EventType[] = ['EpisodeEnded', 'CeasedToBeLookedAfter']

const factsBy = (episodes: readonly Episode[], day: Day): Evidence['facts'] =>
  episodes.flatMap(({ from, to, opened, closed }) => {
    if (closed !== undefined && to <= from) return [opened, closed]
    if (from > day) return []
    return closed !== undefined && to <= day ? [opened, closed] : [opened]
  })

/** That the log does not reach these days, so that nobody can say whether events of these types took effect on them. */
const unseenWithin = (types: readonly EventType[], uncovered: Spans): readonly Silence[] =>
  uncovered.flatMap((from, edge) => {
    const to = uncovered[edge + 1]
    return edge % 2 === 1 || to === undefined ? [] : [{ types, from, to, covered: false }]
  })

/** The days from one on up to a second, which is included, on which events of these types may have gone unseen. */
export const outOfView = (types: readonly EventType[], uncovered: Spans, since: Day, day: Day): readonly Silence[] =>
  unseenWithin(types, and(uncovered, span(since, addDays(day, 1))))

/**
 * All that was stated of the child's care by a day, and that nothing else was. How the child came into view belongs to it though it be
 * later: whoever comes into view while in care may have been in care before.
 */
export const allCareBy = ({ journey }: Subject, uncovered: Spans, day: Day): Evidence => {
  const first = journey.episodes.find(({ from, to }) => from < to)
  const seen = first === undefined ? latestDay : first.from > day ? first.from : day
  return cite(
    [journey.born?.fact, ...factsBy(journey.episodes, seen)],
    [{ types: [...openings, ...endings], from: earliestDay, to: addDays(seen, 1), covered: true }, ...outOfView(openings, uncovered, earliestDay, day)]
  )
}

/** The episodes that make an unbroken stretch up to a day, and that nothing else was stated within it. */
export const stretchBy = (episodes: readonly Episode[], from: Day, day: Day): Evidence => {
  const begun = episodes.filter(episode => episode.from <= day)
  return cite(factsBy(begun, day), [
    { types: openings, from, to: addDays(day, 1), covered: true },
    { types: endings, about: begun.map(episode => episode.opened.factId), from: earliestDay, to: addDays(day, 1), covered: true }
  ])
}
