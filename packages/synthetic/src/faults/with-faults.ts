import { tableNames, type Row, type TableName } from '@kinfold/ssda903'
import { makeRandom, type Random } from '../random.js'
import {
  birthContradicted, childMissing, codeOfAnotherYear, dateInAnotherShape, dateMissing, impossibleDate, repeatedRow, unknownCode
} from './cell-faults.js'
import { endsBeforeItBegins, gap, lostRow, overlap, reasonWithoutDate, twoOpen } from './episode-faults.js'
import type { Fault, FaultKind, FaultRates, Place, Planting } from './fault.js'

const plantings: Readonly<Record<FaultKind, Planting>> = {
  overlap,
  gap,
  'two open': twoOpen,
  'ends before it begins': endsBeforeItBegins,
  'reason without date': reasonWithoutDate,
  'lost row': lostRow,
  'repeated row': repeatedRow,
  'unknown code': unknownCode,
  'code of another year': codeOfAnotherYear,
  'impossible date': impossibleDate,
  'date in another shape': dateInAnotherShape,
  'date missing': dateMissing,
  'child missing': childMissing,
  'birth contradicted': birthContradicted
}

/** Rows with faults, and which faults they are. */
export interface FaultyRows {
  readonly rows: readonly Row[]
  readonly faults: readonly Fault[]
}

const placesOf = (rows: readonly Row[]): readonly Place[] =>
  rows.map((row, place) => {
    const next = rows[place + 1]
    return { row, next: next?.table === row.table && next.values['CHILD'] === row.values['CHILD'] ? next : undefined }
  })

const kindsOf = (rates: FaultRates): readonly FaultKind[] => (Object.keys(plantings) as FaultKind[]).filter((kind) => (rates[kind] ?? 0) > 0)

/** The first fault that falls on a row and can be planted there. */
const plantedIn = (
  place: Place, random: Random, rates: FaultRates, kinds: readonly FaultKind[]
): readonly [FaultKind, readonly Row[]] | undefined => {
  for (const kind of kinds) {
    const planted = random.chance(rates[kind] ?? 0) ? plantings[kind](place, random) : undefined
    if (planted !== undefined) return [kind, planted]
  }
  return undefined
}

/**
 * Plants faults in rows, for tests of what is said about them; at most one in a row, and told so that a test can look for it.
 *
 * Unit and bounds: rates of a thousand rows; kinds that are left out are not planted.
 */
export const withFaults = (rows: readonly Row[], seed: number, rates: FaultRates): FaultyRows => {
  const random = makeRandom(seed)
  const kinds = kindsOf(rates)
  const faults: Fault[] = []
  const lines = new Map<TableName, number>(tableNames.map((table) => [table, 1]))
  const nextLine = (table: TableName): number => {
    const line = (lines.get(table) ?? 1) + 1
    lines.set(table, line)
    return line
  }
  const faulty = placesOf(rows).flatMap((place): readonly Row[] => {
    const planted = plantedIn(place, random, rates, kinds)
    const lined = (planted?.[1] ?? [place.row]).map((row) => ({ ...row, line: nextLine(row.table) }))
    const line = lined.at(-1)?.line
    if (planted !== undefined) {
      faults.push({ kind: planted[0], table: place.row.table, child: place.row.values['CHILD'], ...(line === undefined ? {} : { line }) })
    }
    return lined
  })
  return { rows: faulty, faults }
}
