import { dayOf } from '@kinfold/calendar'
import { beginnings } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

const abolished = dayOf(2005, 12, 30)

/** Freeing orders (D1) could no longer be applied for from 30 December 2005; one made before may last. */
export const freeingOrderAfter2005: FindingRule = {
  code: 'FINDING_FREEING_ORDER_AFTER_2005',
  rule: ['445'],
  says: 'No episode becomes one under a freeing order (D1) on or after 30 December 2005',
  source: `${validator}, rules 445 and 451; 445 was taken out in 2024-25`,
  moves: moving(['10.5']),
  needs: ['episodes'],
  faults: beginnings((episode, { journey: { episodes } }) => {
    if (episode.legalStatus !== 'D1' || abolished === undefined || episode.from < abolished) return false
    return !episodes.some(({ to, legalStatus }) => to === episode.from && legalStatus === 'D1') && ['S', 'L', 'B', 'U'].includes(episode.reasonForNewEpisode)
  })
}
