import { describe, expect, it } from 'vitest'
import type { CivilDay, Instant } from '@kinfold/vocabulary'
import { exitCodeOf } from '../failure.js'
import type { Failure } from '../failure.js'
import { failureWords, tellFailure } from './failure.js'

type Samples = { readonly [C in Failure['code']]: Omit<Extract<Failure, { readonly code: C }>, 'code'> }

const day = '2018-03-31' as CivilDay
const moment = '2018-04-20T00:00:00.000Z' as Instant
const stream = 'careJourney-north.0123456789abcdef0123456789abcdef'

/** One of each: a failure without a sample does not compile. */
const samples: Samples = {
  CLI_STORE_MISSING: { file: '/a/care.db' },
  CLI_STORE_WITHOUT_AUTHORITY: { file: '/a/care.db' },
  CLI_AUTHORITY_NEEDED: { known: ['north', 'south'] },
  CLI_AUTHORITY_NOT_HELD: { authority: 'west', known: ['north', 'south'] },
  CLI_CHILD_UNKNOWN: { authority: 'north', isIdentityFileThere: true },
  CLI_IDENTITY_FILE_NEEDED: { store: 'esdb://host' },
  CLI_OPAQUE_ID_UNKNOWN: { file: '/a/care.db.identity' },
  CLI_MEASURE_UNKNOWN: { name: '9.9', known: ['6.1', '8.1'] },
  CLI_DIMENSION_UNKNOWN: { name: 'age', known: ['age-band', 'sex'] },
  CLI_SLICE_UNKNOWN: { slice: 'U7', by: 'placement-type', known: ['U4', 'not known'] },
  CLI_SLICE_AND_DIMENSION_GO_TOGETHER: { given: '--by' },
  CLI_CERTIFICATE_UNREADABLE: { file: '/a/cert.json', at: 'tree.root', expected: 'string' },
  CLI_KEY_UNUSABLE: { file: '/a/key.pem' },
  CLI_SALT_MALFORMED: {},
  CLI_NOTHING_TO_VERIFY: {},
  CLI_CERTIFICATE_DOES_NOT_HOLD: {},
  CLI_CHILD_NOT_CERTIFIED: {},
  CLI_FACT_UNKNOWN: {},
  CLI_FACT_AMBIGUOUS: { facts: ['9c63f27e-1', '9c63f27e-2'] },
  CLI_SAYING_MALFORMED: {},
  CLI_NOTHING_TO_CORRECT: {},
  CLI_EVENT_TYPE_UNKNOWN: { type: 'Vanished' },
  CLI_CORRECTION_REFUSED: { refusals: [{ code: 'JOURNEY_EPISODES_OVERLAP' }, { code: 'JOURNEY_CODE_NOT_KNOWN', field: 'placementType' }] },
  CLI_CORRECTION_OVERTAKEN: {},
  CLI_DOCUMENTS_NOT_CSV: { file: '/a/vintages.csv' },
  CLI_DOCUMENTS_COLUMN_MISSING: { file: '/a/vintages.csv', column: 'period' },
  CLI_NOTHING_TO_PUBLISH: {},
  CLI_DOCUMENT_UNKNOWN: { known: ['Board paper'] },
  CLI_MONTHS_MALFORMED: {},
  CLI_LAGS_MALFORMED: { most: 120 },
  CLI_MOMENTS_REVERSED: { from: moment, to: '2018-04-01T00:00:00.000Z' },
  CLI_RULE_UNKNOWN: { name: '9999' },
  CLI_SETTING_MALFORMED: { text: 'shortBreaks' },
  CLI_COVERS_MALFORMED: { text: '2018-03-31' },
  CLI_FOLDER_NOT_EMPTY: { folder: '/a/demo' },
  CLI_FOLDER_UNWRITABLE: { folder: '/a/demo', why: 'it may not be read' },
  CLI_POPULATION_UNREADABLE: { file: '/a/population.csv', why: 'ENOENT' },
  CLI_POPULATION_NOT_CSV: { file: '/a/population.csv', line: 3 },
  CLI_POPULATION_EMPTY: { file: '/a/population.csv' },
  CLI_POPULATION_COLUMN_MISSING: { file: '/a/population.csv', column: 'source' },
  CLI_POPULATION_COLUMN_TWICE: { file: '/a/population.csv', column: 'value' },
  CLI_POPULATION_YEAR_MALFORMED: { file: '/a/population.csv', line: 3 },
  CLI_POPULATION_YEAR_TWICE: { file: '/a/population.csv', line: 3, year: 2018, before: 2 },
  CLI_POPULATION_VALUE_MALFORMED: { file: '/a/population.csv', line: 3 },
  CLI_POPULATION_VALUE_NOT_ABOVE_ZERO: { file: '/a/population.csv', line: 3 },
  CLI_POPULATION_SOURCE_MISSING: { file: '/a/population.csv', line: 3 },
  CLI_POPULATION_FROM_MALFORMED: { file: '/a/population.csv', line: 3 },
  CLI_POPULATION_MONTH_TWICE: { file: '/a/population.csv', line: 3, month: '2018-06', before: 2 },
  STORE_FILE_UNUSABLE: { file: '/a/care.db', why: 'it is not a Kinfold log' },
  STORE_ADDRESS_MALFORMED: { why: 'a port is not a number from 1 to 65535' },
  STORE_ACCESS_DENIED: { server: 'esdb://host' },
  STORE_STREAM_DELETED: { stream },
  STORE_UNAVAILABLE: { why: 'the disk is full' },
  STORE_WRONG_EXPECTED_REVISION: { stream, expected: { kind: 'no stream' }, actual: 3 },
  STORE_BATCH_TOO_LARGE: { stream, events: 1001, bytes: 600000 },
  STORE_FORMAT_NEWER: { file: '/a/care.db', format: 3, known: 2 },
  STORE_METADATA_UNWRITABLE: { stream, why: 'it is too large' },
  STORE_WRONG_METADATA_REVISION: { stream, expected: { kind: 'no stream' }, actual: 3 },
  STORE_LOG_ROOT_BROKEN: { position: '7' },
  CLI_FILE_THERE: { file: '/a/care.db' },
  CLI_FILE_UNUSABLE: { file: '/a/care.ndjson', why: 'it is not there' },
  CLI_PROPOSALS_MALFORMED: { file: '/a/repairs.ndjson', line: 3, why: 'it is no JSON' },
  CLI_OPTION_BLANK: { option: '--by' },
  CLI_STORE_NOT_A_FILE: {},
  CLI_SAME_STORE: {},
  CLI_ROOT_MALFORMED: {},
  CLI_IDENTITY_EXPOSED: { folder: '/a', why: 'everybody may write to it' },
  STORE_COPY_DIFFERS: { stream, revision: 4 },
  STORE_EXPORT_UNREADABLE: { line: 3, why: 'its text is damaged' },
  STORE_LOG_ROOT_NOT_MET: { root: 'f'.repeat(64) },
  STORE_METADATA_BROKEN: { stream, revision: 1 },
  STORE_CHECKPOINT_BROKEN: { name: 'scorecard' },
  STORE_FACT_ALREADY_VERSIONED: { stream, factId: 'a-fact', supersedes: undefined },
  STORE_EVENT_UNWRITABLE: { stream, id: 'an-id', why: 'it names another stream' },
  STORE_POSITION_UNKNOWN: { position: '9' },
  STORE_READING_STOPPED: {},
  STORE_CHAIN_BROKEN: { stream, revision: 4 },
  STORE_EVENTS_MISSING: { missing: 2 },
  STORE_EVENT_UNREADABLE: { stream, revision: 4, why: 'its text is damaged' },
  IDENTITY_FILE_MISSING: { file: '/a/care.db.identity' },
  IDENTITY_FILE_UNREADABLE: { file: '/a/care.db.identity', why: 'it is a folder' },
  IDENTITY_FILE_UNWRITABLE: { file: '/a/care.db.identity', why: 'the disk is full' },
  IDENTITY_KEY_DIFFERS: { expected: '0011223344556677', found: '8899aabbccddeeff' },
  SSDA903_FOLDER_MISSING: { folder: '/a/return' },
  SSDA903_FOLDER_UNREADABLE: { folder: '/a/return', why: 'EACCES' },
  SSDA903_FOLDER_WITHOUT_TABLES: { folder: '/a/return', ignored: [{ file: 'notes.txt', why: 'not a CSV file' }] },
  SSDA903_FILES_UNUSABLE: {
    problems: [
      { code: 'SSDA903_FILE_UNREADABLE', file: 'episodes.csv', why: 'EACCES' },
      { code: 'SSDA903_FILE_EMPTY', file: 'episodes.csv' },
      { code: 'SSDA903_FILE_NOT_TEXT', file: 'episodes.csv', looksLike: 'binary' },
      { code: 'SSDA903_HEADING_TOO_LONG', file: 'episodes.csv', limit: 10_000 },
      { code: 'SSDA903_WRONG_DELIMITER', file: 'episodes.csv', delimiter: 'tab' },
      { code: 'SSDA903_COLUMNS_MISSING', file: 'episodes.csv', table: 'episodes', columns: ['CHILD', 'DECOM', 'DEC'] },
      { code: 'SSDA903_COLUMNS_DUPLICATED', file: 'episodes.csv', columns: ['LS'] },
      { code: 'SSDA903_TABLE_TWICE', table: 'episodes', files: ['episodes.csv', 'Episodes.csv'] },
      { code: 'SSDA903_XML_SEVERAL', files: ['a.xml', 'b.xml'] },
      { code: 'SSDA903_XML_ENCODING_UNKNOWN', file: 'a.xml', encoding: 'ebcdic' },
      { code: 'SSDA903_XML_MALFORMED', file: 'a.xml', line: 3, why: 'ends early' },
      { code: 'SSDA903_XML_HAS_DOCTYPE', file: 'a.xml', line: 2 },
      { code: 'SSDA903_XML_NOT_A_RETURN', file: 'a.xml', line: 2, root: 'Message' },
      { code: 'SSDA903_XML_TOO_DEEP', file: 'a.xml', line: 2, limit: 32 },
      { code: 'SSDA903_XML_TEXT_TOO_LONG', file: 'a.xml', line: 2, limit: 65_536 }
    ]
  },
  SSDA903_COLLECTION_YEAR_UNKNOWN: { folder: '/a/return' },
  SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS: { from: day, to: day },
  SSDA903_RECORDED_BEFORE_EARLIER_IMPORT: { recordedAt: moment, latest: moment },
  SSDA903_EARLIER_YEAR_THAN_HELD: { name: '2018', collectionYear: 2018, latest: 2019 },
  SSDA903_EXTRACT_OVERTAKEN: { name: '', overtakenAt: moment },
  SSDA903_RETURN_DOUBTFUL: {
    name: '',
    doubts: [
      { code: 'SSDA903_MANY_ROWS_GONE', table: 'episodes', gone: 60, held: 1000 },
      { code: 'SSDA903_MANY_BIRTHS_CHANGED', changed: 60, children: 1000 }
    ]
  },
  SSDA903_AUTHORITY_NAME_INVALID: { authority: 'a.b' },
  SSDA903_YEAR_NOT_HELD: { collectionYear: 2019 },
  POLICY_UNKNOWN: { name: 'dfe', known: ['local'] },
  POLICY_SWITCH_UNKNOWN: { name: 'shortBreak', known: ['shortBreaks', 'temporaryMoves'] },
  POLICY_VALUE_UNKNOWN: { name: 'shortBreaks', value: 'maybe', known: ['out', 'in'] },
  CALENDAR_NOT_A_MONTH: { text: '2018-13', why: 'no such month' },
  CALENDAR_NOT_A_FINANCIAL_YEAR: { text: '2018-20', why: 'years do not follow' },
  CALENDAR_NOT_A_DAY: { text: '2018-02-30', why: 'no such day' },
  NOT_AN_INSTANT: { text: 'yesterday' },
  EVENT_NOT_READABLE: { path: 'payload.files', expected: 'a list', found: 'nothing' },
  EVENT_TYPE_UNKNOWN: { type: 'Vanished' },
  EVENT_VERSION_NEWER: { type: 'Born', version: 2, known: 1 }
}

const failures = Object.entries(samples).map(([code, facts]) => ({ code, ...facts }) as Failure)

describe('the words of every failure', () => {
  it.each(failures.map(failure => [failure.code, failure] as const))('%s: whole sentences, and the next step', (code, failure) => {
    const { says, next } = failureWords(failure)
    expect(says).toMatch(/^(?:--[a-z]+ |["A-Z]).*[.)]$/s)
    expect(next).toMatch(/^[A-Z].*[.A-Z0-9a-z]$/)
    expect(`${says} ${next}`).not.toMatch(/undefined|null|\[object|NaN/)
    expect(tellFailure(failure)).toBe(`kinfold: ${says}\n  Next: ${next} (${code})\n`)
  })

  it('no two say the same', () => {
    expect(new Set(failures.map(failure => failureWords(failure).says)).size).toBe(failures.length)
  })
})

describe('what was typed', () => {
  const typed = ['123456', 'A123456789012', 'AB12 3CD', 'AB123CD', 'Jo Bloggs 1/2/2010', '2018-03 900001', 'shortBreaks=900001']

  it.each(typed)('is not repeated where it could name somebody: %s', text => {
    const asked: readonly Failure[] = [
      { code: 'CALENDAR_NOT_A_MONTH', text, why: 'shape' },
      { code: 'CALENDAR_NOT_A_DAY', text, why: 'shape' },
      { code: 'CALENDAR_NOT_A_FINANCIAL_YEAR', text, why: 'shape' },
      { code: 'NOT_AN_INSTANT', text },
      { code: 'CLI_MEASURE_UNKNOWN', name: text, known: ['8.1'] },
      { code: 'CLI_DIMENSION_UNKNOWN', name: text, known: ['sex'] },
      { code: 'CLI_SLICE_UNKNOWN', slice: text, by: 'sex', known: ['male'] },
      { code: 'CLI_RULE_UNKNOWN', name: text },
      { code: 'CLI_SETTING_MALFORMED', text },
      { code: 'CLI_COVERS_MALFORMED', text },
      { code: 'CLI_AUTHORITY_NOT_HELD', authority: text, known: ['north'] },
      { code: 'POLICY_UNKNOWN', name: text, known: ['local'] },
      { code: 'POLICY_SWITCH_UNKNOWN', name: text, known: ['shortBreaks'] },
      { code: 'POLICY_VALUE_UNKNOWN', name: 'shortBreaks', value: text, known: ['in'] }
    ]
    for (const failure of asked) expect(tellFailure(failure)).not.toContain(text)
  })

  it.each(['2018-13', '18-03', '31/03/2018', 'shortBreaks=maybe', '8.1.shortBreaks', 'north-borough'])('is repeated where it helps: %s', text => {
    expect(tellFailure({ code: 'CLI_SETTING_MALFORMED', text })).toContain(`"${text}"`)
  })
})

it('what can never be right ends with 2, what stands in the way with 1', () => {
  const wrong = failures.filter(failure => exitCodeOf(failure) === 2).map(({ code }) => code)
  expect(wrong).toContain('CALENDAR_NOT_A_MONTH')
  expect(wrong.some(code => /^(STORE_(?!ADDRESS_MALFORMED)|IDENTITY_|EVENT_)|MISSING|UNREADABLE|UNUSABLE/.test(code))).toBe(false)
})
