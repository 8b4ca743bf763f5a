import { addDays } from '@kinfold/calendar'
import type { Episode } from '@kinfold/journey'
import type { FindingSubject } from './finding-subject.js'
import type { Fault } from './rule.js'

/** The first episode of each unbroken run of episodes that pass, within a period of care. */
const firstOnes = ({ periods }: FindingSubject, passes: (episode: Episode) => boolean): readonly { readonly episode: Episode; readonly since: FindingSubject['periods'][number] }[] =>
  periods.flatMap(since => since.episodes.flatMap((episode, place) => {
    const before = since.episodes[place - 1]
    return passes(episode) && (before === undefined || !passes(before)) ? [{ episode, since }] : []
  }))

/**
 * Where such an episode begins and no decision for adoption was made by then: `none` where there is none at all, `late` where it came after.
 *
 * Unknowns: a decision may have been made on any day of the period of care up to then; all of them have to be covered
 */
export const withoutDecision =
  (which: 'none' | 'late', passes: (episode: Episode) => boolean) =>
  (subject: FindingSubject): readonly Fault[] =>
    firstOnes(subject, passes).flatMap(({ episode, since }) => {
      const { decisions } = subject
      if (decisions.some(({ from }) => from <= episode.from)) return []
      const later = decisions.find(({ from }) => from > episode.from)
      if ((later === undefined) !== (which === 'none')) return []
      return [
        {
          on: episode.from,
          facts: [episode.opened.factId, ...(later === undefined ? [] : [later.began.factId])],
          ...(later === undefined ? {} : { details: { days: later.from - episode.from, other: later.began.effectiveOn } }),
          absent: [{ table: 'placed_for_adoption', from: since.earliest, to: addDays(episode.from, 1) }]
        }
      ]
    })
