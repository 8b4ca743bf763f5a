import { latestDay } from '@kinfold/calendar'
import { careOnADay, endsOfCare, moving, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** An episode open at the end of one return is the first of the next. Where the next begins with another, the open one was lost on the way. */
export const openEpisodeNotCarried: FindingRule = {
  code: 'FINDING_OPEN_EPISODE_NOT_CARRIED',
  rule: ['502'],
  says: "An episode open at the end of last year's return is the first of this year's",
  source: validatorRules('502'),
  moves: moving(careOnADay, startsOfCare, endsOfCare),
  needs: ['episodes'],
  faults: ({ journey: { episodes }, authority: { yearOfExtract } }) =>
    episodes.flatMap((open, place) => {
      const told = open.to === latestDay ? yearOfExtract.get(open.opened.correlationId) : undefined
      if (told === undefined) return []
      const next = episodes.slice(place + 1).find(({ opened }) => (yearOfExtract.get(opened.correlationId) ?? 0) > told)
      return next === undefined ? [] : [{ on: next.from, facts: [open.opened.factId, next.opened.factId], details: { collectionYear: yearOfExtract.get(next.opened.correlationId) ?? told } }]
    })
}
