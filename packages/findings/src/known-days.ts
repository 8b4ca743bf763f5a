import { earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Episode } from '@kinfold/journey'
import type { FindingSubject } from './finding-subject.js'
import type { FindingTable } from './table.js'

/** The first day after all that the log covers of a table; where recording goes on without an end, after the latest record. */
export const coveredUntil = ({ authority: { coverage }, knownUntil }: FindingSubject, table: FindingTable): Day => {
  const last = (coverage.get(table) ?? []).reduce<Day>((latest, { to }) => (to > latest ? to : latest), earliestDay)
  return last < knownUntil ? last : knownUntil
}

/** The end of an episode as far as it is known: one that is open lasted to the end of what is covered, at least. */
export const knownEnd = (episode: Episode, subject: FindingSubject): Day => {
  if (episode.to !== latestDay) return episode.to
  const until = coveredUntil(subject, 'episodes')
  return until > episode.from ? until : episode.from
}

/** Episodes of one kind, each beginning where the one before it ended, as one stretch. */
export interface Run {
  readonly from: Day
  readonly to: Day
  readonly episodes: readonly Episode[]
}

/** The unbroken runs of the episodes that pass. */
export const runsOf = (subject: FindingSubject, passes: (episode: Episode) => boolean): readonly Run[] => {
  const runs: { from: Day; to: Day; episodes: Episode[] }[] = []
  for (const episode of subject.journey.episodes) {
    if (!passes(episode) || episode.to <= episode.from) continue
    const last = runs.at(-1)
    const to = knownEnd(episode, subject)
    if (last !== undefined && last.to === episode.from) {
      last.episodes.push(episode)
      last.to = to
    } else runs.push({ from: episode.from, to, episodes: [episode] })
  }
  return runs
}
