import { dayFromIso, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { currentFacts } from './current-facts.js'
import type { EndingFact, Fact, JourneyState, OpeningFact } from './journey-state.js'
import { replay } from './replay.js'

/**
 * One episode of care as it was stated: it holds the days from `from` up to, and not including, `to`. An episode that is open, as far
 * as is known, goes on to the end of time. Codes stand as they came; a blank is the empty text.
 */
export interface Episode {
  readonly from: Day
  readonly to: Day
  readonly reasonForNewEpisode: string
  readonly legalStatus: string
  readonly categoryOfNeed: string
  readonly placementType: string
  readonly placementProvider: string
  readonly placementPostcode: string
  /** REC of a closed episode; the empty text while it is open or where no reason was given. */
  readonly reasonEpisodeCeased: string
  readonly opened: OpeningFact
  readonly closed: EndingFact | undefined
}

/** Something that took place on a day, and the fact that says so. */
export interface Occasion<F extends AnyEvent = AnyEvent> {
  readonly on: Day
  readonly fact: F
}

/** A child's care journey as known at one moment: what was stated, in order of effect, nothing repaired and nothing assumed. */
export interface Journey {
  readonly subject: string
  readonly born: Occasion<Fact<'Born'>> | undefined
  readonly description: Fact<'ChildDescribed'> | undefined
  /** Ordered as docs/care-history.md, rule 6. Episodes that hold no day are among them. */
  readonly episodes: readonly Episode[]
  readonly reviews: readonly Occasion<Fact<'ReviewHeld'>>[]
  readonly matches: readonly Occasion<Fact<'MatchedWithAdopters'>>[]
  readonly state: JourneyState
}

/** The day on which a fact took effect. The codecs have seen to it that it is one. */
export const effectiveDay = (event: AnyEvent): Day => {
  const day = dayFromIso(event.effectiveOn)
  if (day === undefined) throw new RangeError(`event ${event.id} takes effect on no day: it was not decoded`)
  return day
}

const episodeOf = (opened: OpeningFact, closed: EndingFact | undefined): Episode => {
  const stated = opened.payload
  return {
    from: effectiveDay(opened),
    to: closed === undefined ? latestDay : effectiveDay(closed),
    reasonForNewEpisode: stated.reasonForNewEpisode ?? '',
    legalStatus: stated.legalStatus ?? '',
    categoryOfNeed: stated.categoryOfNeed ?? '',
    placementType: stated.placementType ?? '',
    placementProvider: stated.placementProvider ?? '',
    placementPostcode: stated.placementPostcode ?? '',
    reasonEpisodeCeased: closed?.payload.reasonEpisodeCeased ?? '',
    opened,
    closed
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareEpisodes = (a: Episode, b: Episode): number =>
  a.from - b.from ||
  compareText(a.reasonForNewEpisode, b.reasonForNewEpisode) ||
  compareText(a.legalStatus, b.legalStatus) ||
  compareText(a.categoryOfNeed, b.categoryOfNeed) ||
  compareText(a.placementType, b.placementType) ||
  compareText(a.placementProvider, b.placementProvider) ||
  a.to - b.to ||
  compareText(a.reasonEpisodeCeased, b.reasonEpisodeCeased) ||
  compareText(a.opened.factId, b.opened.factId)

/** Puts in order what mostly is: sorting is not begun where it would change nothing. */
const inOrder = <A>(found: A[], compare: (one: A, other: A) => number): A[] => {
  for (let place = 1; place < found.length; place += 1) if (compare(found[place - 1] as A, found[place] as A) > 0) return found.sort(compare)
  return found
}

const compareOccasions = (a: Occasion, b: Occasion): number => a.on - b.on || compareText(a.fact.factId, b.fact.factId)

const occasions = <F extends AnyEvent>(facts: readonly F[]): readonly Occasion<F>[] =>
  inOrder(facts.map(fact => ({ on: effectiveDay(fact), fact })), compareOccasions)

/** The journey that a folded state tells. An end whose episode was never opened is left aside: it holds no day. */
export const journeyOfState = (subject: string, state: JourneyState): Journey => {
  const episodes: Episode[] = []
  for (const key in state.episodes) {
    const facts = state.episodes[key]
    if (facts?.opened !== undefined) episodes.push(episodeOf(facts.opened, facts.ended))
  }
  return {
    subject,
    born: state.born === undefined ? undefined : { on: effectiveDay(state.born), fact: state.born },
    description: state.described,
    episodes: inOrder(episodes, compareEpisodes),
    reviews: occasions(state.reviews),
    matches: occasions(state.matches.filter((fact): fact is Fact<'MatchedWithAdopters'> => fact.type === 'MatchedWithAdopters')),
    state
  }
}

/** The journey of one stream's events as known at a moment (now, where none is given). */
export const journeyOf = (subject: string, events: readonly AnyEvent[], knownAt?: Instant): Journey =>
  journeyOfState(subject, replay(currentFacts(events, knownAt)))
