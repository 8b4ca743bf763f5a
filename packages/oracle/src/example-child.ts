import type { ChildRows, EpisodeRow } from './rows.js'

/** What an example states beside the episodes; days are dd/mm/yyyy. */
export interface ExampleExtras {
  readonly child?: string
  readonly reviews?: readonly string[]
  readonly matches?: readonly string[]
}

const episode = (child: string, line: string): EpisodeRow => {
  const [DECOM = '', RNE = '', LS = '', PLACE = '', DEC = '', REC = '', PL_POST = ''] = line.split(' ').map((word) => (word === '-' ? '' : word))
  return {
    CHILD: child, DECOM, RNE, LS, CIN: 'N1', PLACE, PLACE_PROVIDER: '', DEC, REC, REASON_PLACE_CHANGE: '', HOME_POST: '', PL_POST, URN: ''
  }
}

/**
 * The rows of one child, for examples: born on a day (dd/mm/yyyy; blank is not known), and the episodes, each a line of DECOM, RNE, LS,
 * PLACE, DEC, REC and PL_POST, with a dash for a blank; the last ones may be left off.
 */
export const exampleChild = (born: string, episodes: readonly string[], extras: ExampleExtras = {}): ChildRows => {
  const child = extras.child ?? '100001'
  const dob = { CHILD: child, DOB: born }
  return {
    ...(born === '' ? {} : { header: { ...dob, SEX: '1', ETHNIC: 'WBRI', UPN: '', MOTHER: '', MC_DOB: '' } }),
    episodes: episodes.map((line) => episode(child, line)),
    reviews: (extras.reviews ?? []).map((day) => ({ ...dob, REVIEW: day, REVIEW_CODE: 'PN1' })),
    ad1: (extras.matches ?? []).map((day) => ({ ...dob, DATE_INT: '', DATE_MATCH: day, FOSTER_CARE: '0' })),
    placedForAdoption: []
  }
}
