import { describe, expect, it } from 'vitest'
import type { Observation, Rejection } from '@kinfold/ssda903'
import type { CivilDay } from '@kinfold/vocabulary'
import { findingWords } from './finding.js'
import { rejectionWords } from './rejection.js'

type Of<U extends { readonly code: string }> = { readonly [C in U['code']]: Omit<Extract<U, { readonly code: C }>, 'code' | 'file' | 'line'> }

const rejections: Of<Rejection> = {
  SSDA903_CHILD_MISSING: { column: 'CHILD' },
  SSDA903_DATE_MISSING: { column: 'DECOM' },
  SSDA903_DATE_INVALID: { column: 'DECOM', why: 'two-digit year', value: '01/02/18' },
  SSDA903_VALUE_MISSING: { column: 'MISSING' },
  SSDA903_VALUE_NOT_A_CODE: { column: 'PLACE' },
  SSDA903_ELEMENT_TWICE: { column: 'DECOM' },
  SSDA903_ELEMENT_NOT_A_VALUE: { column: 'DECOM' },
  SSDA903_FIELDS_TOO_FEW: { expected: 13, found: 2, isLineEnded: true },
  SSDA903_FIELDS_TOO_MANY: { expected: 13, found: 14 },
  SSDA903_QUOTES_UNBALANCED: {},
  SSDA903_LINE_TOO_LONG: { limit: 10_000 },
  SSDA903_LINE_NOT_TEXT: {},
  SSDA903_NOTHING_TOLD: {}
}

const day = '2018-03-31' as CivilDay
const file = 'episodes.csv'

const observations: { readonly [C in Observation['code']]: Omit<Extract<Observation, { readonly code: C }>, 'code'> } = {
  SSDA903_CODE_UNKNOWN: { file, column: 'LS', value: 'Q9' },
  SSDA903_CODE_OF_ANOTHER_YEAR: { file, column: 'PLACE', value: 'K3', collectionYear: 2018 },
  SSDA903_DATE_WRITTEN_ISO: { file, column: 'DECOM' },
  SSDA903_CHILD_TOO_LONG: { file, limit: 10 },
  SSDA903_DATE_OF_BIRTH_CONTRADICTED: { file, table: 'reviews' },
  SSDA903_ROWS_SHARE_A_KEY: { file, table: 'episodes' },
  SSDA903_LATER_RETURN_KEPT: { file, table: 'episodes' },
  SSDA903_DATED_AFTER_RECORDED: { file, type: 'ReviewHeld' },
  SSDA903_ROWS_BLANK: { file },
  SSDA903_READ_AS_WINDOWS_1252: { file },
  SSDA903_COLUMN_ABSENT: { file, column: 'URN' },
  SSDA903_COLUMN_UNKNOWN: { file, column: 'NOTES' },
  SSDA903_COLUMN_UNNAMED: { file },
  SSDA903_COVERAGE_RESTS_ON_FEW_DATES: { table: 'reviews', side: 'after', day, dates: 1 },
  SSDA903_TABLE_ABSENT: { table: 'reviews' },
  SSDA903_TABLE_WITHOUT_ROWS: { table: 'reviews', file: 'r.xml' },
  SSDA903_COVERAGE_WITHOUT_ENDS: { table: 'episodes' },
  SSDA903_COVERAGE_EMPTY: { table: 'episodes' },
  SSDA903_OPEN_EPISODE_NOT_REPORTED: { table: 'episodes' },
  SSDA903_NOTHING_TAKEN_BACK: { table: 'episodes' }
}

describe('the words of rows', () => {
  it.each(Object.entries(rejections))('rejected: %s', (code, facts) => {
    const { says, next } = rejectionWords({ code, file, line: 7, ...facts } as Rejection)
    expect(says).toMatch(/^["a-z]/)
    expect(next).toMatch(/^[a-z].*[^.]$/)
    expect(says + next).not.toMatch(/undefined|null/)
  })

  it('rejected: a date that could be a number is not shown', () => {
    expect(rejectionWords({ code: 'SSDA903_DATE_INVALID', file, line: 7, column: 'DECOM', why: 'shape' }).says).toBe('no date: it is not written as a date')
  })

  it('rejected: a line that ends with the file was cut short', () => {
    expect(rejectionWords({ code: 'SSDA903_FIELDS_TOO_FEW', file, line: 7, expected: 13, found: 2, isLineEnded: false }).next).toContain('cut short')
  })

  it.each(Object.entries(observations))('found: %s', (code, facts) => {
    const says = findingWords({ code, ...facts } as Observation)
    expect(says).toMatch(/^["a-z]|^CHILD/)
    expect(says).not.toMatch(/undefined|null/)
  })

  it('found: no two say the same', () => {
    const all = Object.entries(observations).map(([code, facts]) => findingWords({ code, ...facts } as Observation))
    expect(new Set(all).size).toBe(all.length)
  })
})
