import { describe, expect, it } from 'vitest'
import { authorityKnown } from '../authority-known.js'
import { coverageTold, eventsOf, extractTold } from '../findings-for-tests.laws.js'
import { findingSubject } from '../finding-subject.js'
import { openEpisodeNotCarried } from './open-episode-not-carried.js'

const extracts = authorityKnown([extractTold('2018', 2018, coverageTold()), extractTold('2019', 2019, coverageTold())])
const told = (first: string, then: string) =>
  openEpisodeNotCarried.faults(
    findingSubject('child', eventsOf({ episodes: ['2018-01-01 - S C2 U4', '2018-03-01 - P C2 U6'] }).map((event, place) => ({ ...event, correlationId: place === 0 ? first : then })), extracts)
  ).length

describe(openEpisodeNotCarried.code, () => {
  it('breaks it: the next return begins with another episode', () => {
    expect(told('2018', '2019')).toBe(1)
  })

  it('keeps it: both are of one return, which is rule 142', () => {
    expect(told('2018', '2018')).toBe(0)
  })

  it('keeps it: what an earlier return told is imported after the later one', () => {
    expect(told('2019', '2018')).toBe(0)
  })
})
