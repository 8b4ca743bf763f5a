import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { either } from 'fp-ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { memoryIdentity } from '@kinfold/identity'
import { importReturn } from '@kinfold/ssda903'
import { memoryStore, readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import { authorityKnown, startFindings } from '@kinfold/findings'
import type { Instant } from '@kinfold/vocabulary'

const samples = fileURLToPath(new URL('../../../../shared/sample903/', import.meta.url))
const recordedAt = '2026-01-01T00:00:00.000Z' as Instant

const countsIn = async (folder: string): Promise<ReadonlyMap<string, number>> => {
  const store = memoryStore({ now: () => recordedAt })
  const imported = await importReturn({ store, identity: memoryIdentity(new Uint8Array(32).fill(3)), authority: 'sample', folder: `${samples}${folder}`, recordedAt })()
  if (either.isLeft(imported)) throw new Error(imported.left.code)
  const run = startFindings(authorityKnown(await readAuthorityEvents(store, 'sample')))
  for await (const { subject, events } of readCareJourneys(store, 'sample')) run.add(subject, events)
  return new Map(run.report().map(({ rule, findings }) => [rule.code, findings.length]))
}

type TextRow = Readonly<Record<string, string>>

/** The rows of files by nothing but their text: of rows that share their key, the last of the last file. */
const rowsOf = (files: readonly string[], key: readonly string[]): readonly TextRow[] => {
  const latest = new Map<string, TextRow>()
  for (const file of files) {
    const [header = '', ...lines] = readFileSync(`${samples}${file}`, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/)
    const columns = header.split(',')
    for (const line of lines) {
      const row = Object.fromEntries(line.split(',').map((value, place) => [columns[place] ?? '', value.trim()]))
      latest.set(key.map(column => row[column]).join(' '), row)
    }
  }
  return [...latest.values()]
}

/** dd/mm/yyyy as yyyymmdd, to compare and to take years from. */
const sortable = (day: string | undefined): number => Number((day ?? '').split('/').reverse().join(''))
const ageAt = (born: string | undefined, day: number): number => Math.floor((day - sortable(born)) / 10_000)

const isOneOf = (value: string | undefined, ...codes: readonly string[]): boolean => value !== undefined && codes.includes(value)
const isTemporary = ({ PLACE }: TextRow): boolean => isOneOf(PLACE, 'T0', 'T1', 'T2', 'T3', 'T4')
const isFinal = ({ DEC, REC }: TextRow): boolean => DEC !== '' && REC !== '' && REC !== 'X1'
const isShortBreak = ({ LS }: TextRow): boolean => isOneOf(LS, 'V3', 'V4')

/** What a row of the episodes file has to show by itself to be at fault, rule by rule. */
const byRow: Readonly<Record<string, (row: TextRow) => boolean>> = {
  FINDING_REASON_WITHOUT_END: ({ DEC, REC }) => DEC === '' && REC !== '',
  FINDING_EPISODE_ENDED_WITHOUT_REASON: ({ DEC, REC }) => DEC !== '' && REC === '',
  JOURNEY_PLACEMENT_ORDER_REQUIRED: ({ PLACE, LS }) => isOneOf(PLACE, 'A5', 'A6') && LS !== 'E1',
  JOURNEY_TEMPORARY_PLACEMENT_FIRST: row => row['RNE'] === 'S' && isTemporary(row),
  JOURNEY_TEMPORARY_PLACEMENT_LAST: row => isTemporary(row) && isFinal(row),
  JOURNEY_ADOPTION_NEEDS_ADOPTIVE_PLACEMENT: row => row['DEC'] !== '' && isOneOf(row['REC'], 'E11', 'E12') && !isOneOf(row['PLACE'], 'A3', 'A4', 'A5', 'A6'),
  JOURNEY_ADOPTER_IS_NEW_CARER: ({ PLACE, RNE, DECOM }) => isOneOf(PLACE, 'A3', 'A5') && isOneOf(RNE, 'P', 'B') && sortable(DECOM) >= 20150401,
  FINDING_SHORT_BREAK_NOT_A_START: row => isShortBreak(row) && isOneOf(row['RNE'], 'L', 'P', 'T', 'B', 'U'),
  FINDING_SHORT_BREAK_IN_TEMPORARY_PLACEMENT: row => isShortBreak(row) && isTemporary(row),
  FINDING_SHORT_BREAK_IN_LONG_TERM_PLACEMENT: row => isShortBreak(row) && isOneOf(row['PLACE'], 'U1', 'U4'),
  FINDING_WITH_PARENTS_UNDER_SINGLE_PERIOD: ({ PLACE, LS }) => PLACE === 'P1' && LS === 'V2',
  FINDING_PROVIDER_IS_PARENT_ELSEWHERE: ({ PLACE, PLACE_PROVIDER }) => PLACE_PROVIDER === 'PR0' && PLACE !== 'P1',
  FINDING_PROVIDER_NOT_WANTED: row => row['PLACE_PROVIDER'] !== '' && (isTemporary(row) || row['PLACE'] === 'Z1')
}

const pinned: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'full-return': {
    FINDING_REASON_WITHOUT_END: 1413, JOURNEY_PLACEMENT_ORDER_REQUIRED: 359, JOURNEY_TEMPORARY_PLACEMENT_FIRST: 81, FINDING_PROVIDER_IS_PARENT_ELSEWHERE: 845
  },
  'multi-year': { FINDING_REASON_WITHOUT_END: 210, JOURNEY_PLACEMENT_ORDER_REQUIRED: 31, JOURNEY_TEMPORARY_PLACEMENT_FIRST: 0, FINDING_SHORT_BREAK_NOT_A_START: 320 }
}
const files: Readonly<Record<string, readonly string[]>> = { 'full-return': ['full-return/'], 'multi-year': ['multi-year/2017/', 'multi-year/2018/', 'multi-year/2019/'] }

describe.skipIf(!existsSync(samples)).each(['full-return', 'multi-year'])('the findings of the made-up sample %s', folder => {
  let counts: ReadonlyMap<string, number>
  beforeAll(async () => {
    counts = await countsIn(folder)
  })
  const tables = (name: string, ...key: readonly string[]): readonly TextRow[] => rowsOf((files[folder] ?? []).map(path => `${path}${name}.csv`), key)

  it.each(Object.entries(byRow))('%s: as many as the rows of the files show', (code, isAtFault) => {
    expect(counts.get(code)).toBe(tables('episodes', 'CHILD', 'DECOM').filter(isAtFault).length)
  })

  it('are these many, of a few rules', () => {
    for (const [code, count] of Object.entries(pinned[folder] ?? {})) expect([code, counts.get(code)]).toEqual([code, count])
  })

  it('FINDING_REVIEW_AS_IF_UNDER_FOUR and its counterpart: as many as reviews and dates of birth show', () => {
    const born = new Map(tables('header', 'CHILD').map(({ CHILD = '', DOB = '' }) => [CHILD, DOB]))
    const reviews = tables('reviews', 'CHILD', 'REVIEW', 'REVIEW_CODE')
    const aged = reviews.map(({ CHILD = '', REVIEW, REVIEW_CODE }) => ({ code: REVIEW_CODE, age: ageAt(born.get(CHILD), sortable(REVIEW)) }))
    expect(counts.get('FINDING_REVIEW_AS_IF_UNDER_FOUR')).toBe(aged.filter(({ code, age }) => code === 'PN0' && age >= 4).length)
    expect(counts.get('FINDING_REVIEW_AS_IF_OVER_FOUR')).toBe(aged.filter(({ code, age }) => code !== 'PN0' && age < 4).length)
  })
})
