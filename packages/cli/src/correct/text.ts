import { recordedText } from '../changes/recorded.js'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { counted, grouped } from '../words/words.js'
import type { Corrected, RuleMoved } from './outcome.js'

const movedText = ({ rule: { code, says }, before, after }: RuleMoved): string =>
  `${after < before ? `${counted(before - after, 'finding')} gone` : `${counted(after - before, 'finding')} more`}: ${says} (${code}), now ${grouped(after)}`

/** What a correction comes to, for people. */
export const correctedText = ({ child, events, rules }: Corrected, isTrial: boolean, journey: string, page: Page): string => {
  const head = events.length === 0 ? 'The log says so already: nothing was written.' : `${counted(events.length, 'event')} ${isTrial ? 'would be written' : 'written'}.`
  return [
    page.paint.strong(`child ${child}: ${head}`),
    ...events.map(recorded => wrap(`- ${recordedText(recorded)}`, page.width, 2, 2)),
    ...rules.map(moved => wrap(`- ${movedText(moved)}`, page.width, 2, 2)),
    ...(isTrial ? ['Nothing was written: --dry-run only tries.'] : []),
    `Next: ${journey}`,
    ''
  ].join('\n')
}
