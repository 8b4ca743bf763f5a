import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { after, node, primitive, sayDuration, stepsOfLabels } from '@kinfold/measure'
import type { Attribute, Duration, Episode, Episodes, Labelled, Steps } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

/** `1 to under 2 years`, `6 months to under 1 year`. */
const between = (from: Duration, to: Duration): string => {
  const [least, most] = [sayDuration(from), sayDuration(to)]
  const [unit, otherUnit] = [least, most].map(said => said.replace(/^\d+ (\w+?)s?$/, '$1'))
  return `${unit === otherUnit ? least.replace(/ .*/, '') : least} to under ${most}`
}

const bandsOf = (durations: readonly Duration[]): readonly string[] => [
  ...durations.map((to, place) => {
    const from = durations[place - 1]
    return from === undefined ? `under ${sayDuration(to)}` : between(from, to)
  }),
  ...durations.slice(-1).map(last => `${sayDuration(last)} and over`)
]

const bandOn = (bands: readonly string[], durations: readonly Duration[], start: Day, day: Day): string =>
  bands[durations.filter(duration => after(start, duration) <= day).length] ?? ''

/** The bands of one period, from each day on which one is reached; none where the start is out of view and could make it another. */
const labelsOf = ({ earliest, from, to }: Episode<PeriodOfCare>, durations: readonly Duration[]): readonly Labelled<string | undefined>[] => {
  const bands = bandsOf(durations)
  const changes = [earliest, from].flatMap(start => durations.map(duration => after(start, duration))).filter(day => day > from && day < to)
  const days = [from, ...changes.sort((a, b) => a - b)]
  return days.map((day, place) => {
    const [surely, possibly] = [bandOn(bands, durations, from, day), bandOn(bands, durations, earliest, day)]
    return { from: day, to: days[place + 1] ?? to, is: surely === possibly ? surely : undefined }
  })
}

const timeInCareOf = primitive<Steps<string | null>, readonly [Episodes<PeriodOfCare>], readonly Duration[]>({
  name: 'time in care',
  version: 1,
  all: (subject, durations, [{ items, uncovered }]) => {
    const labels = items.flatMap(period => labelsOf(period, durations))
    const { from, is, evidence } = stepsOfLabels(labels, uncovered, null, (day: Day) => allCareBy(subject, uncovered, day))
    return { from, is, evidence }
  },
  say: durations => `time in care (${bandsOf(durations).join(', ')})`
})

/**
 * How long the child has been looked after without a break, on each day: under the first duration, from each up to the next, and from the last on; `null`
 * outside care.
 *
 * Unit and bounds: a duration is over on the day with the same number so many months later, or that month's last day; they ascend.
 * Source: docs/care-history.md, rule 26.
 * Unknowns: on days on which the child may have been in care unseen, and where the start of the period is out of view and would decide.
 */
export const timeInCareOn = (...durations: readonly Duration[]): Attribute => node(timeInCareOf, durations, [periodsOfCare])
