import type { Ad1Row, ChildRows, EpisodeRow, MissingRow, PlacedAdoptionRow, ReviewRow } from './rows.js'

/** What an example states beside the episodes: lines of words, with a dash for a blank; the last words may be left off. Days are dd/mm/yyyy. */
export interface ExampleExtras {
  readonly child?: string
  /** REVIEW and REVIEW_CODE, which is PN1 where it is left off. */
  readonly reviews?: readonly string[]
  /** DATE_MATCH, FOSTER_CARE (0 where it is left off) and DATE_INT. */
  readonly matches?: readonly string[]
  /** DATE_PLACED and DATE_PLACED_CEASED. */
  readonly decisions?: readonly string[]
  /** MIS_START, MISSING (M where it is left off) and MIS_END. */
  readonly missing?: readonly string[]
  readonly sex?: string
  readonly ethnicity?: string
}

type Dob = Pick<ReviewRow, 'CHILD' | 'DOB'>

const words = (line: string): readonly string[] => line.split(' ').map((word) => (word === '-' ? '' : word))

const episode = (child: string, line: string): EpisodeRow => {
  const [DECOM = '', RNE = '', LS = '', PLACE = '', DEC = '', REC = '', PL_POST = '', PLACE_PROVIDER = '', CIN = 'N1'] = words(line)
  return { CHILD: child, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC, REASON_PLACE_CHANGE: '', HOME_POST: '', PL_POST, URN: '' }
}

const review = (dob: Dob, line: string): ReviewRow => {
  const [REVIEW = '', REVIEW_CODE = 'PN1'] = words(line)
  return { ...dob, REVIEW, REVIEW_CODE }
}

const match = (dob: Dob, line: string): Ad1Row => {
  const [DATE_MATCH = '', FOSTER_CARE = '0', DATE_INT = ''] = words(line)
  return { ...dob, DATE_INT, DATE_MATCH, FOSTER_CARE }
}

const decision = (dob: Dob, line: string): PlacedAdoptionRow => {
  const [DATE_PLACED = '', DATE_PLACED_CEASED = ''] = words(line)
  return { ...dob, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED: DATE_PLACED_CEASED === '' ? '' : 'RD1' }
}

const spell = (dob: Dob, line: string): MissingRow => {
  const [MIS_START = '', MISSING = 'M', MIS_END = ''] = words(line)
  return { ...dob, MISSING, MIS_START, MIS_END }
}

/**
 * The rows of one child, for examples: born on a day (dd/mm/yyyy; blank is not known, and there is no header), and the episodes, each a
 * line of DECOM, RNE, LS, PLACE, DEC, REC, PL_POST, PLACE_PROVIDER and CIN (N1 where it is left off).
 */
export const exampleChild = (born: string, episodes: readonly string[], extras: ExampleExtras = {}): ChildRows => {
  const child = extras.child ?? '100001'
  const dob = { CHILD: child, DOB: born }
  const { sex: SEX = '1', ethnicity: ETHNIC = 'WBRI' } = extras
  return {
    ...(born === '' ? {} : { header: { ...dob, SEX, ETHNIC, UPN: '', MOTHER: '', MC_DOB: '' } }),
    episodes: episodes.map((line) => episode(child, line)),
    reviews: (extras.reviews ?? []).map((line) => review(dob, line)),
    ad1: (extras.matches ?? []).map((line) => match(dob, line)),
    placedForAdoption: (extras.decisions ?? []).map((line) => decision(dob, line)),
    missing: (extras.missing ?? []).map((line) => spell(dob, line))
  }
}
