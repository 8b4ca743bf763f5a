import { began } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** The category of need is that of the start of the period of care, until it ends or, where rows overlap, until another starts (RNE S). It slices figures; it moves none. */
export const categoryOfNeedChanged: FindingRule = {
  code: 'FINDING_CATEGORY_OF_NEED_CHANGED',
  rule: ['504'],
  says: 'The category of need stays the same throughout a period of care',
  source: validatorRules('504'),
  moves: nothing,
  needs: ['episodes'],
  faults: ({ periods }) =>
    periods.flatMap(({ episodes }) => {
      let told: string | undefined
      return episodes.flatMap(episode => {
        if (episode.reasonForNewEpisode === 'S') told = undefined
        if (episode.categoryOfNeed === '') return []
        told ??= episode.categoryOfNeed
        return episode.categoryOfNeed === told ? [] : [began(episode, { field: 'categoryOfNeed' })]
      })
    })
}
