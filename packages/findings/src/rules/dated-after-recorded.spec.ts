import { expect, it } from 'vitest'
import { authorityKnown } from '../authority-known.js'
import { eventsOf } from '../findings-for-tests.laws.js'
import { findingSubject } from '../finding-subject.js'
import { datedAfterRecorded } from './dated-after-recorded.js'

it('what a service records ahead is no finding, but a review is', () => {
  const events = eventsOf({ episodes: ['2018-06-01 - S C2 U4'], reviews: ['2018-06-01 PN1'], recorded: '2018-04-20' }).map(event => ({ ...event, source: { system: 'service' } }))
  expect(datedAfterRecorded.faults(findingSubject('child', events, authorityKnown([]))).map(({ facts }) => facts)).toEqual([[events.at(-1)?.factId]])
})
