/**
 * One code of the return. `from` and `to` are the first and the last collection year it may be returned in, both included,
 * each named by the year it ends in (2018-19 is 2019); without them it was there before the years covered, or still is.
 */
export interface Code {
  readonly code: string
  readonly label: string
  readonly from?: number
  readonly to?: number
  /** An episode with this code ends on this day or before. */
  readonly episodesEndBy?: string
  /** `uncertain` where the sources read do not settle the label or the years; `note` says what. */
  readonly confidence?: 'uncertain'
  readonly note?: string
}

/** The codes that a column of the return may hold, and where they were read. */
export interface CodeSet {
  readonly title: string
  /** Columns of the return, as `table.COLUMN`. */
  readonly columns: readonly string[]
  readonly source: string
  readonly codes: readonly Code[]
}

/** The codes of a set, as a union of literal texts. */
export type CodeOf<S extends CodeSet> = S['codes'][number]['code']
