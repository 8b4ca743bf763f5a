import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { after, node, primitive, sayDuration, stepsOfLabels } from '@kinfold/measure'
import type { Attribute, Duration, Episode, Episodes, Labelled, Steps } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

/** `1 to under 2 years`, `6 months to under 1 year`. */
const sayBetween = (from: Duration, to: Duration): string => {
  const [least, most] = [sayDuration(from), sayDuration(to)]
  const [unit, otherUnit] = [least, most].map(said => said.replace(/^\d+ (\w+?)s?$/, '$1'))
  return `${unit === otherUnit ? least.replace(/ .*/, '') : least} to under ${most}`
}

const bandsOf = (durations: readonly Duration[]): readonly string[] => [
  ...durations.map((to, place) => {
    const from = durations[place - 1]
    return from === undefined ? `under ${sayDuration(to)}` : sayBetween(from, to)
  }),
  ...durations.slice(-1).map(last => `${sayDuration(last)} and over`)
]

/** Which of the bands, by their places, the time in care can be in. */
interface Between {
  readonly least: number
  readonly most: number
}

/** The bands of one period, from each day on which the least or the most changes: the start may be out of view. */
const labelsOf = ({ earliest, from, to }: Episode<PeriodOfCare>, durations: readonly Duration[], between: (least: number, most: number) => Between): readonly Labelled<Between>[] => {
  const over = (start: Day, day: Day): number => durations.filter(duration => after(start, duration) <= day).length
  const changes = [earliest, from].flatMap(start => durations.map(duration => after(start, duration))).filter(day => day > from && day < to)
  const days = [from, ...changes.sort((a, b) => a - b)]
  return days.map((day, place) => ({ from: day, to: days[place + 1] ?? to, is: between(over(from, day), over(earliest, day)) }))
}

/** The same places as the same value, so that steps can tell whether they are. */
const interned = (): ((least: number, most: number) => Between) => {
  const known = new Map<string, Between>()
  return (least, most) => {
    const key = `${least} ${most}`
    const held = known.get(key) ?? { least, most }
    known.set(key, held)
    return held
  }
}

const timeInCareOf = primitive<Steps<string | null>, readonly [Episodes<PeriodOfCare>], readonly Duration[]>({
  name: 'time in care',
  version: 1,
  all: (subject, durations, [{ items, uncovered }]) => {
    const bands = bandsOf(durations)
    const between = interned()
    const labels = items.flatMap(period => labelsOf(period, durations, between))
    const { from, is, evidence } = stepsOfLabels(labels, uncovered, null, (day: Day) => allCareBy(subject, uncovered, day))
    const known = is.map(each => (each === undefined || each === null ? each : each.least === each.most ? (bands[each.least] ?? null) : undefined))
    const may = is.map(each => (each === undefined || each === null || each.least === each.most ? undefined : bands.slice(each.least, each.most + 1)))
    return { from, is: known, ...(may.some(each => each !== undefined) ? { may } : {}), evidence }
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
