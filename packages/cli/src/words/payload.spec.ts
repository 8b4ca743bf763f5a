import { expect, it } from 'vitest'
import { eventTypes, isEventType } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { briefly } from './event-type.js'
import { payloadWords } from './payload.js'
import { silenceWords } from './silence.js'

const event = (type: string, payload: unknown): AnyEvent => ({ type, payload }) as AnyEvent

it('codes stand with their labels, legal status and placement first', () => {
  const opened = { categoryOfNeed: 'N1', legalStatus: 'C2', placementType: 'U4', reasonForNewEpisode: 'S' }
  expect(payloadWords(event('BecameLookedAfter', opened))).toBe('LS C2 Full care order; PLACE U4 Foster placement with another carer, long term; CIN N1 Abuse or neglect')
})

it('a code that the return does not have is said to be none', () => {
  expect(payloadWords(event('BecameLookedAfter', { legalStatus: 'Q9' }))).toBe('LS Q9 (no code of the return)')
})

it('opaque tokens and other facts are left to the machine', () => {
  const payload = { placementPostcode: 'pc-0123', homePostcode: 'pc-4567', episode: 'a-fact', worker: 'sw-0123', uniquePupilNumber: 'upn-01' }
  expect(payloadWords(event('BecameLookedAfter', payload))).toBe('')
})

it('every event type has words without brackets', () => {
  for (const type of Object.keys(eventTypes).filter(isEventType)) expect(briefly(type)).toMatch(/^[a-z][^()]*[a-z]$/)
})

it('every event type has words for its silence', () => {
  for (const type of Object.keys(eventTypes)) {
    expect(silenceWords({ types: [type], about: null, from: '2018-01-01', to: null, covered: true })).toMatch(/^no other record from 2018-01-01 on that [a-z]/)
  }
})

it('a silence says which days it is about, and whether the log reaches them', () => {
  const types = ['BecameLookedAfter', 'PlacementStarted', 'EpisodeEnded']
  expect(silenceWords({ types, about: null, from: null, to: '2018-03-31', covered: true })).toBe('no other record up to 2018-03-31 that an episode of care began or ended')
  expect(silenceWords({ types: ['ReviewHeld'], about: null, from: null, to: null, covered: false })).toBe(
    'the log does not reach the days at any time: nobody can say whether a review was held'
  )
  expect(silenceWords({ types, about: ['a-fact'], from: '2018-01-01', to: '2018-03-31', covered: true })).toBe(
    'no other record from 2018-01-01 to 2018-03-31 that one of these episodes ended'
  )
})
