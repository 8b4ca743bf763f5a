import type { Day } from '@kinfold/calendar'

/** Where a child lives: the codes of the return, with a postcode and a unique reference number that belong to nobody. */
export interface Placement {
  readonly type: string
  readonly provider?: string
  readonly postcode?: string
  readonly urn?: string
}

/** A day on which something happened, and the day on which that was recorded, which is never earlier. */
export interface Recorded {
  readonly on: Day
  readonly recorded: Day
}

/** One episode. Its end is always known here; whoever tells of it decides what could be known. */
export interface Episode {
  readonly starts: Day
  readonly startRecorded: Day
  readonly ends: Day
  readonly endRecorded: Day
  readonly reasonForNew: string
  readonly legalStatus: string
  readonly placement: Placement
  readonly reasonCeased: string
  readonly reasonForPlacementChange?: string
}

export interface Review extends Recorded {
  readonly participation: string
}

export interface Absence extends Recorded {
  readonly kind: string
  readonly returned: Recorded
}

export interface Allocation extends Recorded {
  readonly worker: string
  readonly reason: string
  readonly ended: Recorded
}

/** The decision that the child should be placed for adoption, and its reversal where it was reversed. */
export interface AdoptionDecision extends Recorded {
  readonly reversed?: Recorded & { readonly reason: string }
}

/** The adoption that a period ends in: the decision it rests on, the match, and the adopters. */
export interface Adoption {
  readonly decided: Day
  readonly matched: Day
  readonly byFosterCarer: boolean
  readonly adopters: { readonly number: string; readonly sex: string; readonly legalStatus: string }
}

/** The permanence option that a child had left before a period of care. */
export interface PreviousPermanence {
  readonly option: string
  readonly localAuthority?: string
  readonly ordered?: string
}

/** One period of care, whole. */
export interface Period {
  readonly starts: Day
  readonly ends: Day
  readonly categoryOfNeed: string
  readonly episodes: readonly Episode[]
  readonly reviews: readonly Review[]
  readonly absences: readonly Absence[]
  readonly allocations: readonly Allocation[]
  readonly decisions: readonly AdoptionDecision[]
  readonly adoption?: Adoption
  readonly previousPermanence: PreviousPermanence
}

/** One life in care, whole. */
export interface Life {
  /** The council's number for the child. */
  readonly child: string
  readonly born: Day
  readonly sex: 'female' | 'male'
  readonly ethnicity: string
  readonly pupilNumber: string
  readonly homePostcode: string
  /** The birth of a child of this child. */
  readonly motherOf?: Day
  /** The day on which being an unaccompanied asylum seeker ceases; absent where the child never was one. */
  readonly asylumUntil?: Day
  readonly periods: readonly Period[]
  /** For declarations that are made year by year: chance of this life's own, for a year. */
  readonly declarationSeed: number
}
