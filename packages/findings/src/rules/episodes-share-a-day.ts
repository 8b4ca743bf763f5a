import { careOnADay, movesBetweenPlacements, moving, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'

/** One episode begins on a day. Rows that share their DECOM and differ otherwise cannot both be so; one that holds no day is another rule's. */
export const episodesShareADay: FindingRule = {
  code: 'FINDING_EPISODES_SHARE_A_DAY',
  rule: ['501'],
  says: 'No two episodes of a child begin on one day',
  source: 'docs/care-history.md, rules 1 and 5: a row stated twice is one row, of rows that differ all are kept',
  moves: moving(careOnADay, startsOfCare, movesBetweenPlacements),
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) => {
    const holding = episodes.filter(({ from, to }) => from < to)
    return holding.flatMap((episode, place) => {
      const before = holding[place - 1]
      return before?.from === episode.from ? [{ on: episode.from, facts: [before.opened.factId, episode.opened.factId] }] : []
    })
  }
}
