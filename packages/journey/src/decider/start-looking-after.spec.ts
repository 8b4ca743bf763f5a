import { describe, expect, it } from 'vitest'
import { born, instant, rows, withdrawn } from '../rows-for-tests.laws.js'
import { given, historyOf, started } from './given.laws.js'

const opening = {
  reasonForNewEpisode: 'S',
  legalStatus: 'C1',
  categoryOfNeed: 'N1',
  placementType: 'U4',
  placementProvider: 'PR1',
  placementUrn: 'SC123456',
  placementPostcode: 'here',
  homePostcode: 'home'
}

const ceased = { type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' } as const

describe('starting to be looked after', () => {
  it('opens an episode', () => {
    given().when(started).records({ type: 'BecameLookedAfter', on: '2018-04-01', payload: opening })
  })

  it('leaves out what is not told, as an import does', () => {
    const { legalStatus, categoryOfNeed } = started
    given()
      .when({ type: 'StartLookingAfter', on: '2018-04-01', legalStatus, categoryOfNeed, placement: { type: 'P1' } })
      .records({ type: 'BecameLookedAfter', on: '2018-04-01', payload: { reasonForNewEpisode: 'S', legalStatus: 'C1', categoryOfNeed: 'N1', placementType: 'P1' } })
  })

  it('tells the day of birth where it is told', () => {
    given().when({ ...started, born: '2010-05-06' }).records({ type: 'Born', on: '2010-05-06', payload: {} }, { type: 'BecameLookedAfter', on: '2018-04-01' })
  })

  it('takes a birth that is known from the record as it stands there', () => {
    const birth = born('2010-05-06')
    const [again] = historyOf([birth], { ...started, born: '2010-05-06' }).slice(1)
    expect(again).toBe(birth)
  })

  it('may be told before it takes effect', () => {
    given().when({ ...started, recordedAt: instant('2018-03-01') }).records({ type: 'BecameLookedAfter', on: '2018-04-01' })
  })

  it('can happen again, from the day after ceasing on', () => {
    given(started, ceased).when({ ...started, on: '2018-06-02' }).records({ type: 'BecameLookedAfter', on: '2018-06-02' })
    given(started, ceased).when({ ...started, on: '2018-06-01' }).refuses('JOURNEY_READMISSION_ON_DAY_OF_CEASING')
  })

  it('can be told again of a day on which it was withdrawn', () => {
    const [first] = historyOf(started)
    if (first === undefined) throw new Error('a start states a fact')
    const withdrawal = withdrawn(first)
    const [again] = given([first, withdrawal]).when(started).records({ type: 'BecameLookedAfter', on: '2018-04-01', payload: opening })
    expect(again).toMatchObject({ factId: first.factId, supersedes: withdrawal.id })
  })
})

describe('starting to be looked after is refused', () => {
  it('while the child is looked after', () => {
    given(started).when({ ...started, on: '2018-04-02' }).refuses('JOURNEY_ALREADY_LOOKED_AFTER')
    given(started, ceased).when({ ...started, on: '2018-05-31' }).refuses('JOURNEY_ALREADY_LOOKED_AFTER')
    given(started).when({ ...started, legalStatus: 'C2' }).refuses('JOURNEY_ALREADY_LOOKED_AFTER')
  })

  it('before care that is recorded already: it would not end in time', () => {
    given(started).when({ ...started, on: '2018-03-01' }).refuses('JOURNEY_EPISODES_OVERLAP')
    given(started, ceased).when({ ...started, on: '2018-03-01' }).refuses('JOURNEY_EPISODES_OVERLAP')
  })

  it('on the 18th birthday, and not the day before', () => {
    given([born('2000-04-01')]).when(started).refuses('JOURNEY_AGED_18_OR_OVER')
    given([born('2000-04-02')]).when(started).records({ type: 'BecameLookedAfter', on: '2018-04-01' })
    given().when({ ...started, born: '2000-04-01' }).refuses('JOURNEY_AGED_18_OR_OVER')
  })

  it('before birth, and not on the day of birth', () => {
    given().when({ ...started, born: '2018-04-02' }).refuses('JOURNEY_BEFORE_BIRTH')
    given().when({ ...started, born: '2018-04-01' }).records({ type: 'Born', on: '2018-04-01' }, { type: 'BecameLookedAfter', on: '2018-04-01' })
  })

  it('where another day of birth is known', () => {
    given([born('2010-05-06')]).when({ ...started, born: '2010-05-07' }).refuses('JOURNEY_BORN_ON_ANOTHER_DAY')
  })

  it('in a temporary placement', () => {
    given().when({ ...started, placement: { type: 'T1' } }).refuses('JOURNEY_TEMPORARY_PLACEMENT_FIRST')
  })

  it('under a placement order without one', () => {
    given().when({ ...started, placement: { type: 'A6' } }).refuses('JOURNEY_PLACEMENT_ORDER_REQUIRED')
    given().when({ ...started, legalStatus: 'E1', placement: { type: 'A6' } }).records({ type: 'BecameLookedAfter', on: '2018-04-01' })
  })

  it('after death', () => {
    given(rows('2017-04-01 2017-06-01 S C2 U4 E2')).when(started).refuses('JOURNEY_EPISODE_AFTER_DEATH_OR_ADULTHOOD')
  })

  it('where the record states otherwise what it states', () => {
    given(rows('2018-04-01 2018-04-01 S C2 U4 E4A')).when(started).refuses('JOURNEY_FACT_STATED_OTHERWISE')
    const [, end] = rows('2018-04-01 2018-06-01 S C2 U4 E4A')
    if (end === undefined) throw new Error('a closed row states two facts')
    given([end]).when(started).refuses('JOURNEY_FACT_STATED_OTHERWISE')
  })
})
