import type { Episode } from '@kinfold/journey'
import type { FindingSubject } from './finding-subject.js'
import { runsOf } from './known-days.js'
import type { Fault } from './rule.js'

/**
 * Where an unbroken run of such episodes lasts longer than so many days.
 *
 * Unit and bounds: days from the first up to, and not including, the last; the limit itself is allowed
 * Unknowns: what is still open has lasted to the end of what the log covers, and no longer
 */
export const longerThan =
  (limit: number, passes: (episode: Episode) => boolean) =>
  (subject: FindingSubject): readonly Fault[] =>
    runsOf(subject, passes).flatMap(({ from, to, episodes }) =>
      to - from > limit ? [{ on: from, facts: episodes.map(({ opened }) => opened.factId), details: { days: to - from, atMost: limit } }] : []
    )
