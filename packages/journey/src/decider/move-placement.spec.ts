import { describe, expect, it } from 'vitest'
import { born, rows } from '../rows-for-tests.laws.js'
import { given, historyOf, moved, started } from './given.laws.js'

const [first] = historyOf(started)
const firstFact = first?.factId ?? ''

const restated = { categoryOfNeed: 'N1', homePostcode: 'home' }
const kept = { placementType: 'K2', placementProvider: 'PR4', placementUrn: 'SC654321', placementPostcode: 'there' }

describe('a move', () => {
  it('ends the episode for another, and restates what did not change', () => {
    given(started).when(moved).records(
      { type: 'EpisodeEnded', on: '2018-06-01', payload: { episode: firstFact, reasonEpisodeCeased: 'X1', reasonForPlacementChange: 'CARPL' } },
      { type: 'PlacementStarted', on: '2018-06-01', payload: { reasonForNewEpisode: 'P', legalStatus: 'C1', ...restated, ...kept } }
    )
  })

  it.each([
    ['new', undefined, 'P', 'PlacementStarted'],
    ['same', undefined, 'T', 'PlacementStarted'],
    ['new', 'E1', 'B', 'PlacementAndLegalStatusChanged'],
    ['same', 'E1', 'U', 'PlacementAndLegalStatusChanged']
  ] as const)('with the %s carer and legal status %s is %s', (carer, legalStatus, reason, type) => {
    const { reasonForPlacementChange: _, ...move } = moved
    given(started)
      .when({ ...move, carer, ...(legalStatus === undefined ? {} : { legalStatus }) })
      .records(
        { type: 'EpisodeEnded', on: '2018-06-01', payload: { episode: firstFact, reasonEpisodeCeased: 'X1' } },
        { type, on: '2018-06-01', payload: { reasonForNewEpisode: reason, legalStatus: legalStatus ?? 'C1', ...restated, ...kept } }
      )
  })

  it('leaves nothing behind of the placement before', () => {
    const events = given(started).when({ type: 'MovePlacement', on: '2018-06-01', placement: { type: 'P1' }, carer: 'new' }).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
    expect(Object.keys(events[1]?.payload ?? {}).filter(name => name.startsWith('placement'))).toEqual(['placementType'])
  })

  it('restates codes of an import as they came, known or not', () => {
    given(rows('2018-04-01 - S ?? U4'))
      .when(moved)
      .records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01', payload: { reasonForNewEpisode: 'P', legalStatus: '??', categoryOfNeed: 'N1', ...kept } })
  })

  it('ends an episode as an import would, be it the second of its DECOM', () => {
    const [, , second] = rows('2018-05-01 2018-05-01 S C2 K2 X1', '2018-05-01 - S C2 U4')
    const imported = rows('2018-05-01 2018-05-01 S C2 K2 X1', '2018-05-01 2018-06-01 S C2 U4 X1')
    const { reasonForPlacementChange: _, ...move } = moved
    const events = given(imported.slice(0, 3)).when(move).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
    expect(second).toEqual(imported[2])
    expect(events[0]?.id).toBe(imported[3]?.id)
  })
})

describe('a move is refused', () => {
  it('where the child is not looked after', () => {
    given().when(moved).refuses('JOURNEY_NOT_LOOKED_AFTER')
    given(started, { type: 'CeaseLookingAfter', on: '2018-05-01', reason: 'E4A' }).when(moved).refuses('JOURNEY_NOT_LOOKED_AFTER')
  })

  it('before the current episode, and on the day on which it began', () => {
    given(started).when({ ...moved, on: '2018-03-31' }).refuses('JOURNEY_BEFORE_CURRENT_EPISODE')
    given(started).when({ ...moved, on: '2018-04-01' }).refuses('JOURNEY_EPISODE_UNDER_A_DAY')
    given(started).when({ ...moved, on: '2018-04-02' }).records({ type: 'EpisodeEnded', on: '2018-04-02' }, { type: 'PlacementStarted', on: '2018-04-02' })
  })

  it('to the placement in which the child is', () => {
    given(started).when({ ...moved, placement: started.placement }).refuses('JOURNEY_SAME_PLACEMENT')
    given(started).when({ ...moved, placement: { ...started.placement, postcode: 'there' } }).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
  })

  it('with a change to the legal status there is', () => {
    given(started).when({ ...moved, legalStatus: 'C1' }).refuses('JOURNEY_SAME_LEGAL_STATUS')
  })

  it('for every reason there is', () => {
    given(started).when({ ...moved, placement: started.placement, legalStatus: 'C1' }).refuses('JOURNEY_SAME_LEGAL_STATUS', 'JOURNEY_SAME_PLACEMENT')
  })

  it('under a placement order without one', () => {
    given(started).when({ ...moved, placement: { type: 'A6' } }).refuses('JOURNEY_PLACEMENT_ORDER_REQUIRED')
    given(started).when({ ...moved, placement: { type: 'A6' }, legalStatus: 'E1' }).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementAndLegalStatusChanged', on: '2018-06-01' })
  })

  it('to the foster carer as adopter, where the carer is new or never fostered the child', () => {
    given(started).when({ ...moved, placement: { type: 'A3' } }).refuses('JOURNEY_ADOPTER_IS_NEW_CARER')
    given(started, moved).when({ ...moved, on: '2018-08-01', carer: 'same', placement: { type: 'A3' } }).refuses('JOURNEY_ADOPTER_NEVER_FOSTERED')
    given(started).when({ ...moved, carer: 'same', placement: { type: 'A3' } }).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
  })

  it('on the 18th birthday, and not the day before', () => {
    given([born('2000-06-01')], started).when(moved).refuses('JOURNEY_AGED_18_OR_OVER')
    given([born('2000-06-02')], started).when(moved).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
  })

  it('into the midst of care recorded already', () => {
    given(rows('2018-04-01 - S C1 U4', '2018-07-01 2018-08-01 P C1 K2 E4A')).when(moved).refuses('JOURNEY_EPISODES_OVERLAP')
  })

  it('where it would restate what no log can hold', () => {
    const [opened] = rows('2018-04-01 - S C1 U4')
    if (opened?.type !== 'BecameLookedAfter') throw new Error('a row that starts care opens an episode')
    const broken = { ...opened, payload: { ...opened.payload, categoryOfNeed: '\ud800' } }
    expect(given([broken]).when(moved).refuses('JOURNEY_COMMAND_NOT_READABLE')).toMatchObject([{ field: 'categoryOfNeed' }])
  })

  it('where an episode of that day is recorded otherwise', () => {
    given(rows('2018-04-01 - S C1 U4', '2018-06-01 2018-06-01 P C1 U6 X1')).when(moved).refuses('JOURNEY_FACT_STATED_OTHERWISE')
  })
})

describe('what an import left in disorder', () => {
  const disorder = rows('2012-04-01 - S C2 U4', '2017-04-01 2017-06-01 S C2 T1 X1', '2017-08-01 - P C2 A6')

  it('does not stand in the way of what comes after', () => {
    given(disorder).when({ ...moved, placement: { type: 'U4' } }).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
    given(disorder).when({ type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' }).records({ type: 'CeasedToBeLookedAfter', on: '2018-06-01' })
    given(disorder).when({ type: 'HoldReview', on: '2018-06-01' }).records({ type: 'ReviewHeld', on: '2018-06-01' })
  })

  it('is no licence to add to it', () => {
    given(disorder).when({ ...moved, placement: { type: 'A5' }, carer: 'same' }).refuses('JOURNEY_PLACEMENT_ORDER_REQUIRED')
  })
})
