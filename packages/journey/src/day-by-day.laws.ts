import type { Row } from './rows-for-tests.laws.js'
import { day } from './rows-for-tests.laws.js'
import type { Reading } from './index.js'

/** A row with its days as numbers; an open one ends at infinity. */
interface DayRow extends Required<Pick<Row, 'rne' | 'ls' | 'cin' | 'place' | 'provider' | 'rec' | 'post'>> {
  readonly from: number
  readonly to: number
}

/** What is so of a child on one day, in a form that compares: read off the rows day by day, as docs/care-history.md says it. */
export interface DayRead {
  readonly day: number
  readonly period: { readonly from: number; readonly to: number; readonly reason: string; readonly startKnown: boolean }
  readonly stay: { readonly from: number; readonly to: number; readonly startKnown: boolean }
  readonly part: { readonly from: number; readonly to: number; readonly adoptive: boolean; readonly previous: number | undefined }
}

const read = (row: Row): DayRow => ({
  from: day(row.decom),
  to: row.dec === undefined ? Infinity : day(row.dec),
  rne: row.rne,
  ls: row.ls,
  cin: row.cin ?? '',
  place: row.place,
  provider: row.provider ?? '',
  rec: row.dec === undefined ? '' : (row.rec ?? ''),
  post: row.post ?? ''
})

const keys = ({ from, rne, ls, cin, place, provider, to, rec }: DayRow): readonly (string | number)[] => [from, rne, ls, cin, place, provider, to, rec]

/** Rule 6. */
const inOrder = (one: DayRow, other: DayRow): number => {
  const [left, right] = [keys(one), keys(other)]
  const place = left.findIndex((value, index) => value !== right[index])
  if (place < 0) return 0
  return (left[place] ?? '') < (right[place] ?? '') ? -1 : 1
}

const holds = ({ from, to }: DayRow, on: number): boolean => from <= on && on < to
const isTemporary = ({ place }: DayRow): boolean => /^T[0-4]$/.test(place)
const isAdoptive = (place: string): boolean => /^A[3-6]$/.test(place)
const isFinal = (rec: string): boolean => !['', 'X1'].includes(rec)
const isRelabel = (before: string, after: string): boolean => /^(H5 K3|Z1 Z1[1-4])$/.test(`${before} ${after}`)
const lastOf = <A>(list: readonly A[]): A | undefined => list[list.length - 1]

/** Rules 7 and 8: whether care on a day belongs to the period of the day before. */
const goesOn = (rows: readonly DayRow[], on: number): boolean => {
  if (!rows.some(row => holds(row, on - 1)) || !rows.some(row => holds(row, on))) return false
  if (rows.some(row => holds(row, on - 1) && holds(row, on))) return true
  const reached = lastOf(rows.filter(row => row.to === on))
  return !isFinal(reached?.rec ?? '') && rows.find(row => row.from === on)?.rne !== 'S'
}

/** Rules 12 and 35. */
const continues = (stay: readonly DayRow[], row: DayRow, reading: Reading): boolean => {
  const before = lastOf(stay)
  const standing = lastOf(stay.filter(each => !isTemporary(each)))
  if (reading.fosterToAdoptMoves === 'end' && /^U[25]$/.test(row.place) && !/^U[25]$/.test(standing?.place ?? '')) return false
  const isReturn =
    before !== undefined &&
    isTemporary(before) &&
    standing !== undefined &&
    standing.post === row.post &&
    (standing.place === row.place || isRelabel(standing.place, row.place))
  return (
    row.rne === 'L' ||
    (isTemporary(row) && reading.temporaryMoves === 'continue') ||
    isReturn ||
    (['T', 'U'].includes(row.rne) && reading.sameCarerMoves === 'continue') ||
    (before !== undefined && isRelabel(before.place, row.place) && before.post === row.post) ||
    (['A3', 'A5'].includes(row.place) && /^(U[1-6]|A3|A5)$/.test(standing?.place ?? ''))
  )
}

const staysOf = (rows: readonly DayRow[], reading: Reading): readonly (readonly DayRow[])[] => {
  const stays: DayRow[][] = []
  for (const row of rows) {
    const stay = lastOf(stays)
    if (stay !== undefined && continues(stay, row, reading)) stay.push(row)
    else stays.push([row])
  }
  return stays
}

/** Rule 17: the first rows of the parts of a stay, and whether each is adoptive. */
const partsOf = (stay: readonly DayRow[]): readonly { readonly from: number; readonly adoptive: boolean }[] => {
  const types = stay.map((row, place) => lastOf(stay.slice(0, place + 1).filter(each => !isTemporary(each)))?.place ?? row.place)
  return stay.flatMap((row, place) => {
    const adoptive = isAdoptive(types[place] ?? '')
    return place > 0 && isAdoptive(types[place - 1] ?? '') === adoptive ? [] : [{ from: row.from, adoptive }]
  })
}

const startKnown = (stays: readonly (readonly DayRow[])[], place: number, periodKnown: boolean, reading: Reading): boolean => {
  const [first] = stays[0] ?? []
  const exact = first !== undefined && reading.temporaryMoves === 'end' && ['P', 'B'].includes(first.rne) && !['A3', 'A5'].includes(first.place)
  if (periodKnown || exact) return true
  if (place === 0) return false
  return place > 1 || !(stays[0] ?? []).every(isTemporary)
}

/** What is so of a child with these rows on each of some days on which care is in scope; the coverage begins on a day and goes on for ever. */
export const dayByDay = (stated: readonly Row[], reading: Reading, coveredFrom: number, [first, last]: readonly [number, number]): readonly DayRead[] => {
  const all = stated.map(read).filter(row => row.to > row.from).sort(inOrder)
  const rows = all.filter(({ ls }) => reading.shortBreaks === 'in' || !/^V[34]$/.test(ls))
  const found: DayRead[] = []
  for (let on = first; on <= last; on += 1) {
    if (!rows.some(row => holds(row, on))) continue
    let from = on
    while (goesOn(rows, from)) from -= 1
    let to = on + 1
    while (to <= last + 1 && goesOn(rows, to)) to += 1
    if (to > last + 1) to = Infinity
    const within = rows.filter(row => row.from >= from && row.from < to)
    const [opening] = within
    const seenBefore = coveredFrom <= from - 1 || all.some(row => holds(row, from - 1))
    const periodKnown = opening?.rne === 'S' || (opening !== all[0] && seenBefore)
    const stays = staysOf(within, reading)
    const starts = stays.map(stay => stay[0]?.from ?? on)
    const place = starts.filter(start => start <= on).length - 1
    const parts = stays.flatMap((stay, at) => partsOf(stay).map(part => ({ ...part, at })))
    const partAt = parts.filter(part => part.from <= on).length - 1
    const part = parts[partAt]
    const heldBefore = parts.slice(0, partAt).filter(({ from: start }, at) => (parts[at + 1]?.from ?? to) > start)
    found.push({
      day: on,
      period: { from, to, reason: to === Infinity ? '' : (lastOf(rows.filter(row => row.to === to))?.rec ?? ''), startKnown: periodKnown },
      stay: { from: starts[place] ?? on, to: starts[place + 1] ?? to, startKnown: startKnown(stays, place, periodKnown, reading) },
      part: { from: part?.from ?? on, to: parts[partAt + 1]?.from ?? to, adoptive: part?.adoptive ?? false, previous: lastOf(heldBefore)?.from }
    })
  }
  return found
}
