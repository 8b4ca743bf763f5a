import { recordedText } from '../changes/recorded.js'
import { kindOf } from '../changes/kinds.js'
import { momentText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { counted } from '../words/words.js'
import type { Belief } from './beliefs.js'

const beliefText = ({ recordedAt, recorded, noLonger, now }: Belief, place: number, page: Page): readonly string[] => {
  const otherwise = recorded.filter(one => kindOf(one) !== 'new')
  const told = place === 0 ? `${counted(recorded.length, 'event')} recorded, the first of all` : `${counted(recorded.length, 'event')} recorded`
  return [
    wrap(`${momentText(recordedAt)}: ${told}${noLonger.length + now.length === 0 ? '; nothing about periods of care and placements changed' : ''}`, page.width, 2, 2),
    ...otherwise.map(one => wrap(recordedText(one), page.width, 4, 2)),
    ...noLonger.map(line => page.paint.bad(wrap(`− no longer: ${line}`, page.width, 4, 2))),
    ...now.map(line => page.paint.good(wrap(`+ ${place === 0 ? 'believed' : 'from then on'}: ${line}`, page.width, 4, 2)))
  ]
}

/** What was believed when, moment by moment of recording. */
export const beliefsText = (beliefs: readonly Belief[], page: Page): string => beliefs.flatMap((belief, place) => beliefText(belief, place, page)).join('\n')
