import { describe, expect, it } from 'vitest'
import { eventTypes, isEventType } from '../event-types.js'
import { fieldsOf } from '../codec-fields.js'
import * as t from 'io-ts'
import { codeSetOfColumn, codeSets, findCode, isCodeIn, isValidIn } from './code-sets.js'
import type { CodeSetName } from './code-sets.js'
import type { CodeSet } from './code-set.js'
import { codedPayload } from './coded-payload.js'

const sets = Object.entries<CodeSet>(codeSets)

describe('the years of a code', () => {
  it.each<[CodeSetName, string, number, number]>([
    ['placementTypes', 'H5', 2024, 2025],
    ['placementTypes', 'P2', 2024, 2025],
    ['placementTypes', 'Z1', 2025, 2026],
    ['placementTypes', 'M1', 2015, 2016],
    ['placementTypes', 'M2', 2015, 2016],
    ['placementTypes', 'M3', 2015, 2016],
    ['placementTypes', 'Q1', 2015, 2016],
    ['placementTypes', 'Q2', 2015, 2016],
    ['reasonsEpisodeCeased', 'E43', 2018, 2019],
    ['reasonsEpisodeCeased', 'E44', 2018, 2019],
    ['sexes', '1', 2024, 2025],
    ['sexes', '2', 2024, 2025],
    ['activities', 'F3', 2021, 2022],
    ['activities', 'P3', 2021, 2022]
  ])('%s: %s is last returned in the year to March %i', (set, code, last, after) => {
    expect(isValidIn(set, code, last)).toBe('valid')
    expect(isValidIn(set, code, after)).toBe('not in that year')
  })

  it.each<[CodeSetName, string, number, number]>([
    ['placementTypes', 'K3', 2025, 2024],
    ['placementTypes', 'Z11', 2026, 2025],
    ['placementTypes', 'Z12', 2026, 2025],
    ['placementTypes', 'Z13', 2026, 2025],
    ['placementTypes', 'Z14', 2026, 2025],
    ['reasonsEpisodeCeased', 'E45', 2019, 2018],
    ['reasonsEpisodeCeased', 'E46', 2019, 2018],
    ['reasonsEpisodeCeased', 'E47', 2019, 2018],
    ['reasonsEpisodeCeased', 'E48', 2019, 2018],
    ['reasonsForPlacementChange', 'CUSTOD', 2019, 2018],
    ['sexes', 'M', 2025, 2024],
    ['sexes', 'F', 2025, 2024],
    ['reasonsForSocialWorkerChange', 'MANAGE', 2024, 2023]
  ])('%s: %s is first returned in the year to March %i', (set, code, first, before) => {
    expect(isValidIn(set, code, first)).toBe('valid')
    expect(isValidIn(set, code, before)).toBe('not in that year')
  })

  it('a code without years is valid in every year that the sets are meant for', () => {
    for (let year = 2017; year <= 2027; year++) expect(isValidIn('placementTypes', 'U6', year)).toBe('valid')
  })

  it('a code that no set holds is unknown, and so is one written otherwise', () => {
    expect(isValidIn('placementTypes', 'A2', 2019)).toBe('unknown')
    expect(isValidIn('placementTypes', 'u6', 2019)).toBe('unknown')
    expect(isValidIn('placementTypes', '', 2019)).toBe('unknown')
    expect(isValidIn('placementTypes', 'constructor', 2019)).toBe('unknown')
  })

  it('every year of every set has codes for each of its columns', () => {
    for (const [name, set] of sets) {
      const from = name === 'reasonsForSocialWorkerChange' ? 2024 : 2017
      for (let year = from; year <= 2027; year++) {
        expect(set.codes.some(code => isValidIn(name as CodeSetName, code.code, year) === 'valid'), `${name} ${String(year)}`).toBe(true)
      }
    }
  })
})

describe('a code set', () => {
  it('names a source, a title and its columns, and holds no code twice', () => {
    for (const [name, set] of sets) {
      expect(set.source.length, name).toBeGreaterThan(10)
      expect(set.title, name).not.toBe('')
      expect(set.columns.length, name).toBeGreaterThan(0)
      expect(new Set(set.codes.map(code => code.code)).size, name).toBe(set.codes.length)
      for (const code of set.codes) expect(code.label, `${name} ${code.code}`).not.toBe('')
    }
  })

  it('says what is uncertain wherever something is', () => {
    const uncertain = sets.flatMap(([, set]) => set.codes.filter(code => code.confidence === 'uncertain'))
    expect(uncertain.length).toBeGreaterThan(0)
    for (const code of uncertain) expect(code.note, code.code).toBeDefined()
  })

  it('keeps first and last years in order', () => {
    for (const [, set] of sets) for (const code of set.codes) expect(code.from ?? 0).toBeLessThanOrEqual(code.to ?? 9999)
  })

  it('is found by its column, and each column has one', () => {
    const columns = sets.flatMap(([, set]) => set.columns)
    expect(new Set(columns).size).toBe(columns.length)
    expect(codeSetOfColumn('Episodes.PLACE')).toBe('placementTypes')
    expect(codeSetOfColumn('PrevPerm.PREV_PERM')).toBe('previousPermanenceOptions')
    expect(codeSetOfColumn('Episodes.URN')).toBeUndefined()
  })

  it('tells its code apart from the same text in another set', () => {
    expect(findCode('placementTypes', 'P1')?.label).toContain('parents')
    expect(findCode('previousPermanenceOptions', 'P1')?.label).toBe('Adoption')
    expect(isCodeIn('legalStatuses', 'C2')).toBe(true)
    expect(isCodeIn('legalStatuses', 'U6')).toBe(false)
  })
})

describe('the coded keys of a payload', () => {
  it('are keys that the payload has', () => {
    const types = Object.keys(codedPayload).filter(isEventType)
    expect(types.length).toBeGreaterThan(10)
    for (const type of types) {
      const { payload } = eventTypes[type]
      const keys = (fieldsOf(payload instanceof t.ExactType ? (payload.type as t.Mixed) : payload) ?? []).map(field => field.key)
      for (const key of Object.keys(codedPayload[type] ?? {})) expect(keys, type).toContain(key)
    }
  })
})
