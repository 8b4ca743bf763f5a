import type { Day } from './days.js'
import { birthday, readDay, writeDay } from './days.js'
import type { ChildRows, EpisodeRow } from './rows.js'

/** What is wrong with some rows, and where. */
export interface Fault {
  readonly kind: FaultKind
  readonly row: number
  readonly days: number
  readonly place: string
  readonly reasonForEpisode: string
  readonly legalStatus: string
  readonly reviewCode: string
}

/** What can be wrong with the rows of a child. */
export type FaultKind = keyof typeof faults

type Apply = (child: ChildRows, fault: Fault) => ChildRows

interface Chosen {
  readonly row: EpisodeRow
  readonly from: Day
  readonly to: Day | undefined
}

/** Replaces one episode row by others. */
const onRow = (replace: (chosen: Chosen, fault: Fault) => readonly EpisodeRow[]): Apply => (child, fault) => {
  const index = child.episodes.length === 0 ? 0 : fault.row % child.episodes.length
  const row = child.episodes[index]
  const from = readDay(row?.DECOM)
  if (row === undefined || from === undefined) return child
  const chosen = { row, from, to: readDay(row.DEC) }
  return { ...child, episodes: [...child.episodes.slice(0, index), ...replace(chosen, fault), ...child.episodes.slice(index + 1)] }
}

/** Changes the review files, given the days of the first and the last episode row. */
const onReviews = (replace: (child: ChildRows, fault: Fault, days: readonly Day[]) => ChildRows['reviews']): Apply => (child, fault) => {
  const days = child.episodes.flatMap(({ DECOM, DEC }) => [readDay(DECOM) ?? [], readDay(DEC) ?? []].flat())
  return days.length === 0 ? child : { ...child, reviews: replace(child, fault, days) }
}

const other = (place: string, than: string): string => (place === than ? 'R1' : place)

const beyondEighteen: Apply = (child, fault) => {
  const born = readDay(child.header?.DOB)
  const last = child.episodes.at(-1)
  if (born === undefined || last === undefined) return child
  const late = { ...last, DEC: fault.days % 2 === 0 ? '' : writeDay(birthday(born, 18) + fault.days), REC: fault.days % 2 === 0 ? '' : 'E8' }
  return { ...child, episodes: [...child.episodes.slice(0, -1), late] }
}

const unborn = <Row extends { readonly DOB: string }>(rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ ...row, DOB: '' }))

const withoutBirth: Apply = ({ header, ...child }) => ({
  ...child,
  ...(header === undefined ? {} : { header: { ...header, DOB: '' } }),
  reviews: unborn(child.reviews),
  ad1: unborn(child.ad1),
  placedForAdoption: unborn(child.placedForAdoption),
  missing: unborn(child.missing ?? [])
})

/** Each fault, by its name. */
export const faults = {
  'rows overlap': onRow(({ row, to }, { days }) => [{ ...row, DEC: to === undefined ? '' : writeDay(to + days) }]),
  'days are missing': onRow(({ row, from, to }, { days }) => [{ ...row, DEC: to === undefined ? '' : writeDay(Math.max(from + 1, to - days)) }]),
  'one row within another': onRow(({ row, from }, { days, place, reasonForEpisode }) => [
    row,
    { ...row, DECOM: writeDay(from + days), DEC: writeDay(from + 2 * days), REC: 'X1', PLACE: place, RNE: reasonForEpisode }
  ]),
  'two rows begin on a day': onRow(({ row, from }, { days, place }) => [
    row,
    { ...row, DEC: days % 2 === 0 ? row.DEC ?? '' : writeDay(from + days), REC: row.REC ?? 'X1', PLACE: other(place, row.PLACE) }
  ]),
  'a row is stated twice': onRow(({ row }) => [row, row]),
  'a row holds no day': onRow(({ row }, { place }) => [{ ...row, DEC: row.DECOM, REC: 'X1', PLACE: other(place, row.PLACE) }, row]),
  'a row ends before it begins': onRow(({ row, from }, { days }) => [{ ...row, DEC: writeDay(from - days) }]),
  'a final reason, yet it goes on': onRow(({ row, to }) => [{ ...row, REC: to === undefined ? '' : 'E4A' }]),
  'started again after X1': onRow(({ row }) => [{ ...row, RNE: 'S' }]),
  'in care before the first row': (child, { reasonForEpisode, days }) => {
    const [first, ...rest] = child.episodes
    if (first === undefined) return child
    return { ...child, episodes: days % 2 === 0 && rest.length > 0 ? rest : [{ ...first, RNE: reasonForEpisode }, ...rest] }
  },
  'a row is left open': onRow(({ row }) => [{ ...row, DEC: '', REC: '' }]),
  'an end without a reason': onRow(({ row }) => [{ ...row, REC: '' }]),
  'beyond the 18th birthday': beyondEighteen,
  'a relabel': onRow(({ row, from, to }, { days, place }) => {
    const on = Math.min(from + days, (to ?? Infinity) - 1)
    if (on <= from) return [row]
    const [before, later] = place.startsWith('Z') ? ['Z1', 'Z12'] : ['H5', 'K3']
    return [
      { ...row, DEC: writeDay(on), REC: 'X1', PLACE: before },
      { ...row, DECOM: writeDay(on), RNE: 'P', PLACE: later, PL_POST: days % 3 === 0 ? '' : row.PL_POST ?? '' }
    ]
  }),
  'another type of placement': onRow(({ row }, { place }) => [{ ...row, PLACE: place }]),
  'another reason for the episode': onRow(({ row }, { reasonForEpisode }) => [{ ...row, RNE: reasonForEpisode }]),
  'another legal status': onRow(({ row }, { legalStatus }) => [{ ...row, LS: legalStatus }]),
  'a short break alongside': onRow(({ row, from }, { days }) => [
    row,
    { ...row, DECOM: writeDay(from + days), DEC: writeDay(from + days + 3), REC: 'E8', LS: 'V3', RNE: 'S', PLACE: 'K2' }
  ]),
  'no postcodes': (child) => ({ ...child, episodes: child.episodes.map((row) => ({ ...row, PL_POST: '' })) }),
  'rows in another order': (child) => ({ ...child, episodes: [...child.episodes].reverse(), reviews: [...child.reviews].reverse() }),
  'two reviews on a day': onReviews(({ reviews }, { reviewCode, row }) => reviews.flatMap((review, index) =>
    index === row % reviews.length ? [review, { ...review, REVIEW_CODE: reviewCode }] : [review])),
  'another code of taking part': onReviews(({ reviews }, { reviewCode, row }) => reviews.map((review, index) =>
    (index === row % reviews.length ? { ...review, REVIEW_CODE: reviewCode } : review))),
  'a review outside care': onReviews(({ reviews, header }, { days, row }, inCare) => [
    ...reviews,
    {
      CHILD: header?.CHILD ?? '',
      DOB: header?.DOB ?? '',
      REVIEW: writeDay(row % 2 === 0 ? Math.min(...inCare) - days : Math.max(...inCare) + (days % 30)),
      REVIEW_CODE: 'PN1'
    }
  ]),
  'no match recorded': (child) => ({ ...child, ad1: [] }),
  'another match': (child, { days }) => ({
    ...child,
    ad1: child.ad1.flatMap((row) => {
      const match = readDay(row.DATE_MATCH)
      return match === undefined ? [row] : [row, { ...row, DATE_MATCH: writeDay(days % 2 === 0 ? match + days : match - days) }]
    })
  }),
  'a match that says otherwise of the carer': (child, { row }) => ({
    ...child,
    ad1: child.ad1.flatMap((match) => {
      const other = { ...match, FOSTER_CARE: match.FOSTER_CARE === '1' ? '0' : '1' }
      return row % 2 === 0 ? [match, other] : [other]
    })
  }),
  'another day of the decision': (child, { days }) => ({
    ...child,
    ad1: child.ad1.map((match) => {
      const decision = readDay(match.DATE_INT)
      return decision === undefined || days % 3 === 0 ? { ...match, DATE_INT: '' } : { ...match, DATE_INT: writeDay(decision + (days % 2 === 0 ? days : -days)) }
    })
  }),
  'no decision recorded': (child) => ({
    ...child, placedForAdoption: [], ad1: child.ad1.map((match) => ({ ...match, DATE_INT: '' }))
  }),
  'a decision is reversed': (child, { days, row }) => ({
    ...child,
    placedForAdoption: child.placedForAdoption.flatMap((decision) => {
      const [on, ended] = [readDay(decision.DATE_PLACED), readDay(child.episodes.at(-1)?.DEC)]
      if (on === undefined) return [decision]
      // Around the end of care, where that is an order; or any time.
      const reversedOn = row % 3 === 0 || ended === undefined ? on + days : ended + (days % 3) - 1
      const reversed = { ...decision, DATE_PLACED_CEASED: writeDay(reversedOn), REASON_PLACED_CEASED: 'RD4' }
      return row % 2 === 0 ? [reversed] : [decision, { ...decision, DATE_PLACED: writeDay(on - days) }]
    })
  }),
  'no sex and no ethnicity': (child) => (child.header === undefined ? child : { ...child, header: { ...child.header, SEX: '', ETHNIC: '' } }),
  'no date of birth': withoutBirth,
  'adopted': onRow(({ row, to }, { days }) => [to === undefined ? row : { ...row, REC: days % 2 === 0 ? 'E12' : 'E11' }])
} satisfies Record<string, Apply>
