import fc from 'fast-check'
import { faults } from './faults.js'
import type { Fault, FaultKind } from './faults.js'
import type { ChildRows, EpisodeRow } from './rows.js'
import { childChoice } from './tidy-choices.js'
import { tidyRows } from './tidy-rows.js'

const kinds = Object.keys(faults).filter((kind): kind is FaultKind => kind in faults)

const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom(...kinds),
  row: fc.nat({ max: 12 }),
  days: fc.oneof(fc.constantFrom(1, 2, 30, 31, 365), fc.integer({ min: 1, max: 500 })),
  place: fc.constantFrom('U6', 'U4', 'K2', 'H5', 'P1', 'Z1', 'Z11', 'K3', 'T1', 'T0', 'A6', 'A3', 'A4', 'A5', 'Q1', 'U5', 'U2'),
  reasonForEpisode: fc.constantFrom('P', 'L', 'T', 'B', 'U', 'S'),
  legalStatus: fc.constantFrom('C2', 'V2', 'V3', 'V4', 'E1', 'D1'),
  reviewCode: fc.constantFrom('', 'PN0', 'PN1', 'PN7', 'PN4', 'PN9')
})

const orderKey = ({ DECOM, DEC, RNE, LS, CIN, PLACE, PLACE_PROVIDER, REC }: EpisodeRow): string =>
  [DECOM, DEC ?? '', RNE, LS, CIN, PLACE, PLACE_PROVIDER, REC ?? ''].join('|')

/** Rows that tie in order are alike for every purpose, so they share their postcode. */
const alikeWhereTied = (child: ChildRows): ChildRows => {
  const postcodes = new Map<string, string>()
  for (const row of child.episodes) if (!postcodes.has(orderKey(row))) postcodes.set(orderKey(row), row.PL_POST ?? '')
  return { ...child, episodes: child.episodes.map((row) => ({ ...row, PL_POST: postcodes.get(orderKey(row)) ?? '' })) }
}

const spoil = (child: ChildRows, wrongs: readonly Fault[]): ChildRows =>
  alikeWhereTied(wrongs.reduce((rows, wrong) => faults[wrong.kind](rows, wrong), child))

const numbered = <Row extends { readonly CHILD: string }>(rows: readonly Row[], CHILD: string): readonly Row[] =>
  rows.map((row) => ({ ...row, CHILD }))

/** The same rows under another child number. */
export const renumbered = (child: ChildRows, number: string): ChildRows => ({
  ...child,
  ...(child.header === undefined ? {} : { header: { ...child.header, CHILD: number } }),
  episodes: numbered(child.episodes, number),
  reviews: numbered(child.reviews, number),
  ad1: numbered(child.ad1, number),
  placedForAdoption: numbered(child.placedForAdoption, number),
  ...(child.missing === undefined ? {} : { missing: numbered(child.missing, number) })
})

/** A consistent history of one child. */
export const tidyChild: fc.Arbitrary<ChildRows> = childChoice.map(tidyRows)

/** A history with overlaps, gaps, rows that contradict each other, and other faults that real files have. */
export const untidyChild: fc.Arbitrary<ChildRows> = fc
  .tuple(tidyChild, fc.array(fault, { minLength: 1, maxLength: 4, size: 'max' }))
  .map(([child, wrongs]) => spoil(child, wrongs))

/** One to n children, each with a number of its own; tidy and untidy ones unless another arbitrary is given. */
export const children = (
  most: number, one: fc.Arbitrary<ChildRows> = fc.oneof(tidyChild, untidyChild)
): fc.Arbitrary<readonly ChildRows[]> =>
  fc.array(one, { minLength: 1, maxLength: most, size: 'max' })
    .map((all) => all.map((child, index) => renumbered(child, String(100001 + index))))
