import type { CareRow, Period } from './care.js'
import type { Day } from './days.js'
import type { Switches } from './switches.js'

/** A placement within a period of care: it runs from its start to the start of the next one, or to the period's end. */
export interface Stay {
  readonly period: Period
  readonly start: Day
  readonly rows: readonly CareRow[]
}

/** A part of a stay: an unbroken run of rows whose standing type is adoptive, or is not. */
export interface Part {
  readonly stay: Stay
  readonly start: Day
  readonly adoptive: boolean
  readonly rows: readonly CareRow[]
}

/** Whether a placement is a temporary one. */
export const isTemporary = (place: string): boolean => /^T[0-4]$/.test(place)

const isAdoptive = (place: string | undefined): boolean => place !== undefined && /^A[3-6]$/.test(place)

/** Rule 13: H5 becomes K3; Z1 becomes Z11 to Z14. */
const isRelabel = (before: string, after: string): boolean =>
  (before === 'H5' && after === 'K3') || (before === 'Z1' && /^Z1[1-4]$/.test(after))

const isReturn = (standing: CareRow, row: CareRow): boolean =>
  (standing.place === row.place || isRelabel(standing.place, row.place)) && standing.placePostcode === row.placePostcode

/** Rule 35: whether a row comes to a carer who is also approved to adopt, out of a stay that was none with such a carer. */
const isFosterToAdoptMove = (stay: readonly CareRow[], row: CareRow): boolean => {
  const standing = stay.filter(({ place }) => !isTemporary(place)).at(-1)?.place
  return (row.place === 'U2' || row.place === 'U5') && standing !== 'U2' && standing !== 'U5'
}

/** Rule 12: whether a row continues the stay whose rows are given. */
const continues = (stay: readonly CareRow[], row: CareRow, switches: Switches): boolean => {
  const before = stay.at(-1)
  const standing = stay.filter(({ place }) => !isTemporary(place)).at(-1)
  if (before === undefined) return false
  if (switches.fosterToAdoptMoves === 'end' && isFosterToAdoptMove(stay, row)) return false
  if (row.reasonForEpisode === 'L') return true
  if (switches.temporaryMoves === 'continue' && isTemporary(row.place)) return true
  if (isTemporary(before.place) && standing !== undefined && isReturn(standing, row)) return true
  if (switches.sameCarerMoves === 'continue' && (row.reasonForEpisode === 'T' || row.reasonForEpisode === 'U')) return true
  if (isRelabel(before.place, row.place) && before.placePostcode === row.placePostcode) return true
  return (row.place === 'A3' || row.place === 'A5') && standing !== undefined && /^(U[1-6]|A3|A5)$/.test(standing.place)
}

const readStays = (period: Period, switches: Switches): readonly Stay[] => {
  const stays: CareRow[][] = []
  for (const row of period.rows) {
    const current = stays.at(-1)
    if (current !== undefined && continues(current, row, switches)) current.push(row)
    else stays.push([row])
  }
  return stays.flatMap((rows) => rows.slice(0, 1).map(({ from }) => ({ period, start: from, rows })))
}

const known = new WeakMap<Period, Map<string, readonly Stay[]>>()

/** Rules 12 and 14: the stays of a period, earliest first. Several may start on one day; all but the last of them hold no day. */
export const staysOf = (period: Period, switches: Switches): readonly Stay[] => {
  const asked = `${switches.temporaryMoves} ${switches.sameCarerMoves} ${switches.fosterToAdoptMoves}`
  const before = known.get(period)?.get(asked)
  if (before !== undefined) return before
  const stays = readStays(period, switches)
  known.set(period, (known.get(period) ?? new Map<string, readonly Stay[]>()).set(asked, stays))
  return stays
}

/** The stay that a child is in on a day of the period. */
export const stayOn = (stays: readonly Stay[], day: Day): Stay | undefined => stays.filter(({ start }) => start <= day).at(-1)

/** Rule 16: the standing type as each row of a stay begins: its PLACE, or for a temporary row the last that was not temporary. */
const standingTypes = (stay: Stay): readonly string[] =>
  stay.rows.map((row, index) => stay.rows.slice(0, index + 1).filter(({ place }) => !isTemporary(place)).at(-1)?.place ?? row.place)

/** Rule 16: the standing type of placement on a day of the stay. */
const standingTypeOn = (stay: Stay, day: Day): string | undefined =>
  standingTypes(stay)[stay.rows.filter(({ from }) => from <= day).length - 1]

/** Rule 17: placed for adoption on a day of the stay. */
export const isPlacedForAdoption = (stay: Stay, day: Day): boolean => isAdoptive(standingTypeOn(stay, day))

/** Rule 17: the parts of the stays of a period, earliest first. */
export const partsOf = (stays: readonly Stay[]): readonly Part[] => {
  const parts: { stay: Stay, start: Day, adoptive: boolean, rows: CareRow[] }[] = []
  for (const stay of stays) {
    const types = standingTypes(stay)
    for (const [index, row] of stay.rows.entries()) {
      const adoptive = isAdoptive(types[index])
      const current = parts.at(-1)
      if (index > 0 && current?.adoptive === adoptive) current.rows.push(row)
      else parts.push({ stay, start: row.from, adoptive, rows: [row] })
    }
  }
  return parts
}

/** The part that a child is in on a day of the period. */
export const partOn = (parts: readonly Part[], day: Day): Part | undefined => parts.filter(({ start }) => start <= day).at(-1)
