import { describe, it } from 'vitest'
import { born, instant, reviewed, rows } from '../rows-for-tests.laws.js'
import { given, historyOf, moved, started } from './given.laws.js'

const [first] = historyOf(started)
const firstFact = first?.factId ?? ''

describe('a change of legal status', () => {
  const changed = { type: 'ChangeLegalStatus', on: '2018-06-01', legalStatus: 'C2' } as const

  it('ends the episode for another in the same placement', () => {
    given(started).when(changed).records(
      { type: 'EpisodeEnded', on: '2018-06-01', payload: { episode: firstFact, reasonEpisodeCeased: 'X1' } },
      {
        type: 'LegalStatusChanged',
        on: '2018-06-01',
        payload: {
          reasonForNewEpisode: 'L',
          legalStatus: 'C2',
          categoryOfNeed: 'N1',
          placementType: 'U4',
          placementProvider: 'PR1',
          placementUrn: 'SC123456',
          placementPostcode: 'here',
          homePostcode: 'home'
        }
      }
    )
  })

  it('is refused to the status there is', () => {
    given(started).when({ ...changed, legalStatus: 'C1' }).refuses('JOURNEY_SAME_LEGAL_STATUS')
  })

  it('is refused where the child is not looked after, before the episode, and within its first day', () => {
    given().when(changed).refuses('JOURNEY_NOT_LOOKED_AFTER')
    given(started).when({ ...changed, on: '2018-03-31' }).refuses('JOURNEY_BEFORE_CURRENT_EPISODE')
    given(started).when({ ...changed, on: '2018-04-01' }).refuses('JOURNEY_EPISODE_UNDER_A_DAY')
  })

  it('is refused where it takes the placement order from a placement under one', () => {
    given({ ...started, legalStatus: 'E1', placement: { type: 'A6' } }).when(changed).refuses('JOURNEY_PLACEMENT_ORDER_REQUIRED')
  })

  it('goes with a child who is away for a while', () => {
    given(started, { ...moved, placement: { type: 'T1' } }).when({ ...changed, on: '2018-06-03' }).records({ type: 'EpisodeEnded', on: '2018-06-03' }, { type: 'LegalStatusChanged', on: '2018-06-03' })
  })
})

describe('ceasing to be looked after', () => {
  const ceased = { type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' } as const

  it('ends the episode, and care', () => {
    given(started).when(ceased).records({ type: 'CeasedToBeLookedAfter', on: '2018-06-01', payload: { episode: firstFact, reasonEpisodeCeased: 'E4A' } })
  })

  it('is refused for a reason that is none', () => {
    given(started).when({ ...ceased, reason: 'X1' }).refuses('JOURNEY_REASON_NOT_FINAL')
  })

  it('is refused where the child is not looked after, before the episode, and within its first day', () => {
    given().when(ceased).refuses('JOURNEY_NOT_LOOKED_AFTER')
    given(started, ceased).when({ ...ceased, on: '2018-06-02' }).refuses('JOURNEY_NOT_LOOKED_AFTER')
    given(started).when({ ...ceased, on: '2018-03-31' }).refuses('JOURNEY_BEFORE_CURRENT_EPISODE')
    given(started).when({ ...ceased, on: '2018-04-01' }).refuses('JOURNEY_EPISODE_UNDER_A_DAY')
    given(started).when({ ...ceased, on: '2018-04-02' }).records({ type: 'CeasedToBeLookedAfter', on: '2018-04-02' })
  })

  it('by adoption is refused out of any placement but one for adoption', () => {
    for (const reason of ['E11', 'E12']) {
      given(started).when({ ...ceased, reason }).refuses('JOURNEY_ADOPTION_NEEDS_ADOPTIVE_PLACEMENT')
      for (const type of ['A3', 'A4', 'A5', 'A6']) {
        given({ ...started, legalStatus: 'E1', placement: { type } }).when({ ...ceased, reason }).records({ type: 'CeasedToBeLookedAfter', on: '2018-06-01' })
      }
    }
  })

  it('is refused out of a temporary placement', () => {
    given(started, { ...moved, placement: { type: 'T1' } }).when({ ...ceased, on: '2018-06-09' }).refuses('JOURNEY_TEMPORARY_PLACEMENT_LAST')
  })

  it('is refused after the 18th birthday, and not on it', () => {
    given([born('2000-06-01')], started).when({ ...ceased, reason: 'E17' }).records({ type: 'CeasedToBeLookedAfter', on: '2018-06-01' })
    given([born('2000-05-31')], started).when({ ...ceased, reason: 'E17' }).refuses('JOURNEY_CEASED_AFTER_18TH_BIRTHDAY')
  })

  it('is refused before a review that is recorded', () => {
    given(started, { type: 'HoldReview', on: '2018-06-01' }).when(ceased).refuses('JOURNEY_REVIEW_OUTSIDE_CARE')
    given(started, { type: 'HoldReview', on: '2018-05-31' }).when(ceased).records({ type: 'CeasedToBeLookedAfter', on: '2018-06-01' })
  })
})

describe('holding a review', () => {
  const held = { type: 'HoldReview', on: '2018-04-20', participation: 'PN1' } as const

  it('is a fact of its day', () => {
    given(started).when(held).records({ type: 'ReviewHeld', on: '2018-04-20', payload: { participation: 'PN1' } })
    given(started).when({ type: 'HoldReview', on: '2018-04-20' }).records({ type: 'ReviewHeld', on: '2018-04-20', payload: {} })
  })

  it('is refused outside care: the first day counts, the day of ceasing does not', () => {
    const cared = [started, { type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' }] as const
    given().when(held).refuses('JOURNEY_REVIEW_OUTSIDE_CARE')
    given(...cared).when({ ...held, on: '2018-03-31' }).refuses('JOURNEY_REVIEW_OUTSIDE_CARE')
    given(...cared).when({ ...held, on: '2018-06-01' }).refuses('JOURNEY_REVIEW_OUTSIDE_CARE')
    given(...cared).when({ ...held, on: '2018-04-01' }).records({ type: 'ReviewHeld', on: '2018-04-01' })
    given(...cared).when({ ...held, on: '2018-05-31' }).records({ type: 'ReviewHeld', on: '2018-05-31' })
  })

  it('is refused a second time on a day, whoever recorded the first', () => {
    given(started, held).when({ ...held, participation: 'PN2' }).refuses('JOURNEY_REVIEW_ALREADY_HELD')
    given(started, [reviewed('2018-04-20', 'PN7')]).when(held).refuses('JOURNEY_REVIEW_ALREADY_HELD')
  })

  it('is refused before it can have happened: in summer the next day begins before the day of the moment in UTC is over', () => {
    const summer = { ...held, recordedAt: instant('2018-04-19') }
    given({ ...started, recordedAt: instant('2018-04-02') }).when(summer).records({ type: 'ReviewHeld', on: '2018-04-20' })
    given(started).when({ ...held, recordedAt: instant('2018-04-18') }).refuses('JOURNEY_NOT_YET_HAPPENED')
  })
})

describe('recording a birth', () => {
  const birth = { type: 'RecordBirth', on: '2010-05-06' } as const

  it('makes the day of birth known', () => {
    given().when(birth).records({ type: 'Born', on: '2010-05-06', payload: {} })
  })

  it('is refused where another day is known', () => {
    given(birth).when({ ...birth, on: '2010-05-07' }).refuses('JOURNEY_BORN_ON_ANOTHER_DAY')
  })

  it('is refused where the journey contradicts it', () => {
    given(started).when({ ...birth, on: '2018-04-02' }).refuses('JOURNEY_BEFORE_BIRTH')
    given(started).when({ ...birth, on: '2000-04-01' }).refuses('JOURNEY_AGED_18_OR_OVER')
    given(started).when({ ...birth, on: '2000-04-02' }).records({ type: 'Born', on: '2000-04-02' })
    given(rows('2018-04-01 2018-06-01 S C2 U4 E17')).when({ ...birth, on: '2000-05-31' }).refuses('JOURNEY_CEASED_AFTER_18TH_BIRTHDAY')
  })

  it('is refused before it can have happened', () => {
    given().when({ ...birth, on: '2020-01-03' }).refuses('JOURNEY_NOT_YET_HAPPENED')
    given().when({ ...birth, on: '2020-01-02' }).records({ type: 'Born', on: '2020-01-02' })
  })
})
