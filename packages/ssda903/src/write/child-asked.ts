import type { AnyEvent, CivilDay, KinfoldEvent } from '@kinfold/vocabulary'
import { adoptionReasons } from '@kinfold/vocabulary'
import { ofType, type Unwritten, type WrittenRow } from './written-row.js'
import type { YearAsked } from './year-asked.js'

/** The events that open an episode. */
export const openings = ['BecameLookedAfter', 'LegalStatusChanged', 'PlacementStarted', 'PlacementAndLegalStatusChanged', 'EpisodeOpened'] as const

/** The events that end one. */
export const endings = ['EpisodeEnded', 'CeasedToBeLookedAfter'] as const

/** One child of whom a year's return is asked. */
export interface ChildAsked {
  readonly authority: string
  /** The opaque id. */
  readonly subject: string
  /** The current facts, in order of effect. */
  readonly facts: readonly AnyEvent[]
  readonly year: YearAsked
  /** The day on which the last of the episodes ended; nothing where one goes on, or none is known. */
  readonly careOver: CivilDay | undefined
  /** The value behind an opaque one, for a column; nothing where nothing leads back to it. */
  readonly reveal: (column: string, token: string | undefined) => string | undefined
}

/** What a table has of a child: rows, facts of the year that no row can tell, and ends that lie after its 31 March. */
export interface TableTold {
  readonly rows: readonly WrittenRow[]
  readonly unwritten: readonly Unwritten[]
  readonly endsLater: readonly AnyEvent[]
}

export type TableTeller = (child: ChildAsked) => TableTold

/** What closes an opening fact, and the others that say they do: a fact has one end. */
export const endsOf = <E extends AnyEvent>(
  ends: readonly E[],
  opening: (end: E) => string
): { readonly of: ReadonlyMap<string, E>; readonly spare: readonly E[] } => {
  const of = new Map<string, E>()
  const spare: E[] = []
  for (const end of ends) {
    if (of.has(opening(end))) spare.push(end)
    else of.set(opening(end), end)
  }
  return { of, spare }
}

/** The day on which the last of a child's episodes ended; nothing where one goes on, or none is known. */
export const careOverOf = (facts: readonly AnyEvent[]): CivilDay | undefined => {
  const opened = ofType(facts, ...openings)
  const ends = endsOf(ofType(facts, ...endings), ({ payload }) => payload.episode).of
  let last: CivilDay | undefined
  for (const { factId, effectiveOn } of opened) {
    const end = ends.get(factId)
    if (end === undefined) return undefined
    const over = end.effectiveOn < effectiveOn ? effectiveOn : end.effectiveOn
    if (last === undefined || over > last) last = over
  }
  return last
}

/** When something ended: on the day of its end or, where nobody told one, with the child's care. */
export const overOn = ({ careOver }: ChildAsked, from: CivilDay, end: AnyEvent | undefined): CivilDay | undefined =>
  end !== undefined ? end.effectiveOn : careOver === undefined || careOver > from ? careOver : from

const adoption: ReadonlySet<string> = new Set(adoptionReasons.codes)

/** The adoption that followed a day, where there is one: the first to end an episode on that day or later. */
export const adoptionAfter = (facts: readonly AnyEvent[], day: CivilDay): KinfoldEvent<'CeasedToBeLookedAfter'> | undefined =>
  ofType(facts, 'CeasedToBeLookedAfter').find(({ effectiveOn, payload }) => adoption.has(payload.reasonEpisodeCeased) && effectiveOn >= day)

/** Ends whose beginning is not there, of those in the year; and ends of what has ended already. */
export const homeless = (year: YearAsked, ends: readonly AnyEvent[], why: Unwritten['why']): readonly Unwritten[] =>
  ends.filter(({ effectiveOn }) => effectiveOn >= year.first && effectiveOn <= year.last).map((event) => ({ event, why }))
