import { describe, expect, it } from 'vitest'
import { authorityKnown } from '../authority-known.js'
import { coverageTold, extractTold, toldFact } from '../findings-for-tests.laws.js'
import { findingSubject } from '../finding-subject.js'
import { carriedEpisodeRetold } from './carried-episode-retold.js'

const extracts = authorityKnown([extractTold('2018', 2018, coverageTold()), extractTold('2019', 2019, coverageTold())])

const told = (first: Record<string, string>, then: Record<string, string>, extract = '2019') => {
  const fact = { kind: 'episode', key: '2018-01-01', type: 'BecameLookedAfter', on: '2018-01-01' } as const
  const before = toldFact('child', { ...fact, payload: first, extract: '2018', recorded: '2018-05-01' })
  const after = toldFact('child', { ...fact, payload: then, extract, recorded: '2019-05-01', replaces: before })
  return carriedEpisodeRetold.faults(findingSubject('child', [before, after], extracts)).map(({ details }) => details?.field)
}

const first = { reasonForNewEpisode: 'S', legalStatus: 'C2', placementType: 'H5' }

describe(carriedEpisodeRetold.code, () => {
  it('breaks it: the next return gives another legal status, and another type', () => {
    expect(told(first, { ...first, legalStatus: 'V2', placementType: 'K2' })).toEqual(['legalStatus', 'placementType'])
  })

  it('keeps it: a relabel, and a blank that is filled in', () => {
    expect(told(first, { ...first, placementType: 'K3', categoryOfNeed: 'N1' })).toEqual([])
    expect(told({ ...first, placementType: 'Z1' }, { ...first, placementType: 'Z13' })).toEqual([])
  })

  it('breaks it: the relabel the other way round', () => {
    expect(told({ ...first, placementType: 'K3' }, { ...first, placementType: 'H5' })).toEqual(['placementType'])
  })

  it('keeps it: a correction within the same return, or by a service', () => {
    expect(told(first, { ...first, legalStatus: 'V2' }, '2018')).toEqual([])
    expect(told(first, { ...first, legalStatus: 'V2' }, 'a command')).toEqual([])
  })
})
