import { expect, it } from 'vitest'
import type { CivilDay, Instant } from '@kinfold/vocabulary'
import { authorityKnown } from './authority-known.js'
import { eventsOf, extractTold } from './findings-for-tests.laws.js'
import { findingSubject } from './finding-subject.js'
import { findingsOf } from './findings-of.js'
import { findingTables } from './table.js'

/** A service says once that it keeps every table from a day on, and never says until when. */
const kept = extractTold('service', 2018, Object.fromEntries(findingTables.map(table => [table, [{ from: '2015-04-01' as CivilDay }]])), '2015-04-01')

const codes = (born: string, knownAt?: string): readonly string[] => {
  const events = eventsOf({ born, described: 'ethnicity=WBRI uniquePupilNumber=token sex=male', previous: 'option=Z1', recorded: '2018-06-01', episodes: ['2017-06-01 - S L1 U6 - there placementProvider=PR1 homePostcode=home'] })
  const moment = knownAt === undefined ? undefined : (`${knownAt}T00:00:00.000Z` as Instant)
  return findingsOf(findingSubject('child', events, authorityKnown([kept], moment))).map(({ code }) => code)
}

it('where recording goes on without an end, what is to come is no finding', () => {
  expect(codes('2001-01-01')).toEqual(['FINDING_POLICE_PROTECTION_TOO_LONG'])
})

it('and what has come by the moment asked for is one', () => {
  expect(codes('2001-01-01', '2019-03-01')).toContain('FINDING_OPEN_PAST_18TH_BIRTHDAY')
  expect(codes('2010-01-01', '2019-06-01')).toContain('FINDING_HEALTH_MISSING')
})
