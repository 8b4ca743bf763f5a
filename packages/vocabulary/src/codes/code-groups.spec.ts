import { describe, expect, it } from 'vitest'
import * as groups from './code-groups.js'
import { isAmong } from './code-groups.js'
import type { CodeGroup } from './code-groups.js'
import { isCodeIn } from './code-sets.js'
import { isRelabel, relabels } from './relabels.js'
import { sexOf } from './sexes.js'

describe('a group of codes', () => {
  it.each<[string, CodeGroup, readonly string[], readonly string[]]>([
    ['short breaks', groups.shortBreakStatuses, ['V3', 'V4'], ['V2', 'C2']],
    ['placement orders', groups.placementOrderStatuses, ['E1', 'D1'], ['C2', 'V2']],
    ['temporary placements', groups.temporaryPlacements, ['T0', 'T1', 'T2', 'T3', 'T4'], ['U6', 'P1']],
    ['adoptive placements', groups.adoptivePlacements, ['A3', 'A4', 'A5', 'A6'], ['U5', 'U2']],
    ['foster placements', groups.fosterPlacements, ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'], ['A3', 'K2', 'Q1']],
    ['foster placements with no relative', groups.unrelatedFosterPlacements, ['U4', 'U5', 'U6'], ['U1', 'U2', 'U3', 'A4', 'Q2']],
    ['fostering to adopt', groups.fosterToAdoptPlacements, ['U2', 'U5'], ['U1', 'U3', 'U4', 'U6', 'A3']],
    ['placements with parents', groups.parentalPlacements, ['P1'], ['P2', 'P3', 'U1']],
    ['independent providers', groups.independentProviders, ['PR4', 'PR5'], ['PR0', 'PR1', 'PR2', 'PR3']],
    ['adoptions', groups.adoptionReasons, ['E11', 'E12'], ['E13', 'X1']],
    ['special guardianship', groups.specialGuardianshipReasons, ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'], ['E41', 'E4A', 'E11']],
    ['child arrangements', groups.childArrangementsReasons, ['E41'], ['E43', 'E4A', 'E13']],
    ['returns home', groups.returnedHomeReasons, ['E4A', 'E4B'], ['E41', 'E13', 'E5']],
    ['staying put', groups.stayingPutReasons, ['E17'], ['E5', 'E8', 'E15']],
    ['too young to take part', groups.tooYoungToTakePart, ['PN0'], ['PN1', 'PN7']],
    ['took part', groups.tookPartInReview, ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6'], ['PN0', 'PN7']],
    ['took no part', groups.tookNoPartInReview, ['PN7'], ['PN0', 'PN6']],
    ['missing', groups.missingFromCare, ['M'], ['A', 'm']],
    ['missing or away', groups.missingOrAway, ['M', 'A'], ['a']],
    ['a new carer', groups.newCarerReasons, ['S', 'P', 'B'], ['L', 'T', 'U']],
    ['the same carer', groups.sameCarerReasons, ['T', 'U'], ['L', 'S', 'P', 'B']]
  ])('%s: who is in and who is not', (_, group, inside, outside) => {
    expect(inside.every(code => isAmong(group, code))).toBe(true)
    expect([...outside, undefined, ''].some(code => isAmong(group, code))).toBe(false)
  })

  it('holds codes of its set only, and names a source', () => {
    const all: readonly CodeGroup[] = Object.values(groups).filter(group => typeof group === 'object')
    expect(all).toHaveLength(21)
    for (const group of all) {
      expect(group.source).not.toBe('')
      for (const code of group.codes) expect(isCodeIn(group.set, code), code).toBe(true)
    }
  })
})

describe('a relabel', () => {
  it('goes from the old code to a new one, never back', () => {
    expect(isRelabel('H5', 'K3')).toBe(true)
    expect(['Z11', 'Z12', 'Z13', 'Z14'].every(code => isRelabel('Z1', code))).toBe(true)
    expect(isRelabel('K3', 'H5')).toBe(false)
    expect(isRelabel('H5', 'Z11')).toBe(false)
    expect(isRelabel('U1', 'U1')).toBe(false)
    expect(isRelabel('toString', 'K3')).toBe(false)
  })

  it('is between placement types', () => {
    for (const [earlier, later] of Object.entries(relabels)) for (const code of [earlier, ...later]) expect(isCodeIn('placementTypes', code)).toBe(true)
  })
})

describe('sex', () => {
  it.each([
    ['1', 'male'],
    ['M', 'male'],
    ['2', 'female'],
    ['F', 'female'],
    ['U', 'unknown']
  ])('%s states %s', (code, sex) => {
    expect(sexOf(code)).toBe(sex)
  })

  it.each(['', '3', 'm', '01', 'toString'])('%j states none', code => {
    expect(sexOf(code)).toBeUndefined()
  })
})
