import { ageOn } from '@kinfold/calendar'
import type { Episode } from '@kinfold/journey'
import { began, ended } from './at-fault.js'
import type { FindingSubject } from './finding-subject.js'
import type { Fault } from './rule.js'

/** Where such an episode begins before the child is so old. Without a date of birth nothing is said. */
export const youngerThan =
  (years: number, passes: (episode: Episode) => boolean) =>
  ({ journey: { born, episodes } }: FindingSubject): readonly Fault[] => {
    if (born === undefined) return []
    return episodes.filter(passes).flatMap(episode => {
      const ageYears = ageOn(born.on, episode.from)
      return ageYears < years ? [began(episode, { ageYears, atLeast: years })] : []
    })
  }

/** Where such an episode ends before the child is so old (`atLeast`), or after (`under`). Without a date of birth nothing is said. */
export const endedAtAge =
  ({ atLeast = 0, under = Number.POSITIVE_INFINITY }: { readonly atLeast?: number; readonly under?: number }, passes: (episode: Episode) => boolean) =>
  ({ journey: { born, episodes } }: FindingSubject): readonly Fault[] => {
    if (born === undefined) return []
    return episodes
      .filter(episode => episode.closed !== undefined && passes(episode))
      .flatMap(episode => {
        const ageYears = ageOn(born.on, episode.to)
        if (ageYears < atLeast) return [ended(episode, { ageYears, atLeast })]
        return ageYears >= under ? [ended(episode, { ageYears, atMost: under - 1 })] : []
      })
  }
