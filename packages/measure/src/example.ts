import { either } from 'fp-ts'
import { dayFromIso, latestDay, parseMonth } from '@kinfold/calendar'
import { journeyOf, wholeLife } from '@kinfold/journey'
import type { CoveredDays } from '@kinfold/journey'
import { eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, EpisodeOpening, EventType, Instant, PayloadOf } from '@kinfold/vocabulary'
import type { Figure } from './figure.js'
import type { Example, ExampleChild, Measure } from './measure.js'
import { startRun } from './run.js'
import type { Subject } from './subject.js'
import type { Settings } from './switches.js'

const openings: Readonly<Record<string, EpisodeOpening>> = {
  S: 'BecameLookedAfter',
  L: 'LegalStatusChanged',
  P: 'PlacementStarted',
  T: 'PlacementStarted',
  B: 'PlacementAndLegalStatusChanged',
  U: 'PlacementAndLegalStatusChanged'
}

const recordedAt = '2000-01-01T00:00:00.000Z' as Instant

const factOf = <T extends EventType>(kind: string, key: string, type: T, on: string, payload: PayloadOf<T>): AnyEvent => {
  const fact = factId({ authority: 'example', subject: 'child', kind, key, occurrence: 0 })
  const content = { type, version: 1, effectiveOn: on as CivilDay, payload }
  const event = {
    ...content,
    id: eventId(fact, content),
    stream: 'careJourney-example.child',
    recordedAt,
    factId: fact,
    recordedBy: 'example',
    source: { system: 'example' },
    correlationId: 'example',
    causationId: 'example'
  }
  return event as unknown as AnyEvent
}

const stated = (text: string | undefined): string => (text === undefined || text === '-' ? '' : text)

const episodeFacts = (row: string, place: number): readonly AnyEvent[] => {
  const words = row.trim().split(/\s+/)
  const [from = '', to = '', reason = '', legalStatus = '', placementType = '', ceased = '', provider, need] = words
  const key = `${from} ${place}`
  const opened = factOf('episode', key, openings[reason] ?? 'EpisodeOpened', from, {
    reasonForNewEpisode: reason,
    legalStatus,
    placementType,
    ...(provider === undefined ? {} : { placementProvider: stated(provider) }),
    ...(need === undefined ? {} : { categoryOfNeed: stated(need) })
  })
  if (to === '-') return [opened]
  const end = { episode: opened.factId, reasonEpisodeCeased: stated(ceased) }
  const final = end.reasonEpisodeCeased !== '' && end.reasonEpisodeCeased !== 'X1'
  return [opened, factOf('episode end', key, final ? 'CeasedToBeLookedAfter' : 'EpisodeEnded', to, end)]
}

const descriptionFact = (born: string, text: string): AnyEvent => {
  const [sex, ethnicity] = text.split(' ')
  return factOf('description', '', 'ChildDescribed', born, { ...(sex === undefined || sex === '-' ? {} : { sex }), ...(ethnicity === undefined ? {} : { ethnicity }) })
}

const decisionFacts = (text: string, place: number): readonly AnyEvent[] => {
  const [on = '', reversed] = text.split(' ')
  const made = factOf('adoption decision', `${on} ${place}`, 'AdoptionDecisionMade', on, {})
  return reversed === undefined ? [made] : [made, factOf('adoption decision reversed', `${on} ${place}`, 'AdoptionDecisionReversed', reversed, { decision: made.factId })]
}

const missingFacts = (text: string, place: number): readonly AnyEvent[] => {
  const [from = '', to = '-', absence = 'M'] = text.split(' ')
  const went = factOf('missing', `${from} ${place}`, 'WentMissing', from, { absence })
  return to === '-' ? [went] : [went, factOf('returned', `${from} ${place}`, 'ReturnedFromMissing', to, { missing: went.factId })]
}

/** The events that an example's rows state. */
export const eventsOfExample = (child: ExampleChild): readonly AnyEvent[] => [
  factOf('birth', '', 'Born', child.born, {}),
  ...child.episodes.flatMap(episodeFacts),
  ...(child.described === undefined ? [] : [descriptionFact(child.born, child.described)]),
  ...(child.reviews ?? []).map((text, place) => {
    const [on = '', participation] = text.split(' ')
    return factOf('review', `${text} ${place}`, 'ReviewHeld', on, participation === undefined ? {} : { participation })
  }),
  ...(child.matched ?? []).map((text, place) => {
    const [on = '', fosterCarer] = text.split(' ')
    return factOf('match', `${text} ${place}`, 'MatchedWithAdopters', on, fosterCarer === undefined ? {} : { fosterCarer })
  }),
  ...(child.decisions ?? []).flatMap(decisionFacts),
  ...(child.missing ?? []).flatMap(missingFacts)
]

const coverageFrom = (from: string | undefined): readonly CoveredDays[] => {
  const day = from === undefined ? undefined : dayFromIso(from)
  return day === undefined ? wholeLife : [{ from: day, to: latestDay }]
}

/** An example's child as a subject to measure. */
export const subjectOfExample = (child: ExampleChild): Subject => {
  const covered = coverageFrom(child.coveredFrom)
  return {
    journey: journeyOf('child', eventsOfExample(child)),
    coverage: new Map(['episodes', 'reviews', 'ad1', 'header', 'placed_for_adoption', 'missing'].map(table => [table, covered]))
  }
}

/** The population that an example of a rate is taken of. */
const populationOfExamples = 10_000

/** What a measure really makes of an example. */
export const figureOfExample = (measure: Measure, example: Example, settings: Settings): Figure => {
  const month = parseMonth(example.month)
  if (either.isLeft(month)) throw new RangeError(`the example "${example.says}" names no month`)
  const references = new Map(measure.shape === 'rate of children' ? [[measure.per, () => populationOfExamples]] : [])
  const run = startRun([measure], { ...settings, ...example.policy }, { first: month.right, count: 1 }, references)
  run.add(subjectOfExample(example.child))
  const [figure] = run.figures(measure.code)
  if (figure === undefined) throw new RangeError(`the example "${example.says}" gives no figure`)
  return figure
}
