/** A row of the Episodes file: dates are dd/mm/yyyy, and a blank or missing column is an absent value. */
export interface EpisodeRow {
  readonly CHILD: string
  readonly DECOM: string
  readonly RNE: string
  readonly LS: string
  readonly CIN: string
  readonly PLACE: string
  readonly PLACE_PROVIDER: string
  readonly DEC?: string
  readonly REC?: string
  readonly REASON_PLACE_CHANGE?: string
  readonly HOME_POST?: string
  readonly PL_POST?: string
  readonly URN?: string
}

/** A row of the Reviews file. */
export interface ReviewRow {
  readonly CHILD: string
  readonly DOB: string
  readonly REVIEW: string
  readonly REVIEW_CODE: string
}

/** A row of the Header file. */
export interface HeaderRow {
  readonly CHILD: string
  readonly SEX: string
  readonly DOB: string
  readonly ETHNIC: string
  readonly UPN?: string
  readonly MOTHER?: string
  readonly MC_DOB?: string
}

/** A row of the AD1 file: the match and the adopters. */
export interface Ad1Row {
  readonly CHILD: string
  readonly DOB: string
  readonly DATE_INT?: string
  readonly DATE_MATCH?: string
  readonly FOSTER_CARE?: string
  readonly NB_ADOPTR?: string
  readonly SEX_ADOPTR?: string
  readonly LS_ADOPTR?: string
}

/** A row of the PlacedAdoption file: the decision that the child should be placed for adoption, and its reversal. */
export interface PlacedAdoptionRow {
  readonly CHILD: string
  readonly DOB: string
  readonly DATE_PLACED?: string
  readonly DATE_PLACED_CEASED?: string
  readonly REASON_PLACED_CEASED?: string
}

/** A row of the Missing file: a spell of being missing (M), or away without authorisation (A). */
export interface MissingRow {
  readonly CHILD: string
  readonly DOB: string
  readonly MISSING: string
  readonly MIS_START: string
  readonly MIS_END?: string
}

/** All the rows of one child, in the order of the files. */
export interface ChildRows {
  readonly header?: HeaderRow
  readonly episodes: readonly EpisodeRow[]
  readonly reviews: readonly ReviewRow[]
  readonly ad1: readonly Ad1Row[]
  readonly placedForAdoption: readonly PlacedAdoptionRow[]
  readonly missing?: readonly MissingRow[]
}

/** The child number that the rows of one child bear. */
export const childOf = (rows: ChildRows): string =>
  rows.header?.CHILD ?? rows.episodes[0]?.CHILD ?? rows.reviews[0]?.CHILD ?? rows.ad1[0]?.CHILD
  ?? rows.placedForAdoption[0]?.CHILD ?? rows.missing?.[0]?.CHILD ?? ''
