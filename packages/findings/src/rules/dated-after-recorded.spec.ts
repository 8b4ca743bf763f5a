import { expect, it } from 'vitest'
import { bothSides, eventsOf } from '../findings-for-tests.laws.js'
import { authorityKnown } from '../authority-known.js'
import { findingSubject } from '../finding-subject.js'
import { datedAfterRecorded } from './dated-after-recorded.js'

bothSides(datedAfterRecorded, {
  breaks: {
    'an episode ends a day after its return was made': { episodes: ['2018-01-01 2018-04-21 S C2 U4 E4A'], recorded: '2018-04-20', at: ['2018-04-21'] },
    'a review is still to come': { episodes: ['2018-01-01 - S C2 U4'], reviews: ['2018-06-01 PN1'], recorded: '2018-04-20', at: ['2018-06-01'] }
  },
  keeps: {
    'on the day itself': { episodes: ['2018-01-01 2018-04-20 S C2 U4 E4A'], recorded: '2018-04-20' },
    'a declaration for the year, whose day stands for the year': { episodes: ['2017-01-01 - S C2 U4'], oc2: ['2019 teethCheck=1'], recorded: '2018-04-20' }
  }
})

it('what a service records ahead is no finding, but a review is', () => {
  const events = eventsOf({ episodes: ['2018-06-01 - S C2 U4'], reviews: ['2018-06-01 PN1'], recorded: '2018-04-20' }).map(event => ({ ...event, source: { system: 'service' } }))
  expect(datedAfterRecorded.faults(findingSubject('child', events, authorityKnown([]))).map(({ facts }) => facts)).toEqual([[events.at(-1)?.factId]])
})
