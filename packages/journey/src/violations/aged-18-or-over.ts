import { beginnings, eighteenthBirthday, isContinuation } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** No episode begins on the 18th birthday or after, but for one that goes on under section 20(5) in a community home (V2 in K2). */
export const aged18OrOver: ViolationRule = {
  code: 'JOURNEY_AGED_18_OR_OVER',
  source: `${validator}, rule 352 for starting to be looked after, rule 359 for going on`,
  faults: beginnings((episode, journey) => {
    const adult = eighteenthBirthday(journey)
    if (adult === undefined || episode.from < adult) return false
    return !(isContinuation(episode) && episode.legalStatus === 'V2' && episode.placementType === 'K2')
  })
}
