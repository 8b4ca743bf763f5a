import type { AnyEvent, EpisodeOpening, EventType } from '@kinfold/vocabulary'

/** A fact of one type, as the journey keeps it: the very event that states it. */
export type Fact<T extends EventType = EventType> = Extract<AnyEvent, { readonly type: T }>

export type OpeningFact = Fact<EpisodeOpening>
export type EndingFact = Fact<'EpisodeEnded' | 'CeasedToBeLookedAfter'>

/** An episode as its facts come in: the end may be told before the beginning, or without it. */
export interface EpisodeFacts {
  opened?: OpeningFact
  ended?: EndingFact
}

/** An occurrence with a beginning and an end that are facts of their own. */
export interface SpellFacts<B extends EventType, E extends EventType> {
  began?: Fact<B>
  ended?: Fact<E>
}

/**
 * A decision that the child should be placed for adoption. Of several reversals that were told of it the earliest ended it; `reversals` has them all,
 * in no order.
 */
export interface DecisionFacts extends SpellFacts<'AdoptionDecisionMade', 'AdoptionDecisionReversed'> {
  reversals?: Fact<'AdoptionDecisionReversed'>[]
}

/** All that one child's events say, gathered by what they are about; nothing is judged here. The lists are in no order. */
export interface JourneyState {
  born?: Fact<'Born'>
  described?: Fact<'ChildDescribed'>
  episodes: Record<string, EpisodeFacts>
  reviews: Fact<'ReviewHeld'>[]
  adoptionDecisions: Record<string, DecisionFacts>
  matches: Fact<'MatchedWithAdopters' | 'AdoptersDescribed'>[]
  absences: Record<string, SpellFacts<'WentMissing', 'ReturnedFromMissing'>>
  allocations: Record<string, SpellFacts<'SocialWorkerAllocated', 'SocialWorkerAllocationEnded'>>
  deprivations: Record<string, SpellFacts<'DeprivationOfLibertyAuthorised', 'DeprivationOfLibertyEnded'>>
  declarations: Fact[]
}

/** Keyed by what events name: a name such as `__proto__` is a key like any other. */
const nothingYet = <T>(): Record<string, T> => Object.create(null) as Record<string, T>

export const initialState = (): JourneyState => ({
  episodes: nothingYet(),
  reviews: [],
  adoptionDecisions: nothingYet(),
  matches: [],
  absences: nothingYet(),
  allocations: nothingYet(),
  deprivations: nothingYet(),
  declarations: []
})
