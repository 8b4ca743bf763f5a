import { compareEffect, isCodeIn, type AnyEvent } from '@kinfold/vocabulary'
import { isDueIn } from '../column-kinds.js'
import { tableNames, type TableName } from '../tables.js'
import { adoptionRows, decisionRows } from './adoption-rows.js'
import { withBirths } from './birth-cells.js'
import { allocationRows, deprivationRows, missingRows, reviewRows } from './care-rows.js'
import { careOverOf, type ChildAsked, type TableTeller } from './child-asked.js'
import { episodeRows } from './episode-rows.js'
import { permanenceRows } from './permanence-rows.js'
import { sexCode } from './sex-code.js'
import { ofType, valuesOf, written, type Unwritten, type WrittenRow } from './written-row.js'
import type { YearAsked } from './year-asked.js'
import { asylumRows, careLeaverRows, healthRows } from './yearly-rows.js'

const tellers: Readonly<Record<Exclude<TableName, 'header'>, TableTeller>> = {
  episodes: episodeRows,
  reviews: reviewRows,
  uasc: asylumRows,
  oc2: healthRows,
  oc3: careLeaverRows,
  ad1: adoptionRows,
  placed_for_adoption: decisionRows,
  previous_permanence: permanenceRows,
  missing: missingRows,
  sw_episodes: allocationRows,
  dolo: deprivationRows
}

const undated: ReadonlySet<AnyEvent['type']> = new Set(['Born', 'ChildDescribed', 'DateOfBirthContradicted'])

/** The facts that some row of a return can tell. */
const ofReturn: ReadonlySet<AnyEvent['type']> = new Set<AnyEvent['type']>([
  'BecameLookedAfter', 'LegalStatusChanged', 'PlacementStarted', 'PlacementAndLegalStatusChanged', 'EpisodeOpened', 'EpisodeEnded',
  'CeasedToBeLookedAfter', 'ReviewHeld', 'Born', 'DateOfBirthContradicted', 'ChildDescribed', 'UnaccompaniedAsylumSeekingDeclared',
  'UnaccompaniedAsylumSeekingCeased', 'PreviousPermanenceDeclared', 'HealthOutcomesDeclared', 'CareLeaverOutcomesDeclared',
  'AdoptionDecisionMade', 'AdoptionDecisionReversed', 'MatchedWithAdopters', 'AdoptersDescribed', 'WentMissing', 'ReturnedFromMissing',
  'SocialWorkerAllocated', 'SocialWorkerAllocationEnded', 'DeprivationOfLibertyAuthorised', 'DeprivationOfLibertyEnded', 'ReportedWithoutDate'
])

/** Whether nothing but who the child is is known, and the year's return told that. */
const isOnlyDescribed = ({ facts, year }: ChildAsked): boolean =>
  facts.every(({ type }) => undated.has(type)) && facts.some((fact) => year.yearTold(fact) === year.collectionYear)

/** The rows of the header file: of a child who appears in another, or of whom the year's return told nothing else. */
const headerRows = (child: ChildAsked, others: readonly WrittenRow[]): readonly WrittenRow[] => {
  const { facts, reveal, year } = child
  if (others.length === 0 && !isOnlyDescribed(child)) return []
  const described = ofType(facts, 'ChildDescribed').map((event): WrittenRow => {
    const { sex, ethnicity, uniquePupilNumber: number, mother, motherOfChildBornOn } = event.payload
    const values = valuesOf({
      SEX: sexCode(sex, year.collectionYear),
      ETHNIC: ethnicity,
      UPN: number !== undefined && isCodeIn('pupilNumberCodes', number) ? number : reveal('UPN', number),
      MOTHER: mother,
      MC_DOB: motherOfChildBornOn === undefined ? undefined : written(motherOfChildBornOn)
    })
    return { table: 'header', values, tells: [event], day: '' }
  })
  return described.length > 0 ? described : [{ table: 'header', values: {}, tells: [], day: '' }]
}

/** What a child has in a year's return, and what becomes of the other facts. */
export interface RowsOfChild {
  readonly rows: readonly WrittenRow[]
  readonly unwritten: readonly Unwritten[]
  /** Ends that lie after the year's 31 March: what they end is written open. */
  readonly endsLater: readonly AnyEvent[]
  /** The facts that returns of other years tell. */
  readonly ofOtherYears: readonly AnyEvent[]
}

/** Whose facts they are, and how opaque values lead back. */
export interface ChildFacts extends Pick<ChildAsked, 'authority' | 'subject' | 'reveal'> {
  /** The current facts, in any order. */
  readonly facts: readonly AnyEvent[]
}

/** Every row that a child has in the return of a year. A row of the header that would say nothing at all is left out: who reads it finds no fact. */
export const rowsOfChild = (told: ChildFacts, year: YearAsked): RowsOfChild => {
  const facts = [...told.facts].sort(compareEffect)
  const child: ChildAsked = { ...told, facts, year, careOver: careOverOf(facts) }
  const isDue = ({ table }: { readonly table: TableName }): boolean => isDueIn(table, year.collectionYear)
  const tables = tableNames.flatMap((table) => (table === 'header' ? [] : [{ table, ...tellers[table](child) }]))
  const all = tables.flatMap(({ rows }) => rows)
  const due = all.filter(isDue)
  const number = child.reveal('CHILD', child.subject)
  const births = withBirths(child, [...headerRows(child, due), ...due])
  const rows = births.rows.filter(({ table, values }) => table !== 'header' || Object.keys(values).length > 0)

  const isTold = new Set((number === undefined ? [] : rows).flatMap(({ tells }) => tells))
  const why = new Map<AnyEvent, Unwritten['why']>()
  const lose = (event: AnyEvent, reason: Unwritten['why']): void => {
    if (!isTold.has(event) && !why.has(event)) why.set(event, reason)
  }
  if (number === undefined) for (const { tells } of rows) for (const event of tells) lose(event, 'child not in the identity file')
  for (const { event, why: reason } of [...tables.flatMap(({ unwritten }) => unwritten), ...births.unwritten]) lose(event, reason)
  for (const row of all) if (!isDue(row)) for (const event of row.tells) lose(event, 'table not in that year')
  for (const event of facts) if (!ofReturn.has(event.type)) lose(event, 'not in the return')
  return {
    rows: number === undefined ? [] : rows.map((row) => ({ ...row, values: { CHILD: number, ...row.values } })),
    unwritten: [...why].map(([event, reason]) => ({ event, why: reason })),
    endsLater: number === undefined ? [] : tables.filter(isDue).flatMap(({ endsLater }) => endsLater),
    ofOtherYears: facts.filter((event) => !isTold.has(event) && !why.has(event))
  }
}
