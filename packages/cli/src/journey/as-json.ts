import { earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare, PlacementStay } from '@kinfold/journey'
import { eventTypes } from '@kinfold/vocabulary'
import { kindOf } from '../changes/kinds.js'
import type { ChildRead } from './read-child.js'
import type { Version } from './versions.js'

const start = (day: Day): string | null => (day <= earliestDay ? null : formatDay(day))
const end = (day: Day): string | null => (day >= latestDay ? null : formatDay(day))

const factOf = ({ event, standing, supersededBy }: Version) => ({
  id: event.id,
  factId: event.factId,
  type: event.type,
  says: eventTypes[event.type].says,
  effectiveOn: event.effectiveOn,
  recordedAt: event.recordedAt,
  standing,
  supersedes: event.supersedes ?? null,
  supersededBy,
  reason: event.reason ?? null,
  payload: event.payload,
  source: event.source
})

const placementOf = ({ earliest, from, to, episodes, mayContinuePrevious }: PlacementStay) => ({
  earliest: start(earliest),
  from: formatDay(from),
  to: end(to),
  mayContinuePrevious,
  types: [...new Set(episodes.map(({ placementType }) => placementType))],
  legalStatuses: [...new Set(episodes.map(({ legalStatus }) => legalStatus))],
  episodes: episodes.map(({ opened }) => opened.factId)
})

const periodOf = (period: PeriodOfCare, stays: readonly PlacementStay[]) => ({
  earliest: start(period.earliest),
  from: formatDay(period.from),
  to: end(period.to),
  reasonEnded: period.reasonEnded === '' ? null : period.reasonEnded,
  placements: stays.filter(stay => stay.period === period).map(placementOf)
})

/** A child's journey as JSON, as docs/cli-json.md describes it. */
export const journeyJson = ({ authority, child, knownAt, journey, versions, periods, stays, coverage, beliefs, changes }: ChildRead) => ({
  authority,
  child,
  knownAt,
  born: journey.born === undefined ? null : formatDay(journey.born.on),
  facts: versions.map(factOf),
  beliefs: beliefs.map(({ recordedAt, recorded, noLonger, now }) => ({ recordedAt, events: recorded.map(one => ({ kind: kindOf(one), id: one.event.id, was: one.was?.id ?? null })), noLonger, now })),
  changes: changes.map(({ fact, patches }) => ({ event: fact.id, patches: patches.map(({ op, path }) => ({ op, path: path.join('/') })) })),
  periods: periods.map(period => periodOf(period, stays)),
  coverage: Object.fromEntries(
    [...coverage].sort(([one], [other]) => (one < other ? -1 : 1)).map(([table, days]) => [table, days.map(({ from, to }) => ({ from: start(from), to: end(to) }))])
  )
})
