/** What becomes of the care of a child who comes from a family: home again, to relatives, to adopters, or a childhood in care. */
export type CarePlan = 'home' | 'kin' | 'adoption' | 'long term'

/** Ages that lives in care go by. */
export type AgeBand = 'under 1' | '1 to 4' | '5 to 9' | '10 to 15' | '16 or over'

/**
 * The knobs of a made-up authority.
 *
 * Unit and bounds: whole numbers. "Of a thousand" is a chance from 0 to 1000; a weight stands beside the other weights of its list.
 */
export interface Rates {
  /** Admissions. */
  readonly admissions: {
    /** Weights of the ages at admission from a family. */
    readonly ages: Readonly<Record<AgeBand, number>>
    /** Weights of the months, January first. */
    readonly months: readonly number[]
    /** Of a thousand admissions: unaccompanied asylum seekers, series of short breaks, remands. The rest come from a family. */
    readonly unaccompanied: number
    readonly shortBreaks: number
    readonly remanded: number
  }
  /** Weights of the plans by age at admission. */
  readonly plans: Readonly<Record<AgeBand, Readonly<Record<CarePlan, number>>>>
  /** Placements. */
  readonly placements: {
    /** Of a thousand placements: those that last days or months only. */
    readonly firstIsShort: number
    readonly laterIsShort: number
    /** Of a thousand settled placements in each year: those that break down. */
    readonly breakdown: Readonly<Record<'foster under 10' | 'foster 10 or over' | 'kin' | 'residential' | 'parents', number>>
    /** Of a thousand fostering placements: those of an agency. */
    readonly agency: number
    /** Of a thousand fostering placements in each year: a spell elsewhere, then back. */
    readonly temporaryMoves: number
    /** Of a thousand fostering placements in each year: the carer moves house, or the agency changes. */
    readonly sameCarerMoves: number
    /** Of a thousand fostering placements that go on after a care order: those confirmed as long term. */
    readonly confirmedLongTerm: number
  }
  /** Of a thousand reviews: those held by the day they are due. */
  readonly reviewsInTime: { readonly first: number; readonly later: number }
  /** Of a thousand children in each year: those who go missing. */
  readonly missing: Readonly<Record<'under 10' | 'foster 10 or over' | 'elsewhere 10 or over', number>>
  /** Of a thousand plans for adoption. */
  readonly adoption: {
    readonly withConsent: number
    /** The foster carers adopt: those who took the child with a view to it, and others. */
    readonly earlyPermanence: number
    readonly fosterCarer: number
    /** The decision is reversed before a placement. */
    readonly reversed: number
    /** The first placement with adopters ends before an order. */
    readonly disrupted: number
  }
  /** Coming back. */
  readonly returns: {
    /** Of a thousand returns home: those followed by another period of care. */
    readonly readmitted: number
    /** Of a thousand special guardianship or child arrangements orders: the same. */
    readonly readmittedAfterOrder: number
    /** Of a thousand of these: on the very day care ceased. */
    readonly onTheSameDay: number
    /** Of a thousand series of short breaks: those that turn into full care. */
    readonly shortBreaksIntoCare: number
  }
  /** Weights of how long after it happened something is recorded: 0 to 3, 4 to 14, 15 to 45, 46 to 150 days. */
  readonly recordedAfter: readonly [number, number, number, number]
}

/**
 * Rates that make an authority look like an English one at a glance. They were set by hand, so that the indicators of the
 * population fall where councils' do; they are no estimate of anything.
 */
export const plausibleRates: Rates = {
  admissions: {
    ages: { 'under 1': 220, '1 to 4': 190, '5 to 9': 200, '10 to 15': 280, '16 or over': 110 },
    months: [95, 90, 110, 90, 100, 105, 105, 75, 105, 115, 110, 90],
    unaccompanied: 55,
    shortBreaks: 35,
    remanded: 20
  },
  plans: {
    'under 1': { home: 220, kin: 240, adoption: 340, 'long term': 200 },
    '1 to 4': { home: 310, kin: 250, adoption: 170, 'long term': 270 },
    '5 to 9': { home: 400, kin: 150, adoption: 20, 'long term': 430 },
    '10 to 15': { home: 560, kin: 30, adoption: 0, 'long term': 410 },
    '16 or over': { home: 330, kin: 0, adoption: 0, 'long term': 670 }
  },
  placements: {
    firstIsShort: 520,
    laterIsShort: 340,
    breakdown: { 'foster under 10': 135, 'foster 10 or over': 205, kin: 115, residential: 350, parents: 160 },
    agency: 340,
    temporaryMoves: 50,
    sameCarerMoves: 30,
    confirmedLongTerm: 550
  },
  reviewsInTime: { first: 900, later: 920 },
  missing: { 'under 10': 3, 'foster 10 or over': 60, 'elsewhere 10 or over': 300 },
  adoption: { withConsent: 40, earlyPermanence: 110, fosterCarer: 50, reversed: 110, disrupted: 30 },
  returns: { readmitted: 190, readmittedAfterOrder: 50, onTheSameDay: 40, shortBreaksIntoCare: 150 },
  recordedAfter: [560, 260, 130, 50]
}
