import { addDays, ageOn, earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Journey, PeriodOfCare, PlacementStay } from '@kinfold/journey'
import { findCode } from '@kinfold/vocabulary'
import type { CodeSetName } from '@kinfold/vocabulary'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { andList, counted } from '../words/words.js'

/** A journey, and its care as the policy `local` reads it. */
export interface CareRead {
  readonly journey: Journey
  readonly periods: readonly PeriodOfCare[]
  readonly stays: readonly PlacementStay[]
}

const labelled = (set: CodeSetName, code: string): string => {
  if (code === '') return 'not given'
  const label = findCode(set, code)?.label
  return label === undefined ? `${code} (no code of the return)` : `${code} ${label}`
}

const labels = (set: CodeSetName, codes: readonly string[]): string =>
  [...new Set(codes)].map(code => labelled(set, code)).join(', then ')

const began = (earliest: Day, from: Day): string => {
  if (earliest === from) return `from ${formatDay(from)}`
  const since = earliest <= earliestDay ? 'on a day that cannot be known' : `on some day from ${formatDay(earliest)}`
  return `begun ${since}, seen from ${formatDay(from)}`
}

const until = (to: Day): string => (to >= latestDay ? ', still open' : ` to ${formatDay(to)}`)

const endText = ({ to, reasonEnded }: PeriodOfCare): string => {
  if (to >= latestDay) return ''
  if (reasonEnded === '') return '; ended, no reason given'
  return reasonEnded === 'X1' ? '; said to go on (X1), but no episode follows' : `; ceased: ${labelled('reasonsEpisodeCeased', reasonEnded)}`
}

const stayText = (stay: PlacementStay, place: number): string => {
  const types = labels('placementTypes', stay.episodes.map(({ placementType }) => placementType))
  const statuses = labels('legalStatuses', stay.episodes.map(({ legalStatus }) => legalStatus))
  const perhaps = stay.mayContinuePrevious && place > 0 ? '; perhaps the same placement as the one before' : ''
  return `placement ${began(stay.earliest, stay.from)}${until(stay.to)}: ${types}; legal status ${statuses} (${counted(stay.episodes.length, 'episode')})${perhaps}`
}

/** A line about care, and how far it is set in. */
export interface CareLine {
  readonly level: 0 | 1
  readonly text: string
}

/** The periods of care with their placements, in words. */
export const careLines = ({ journey, periods, stays }: CareRead): readonly CareLine[] =>
  periods.flatMap(period => {
    const age = journey.born === undefined ? '' : `, aged ${String(Math.max(0, ageOn(journey.born.on, period.from)))} then`
    return [
      { level: 0 as const, text: `${began(period.earliest, period.from)}${until(period.to)}${age}${endText(period)}` },
      ...stays.filter(stay => stay.period === period).map((stay, place) => ({ level: 1 as const, text: stayText(stay, place) }))
    ]
  })

/** The periods of care with their placements, for a page. */
export const careText = (read: CareRead, page: Page): string => {
  const { journey, periods } = read
  const leftOut = journey.episodes.length - periods.reduce((sum, { episodes }) => sum + episodes.length, 0)
  const lines = careLines(read).map(({ level, text }) => wrap(text, page.width, 2 + 2 * level, 2))
  const rest = leftOut === 0 ? [] : [wrap(`${counted(leftOut, 'episode')} out of scope: short breaks (V3, V4), or holding no day.`, page.width, 2, 2)]
  return [...(lines.length === 0 ? ['  none'] : lines), ...rest].join('\n')
}

const before = (day: Day): string => formatDay(addDays(day, -1))

/** What the log cannot say of the child's care. */
export const unknownCareText = ({ journey, periods }: CareRead, covered: readonly string[]): readonly string[] => {
  const [first] = periods
  const outOfView = periods.filter(({ earliest, from }) => earliest < from)
  const coverage =
    covered.length === 0
      ? 'No extract says which days of the episodes it covers, so on any other day the child may have been looked after unseen.'
      : `Episodes are covered ${andList(covered)}. On days outside that and not held by an episode above the child may have been looked after, in any placement, unseen.`
  return [
    ...(journey.born === undefined ? ['The date of birth is not in the log.'] : []),
    ...outOfView.map(({ from }) => `The episode of ${formatDay(from)} was not the start of care (RNE is not S): what came up to ${before(from)} cannot be known.`),
    ...(first === undefined && journey.episodes.length === 0 ? ['No episode of care is in the log.'] : []),
    coverage
  ]
}
