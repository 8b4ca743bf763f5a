import { isoDay, readDay } from './days.js'
import type { Day } from './days.js'
import { closedAndHeld } from './care.js'
import type { ChildRows, EpisodeRow } from './rows.js'

const isBefore = (text: string | undefined, from: Day): boolean => {
  const day = readDay(text)
  return day !== undefined && day < from
}

/** Rule 5: an open row gives way to a closed one of the same DECOM that holds a day. */
const lastTold = (rows: readonly EpisodeRow[]): readonly EpisodeRow[] => {
  const closed = new Set(rows.filter(closedAndHeld).map(({ DECOM }) => DECOM))
  return rows.filter(({ DEC, DECOM }) => readDay(DEC) !== undefined || !closed.has(DECOM))
}

const censorChild = (child: ChildRows, from: Day): ChildRows => ({
  ...child,
  episodes: lastTold(child.episodes).filter(({ DEC }) => {
    const ended = readDay(DEC)
    return ended === undefined || ended >= from
  }),
  reviews: child.reviews.filter(({ REVIEW }) => !isBefore(REVIEW, from)),
  ad1: child.ad1.filter(({ DATE_MATCH, DATE_INT }) => !isBefore(readDay(DATE_MATCH) === undefined ? DATE_INT : DATE_MATCH, from)),
  placedForAdoption: child.placedForAdoption.filter(({ DATE_PLACED }) => !isBefore(DATE_PLACED, from)),
  missing: (child.missing ?? []).filter(({ MIS_END }) => !isBefore(MIS_END, from))
})

const isEmpty = ({ episodes, reviews, ad1, placedForAdoption, missing }: ChildRows): boolean =>
  episodes.length + reviews.length + ad1.length + placedForAdoption.length + (missing ?? []).length === 0

/**
 * What a set of returns that begins on a day (YYYY-MM-DD) would hold of these children: the episodes and the missing spells open or ending on it or later, whole, and
 * the reviews, matches (by DATE_MATCH, else DATE_INT) and decisions (by DATE_PLACED) of that day or later; a child left without any
 * such row is left out, header and all.
 */
export const censor = (children: readonly ChildRows[], from: string): readonly ChildRows[] =>
  children.map((child) => censorChild(child, isoDay(from))).filter((child) => !isEmpty(child))
