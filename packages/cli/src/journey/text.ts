import { formatDay } from '@kinfold/calendar'
import { coveredTexts } from '../text/coverage.js'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { beliefsText } from './beliefs-text.js'
import { careText, unknownCareText } from './care-text.js'
import { factsText } from './facts-text.js'
import type { ChildRead } from './read-child.js'

/** A child's journey for people: the facts on both axes of time, then care in words, then what cannot be known. */
export const journeyText = (read: ChildRead, page: Page): string => {
  const { paint } = page
  const { authority, child, knownAt, journey } = read
  const born = journey.born === undefined ? '' : `, born ${formatDay(journey.born.on)}`
  return [
    `${paint.strong(`child ${child}`)}   ${authority}${born}, ${knownAtText(knownAt)}`,
    '',
    paint.strong('Facts, in order of effect'),
    factsText(read, page),
    '',
    paint.strong('Periods of care and placements, as the policy local reads them'),
    careText(read, page),
    '',
    ...(read.beliefs.length < 2 ? [] : [paint.strong('What was believed when'), beliefsText(read.beliefs, page), '']),
    paint.strong('What cannot be known'),
    ...unknownCareText(read, coveredTexts(read.coverage, 'episodes')).map(line => wrap(line, page.width, 2, 2)),
    ''
  ].join('\n')
}
