import { describe, expect, it } from 'vitest'
import { eventId, factId, type AnyEvent, type CivilDay, type EventType, type Instant, type PayloadOf } from '@kinfold/vocabulary'
import { testIdentity } from '../folders-for-tests.laws.js'
import { rowsOf } from '../rows-for-tests.laws.js'
import { childFactsOf, exportedFrom, linesOf, logOf, rowsRead, saying, toldBy } from './exporting.laws.js'

const subject = testIdentity.token('somewhere', 'child', 'C1')

/** An event that a service tells: with an id of its own making, no file, and nothing of returns. */
const told = <T extends EventType>(type: T, effectiveOn: string, payload: PayloadOf<T>, key = effectiveOn): AnyEvent => {
  const fact = factId({ authority: 'somewhere', subject, kind: `a service's ${type}`, key, occurrence: 0 })
  const content = { type, version: 1, effectiveOn: effectiveOn as CivilDay, payload }
  return {
    ...content,
    id: eventId(fact, content),
    stream: `careJourney-somewhere.${subject}`,
    recordedAt: '2019-06-01T00:00:00.000Z' as Instant,
    factId: fact,
    recordedBy: 'a service',
    source: { system: 'a service' },
    correlationId: 'a service',
    causationId: 'a service'
  } as unknown as AnyEvent
}

describe('a log that no return told', () => {
  const opened = told('BecameLookedAfter', '2018-05-01', { legalStatus: 'C2', placementType: 'U4', placementPostcode: testIdentity.token('somewhere', 'postcode', 'ZZ1 1AA') })
  const ended = told('CeasedToBeLookedAfter', '2018-09-01', { episode: opened.factId, reasonEpisodeCeased: 'E4A' })

  it('is written as well: what the type of an event says by itself is said, and nothing else is added', () => {
    const log = [told('Born', '2010-02-03', {}), opened, ended, told('ReviewHeld', '2018-06-01', {})]
    const { files, tablesLeftOut, facts } = exportedFrom(log, 2019)
    expect(files).toEqual({
      'header.csv': 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,,03/02/2010,,,,\n',
      'episodes.csv': `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nC1,01/05/2018,S,C2,,U4,,01/09/2018,E4A,,,ZZ1 1AA,\n`,
      'reviews.csv': 'CHILD,DOB,REVIEW,REVIEW_CODE\nC1,03/02/2010,01/06/2018,\n'
    })
    expect(tablesLeftOut).toEqual(['uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing'])
    expect(facts).toEqual({ written: 4, ofOtherYears: 0, notWritten: 0 })
  })

  it('a child of whom nothing but the care is known has no header row: one would say nothing', () => {
    expect(exportedFrom([opened], 2019).files['header.csv']).toBeUndefined()
    expect(toldBy(rowsRead(exportedFrom([opened], 2019)), 2019).rejections).toEqual([])
  })

  it('a match waits for the adoption, and stands with the latest decision before it', () => {
    const decision = told('AdoptionDecisionMade', '2017-05-01', {})
    const match = told('MatchedWithAdopters', '2018-02-01', { fosterCarer: '0' })
    expect(linesOf(exportedFrom([opened, decision, match], 2019), 'ad1')).toBeUndefined()
    const adopted = told('CeasedToBeLookedAfter', '2018-09-01', { episode: opened.factId, reasonEpisodeCeased: 'E12' })
    expect(linesOf(exportedFrom([opened, adopted, decision, match], 2019), 'ad1')).toEqual(['C1,,01/05/2017,01/02/2018,0,,,'])
  })

  it.each([
    ['2012-02-01', '2012-02-29', 'zz/02/2012'],
    ['2012-01-01', '2012-12-31', 'zz/zz/2012'],
    ['2012-02-03', '2012-02-03', '03/02/2012'],
    ['2012-02-03', '2012-02-29', undefined],
    ['2011-12-01', '2012-11-30', undefined]
  ])('an order between %s and %s is written %s', (from, to, text) => {
    const log = [opened, told('PreviousPermanenceDeclared', to, { option: 'P1', orderedFrom: from as CivilDay, orderedTo: to as CivilDay })]
    const { notWritten } = exportedFrom(log, 2019)
    expect(linesOf(exportedFrom(log, 2019), 'previous_permanence')).toEqual(text === undefined ? undefined : [`C1,,P1,,${text}`])
    expect(notWritten).toEqual(text === undefined ? [{ type: 'PreviousPermanenceDeclared', why: 'day not writable', count: 1 }] : [])
  })

  it.each([
    ['an end whose beginning is not there', [told('ReturnedFromMissing', '2018-06-01', { missing: 'no such fact' })], 'without the fact it belongs to'],
    ['a second end of one episode', [told('EpisodeEnded', '2018-10-01', { episode: opened.factId })], 'its place is taken'],
    ['a reversal of no decision', [told('AdoptionDecisionReversed', '2018-06-01', { decision: 'no such fact' })], 'without the fact it belongs to'],
    ['a value without a date of no episode', [told('ReportedWithoutDate', '2018-06-01', { table: 'episodes', column: 'REC', value: 'X1' })], 'without the fact it belongs to'],
    ['a value without a date of an episode that has one', [told('ReportedWithoutDate', '2018-05-01', { table: 'episodes', column: 'REC', value: 'X1' })], 'its place is taken'],
    ['the end of seeking asylum that was never declared', [told('UnaccompaniedAsylumSeekingCeased', '2018-06-01', {})], 'without the fact it belongs to'],
    ['a fact that no table tells', [told('CoverageDeclared', '2018-06-01', { coverage: {} })], 'not in the return']
  ] as const)('%s is counted with its reason', (_, more, why) => {
    const { facts, notWritten } = exportedFrom([opened, ended, ...more], 2019)
    expect(notWritten).toEqual([{ type: more[0].type, why, count: 1 }])
    expect(facts).toEqual({ written: 2, ofOtherYears: 0, notWritten: 1 })
  })
})

describe('what only the identity file knows', () => {
  const log = logOf([
    ...rowsOf('header', 'C1,1,05/06/2008,WBRI,A123456789012,,', 'C2,1,05/06/2008,WBRI,UN1,,'),
    ...rowsOf('episodes', 'C1,01/05/2023,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ2 2BB,', 'C2,01/05/2023,S,C2,N1,U4,PR1,,,,,,'),
    ...rowsOf('sw_episodes', 'C1,05/06/2008,SW1,01/05/2023,01/06/2023,MANAGE')
  ], 2024)
  const but = (...hidden: readonly string[]) => (token: string): string | undefined => {
    const value = testIdentity.reveal(token)
    return value !== undefined && hidden.includes(value) ? undefined : value
  }

  it('a value that nothing leads back to is blank, and counted', () => {
    const { files, withheld, facts } = exportedFrom(log, 2024, { reveal: but('ZZ2 2BB', 'A123456789012') })
    expect(withheld).toEqual([{ column: 'PL_POST', count: 1 }, { column: 'UPN', count: 1 }])
    expect(files['header.csv']).toContain('C1,1,05/06/2008,WBRI,,,\nC2,1,05/06/2008,WBRI,UN1,,\n')
    expect(facts.notWritten).toBe(0)
  })

  it("without a worker's number there is no row of the allocation", () => {
    const { notWritten } = exportedFrom(log, 2024, { reveal: but('SW1') })
    expect(notWritten.map(({ type, why }) => [type, why])).toEqual([
      ['SocialWorkerAllocated', 'worker not in the identity file'],
      ['SocialWorkerAllocationEnded', 'worker not in the identity file']
    ])
  })

  it("without a child's number there is no row of the child, and every fact of the year is counted", () => {
    const { files, children, facts, notWritten } = exportedFrom(log, 2024, { reveal: but('C1') })
    expect(children).toBe(1)
    expect(Object.values(files).join('\n')).not.toMatch(/C1|A123456789012|ZZ|SW1/)
    expect(new Set(notWritten.map(({ why }) => why))).toEqual(new Set(['child not in the identity file']))
    expect(facts).toEqual({ written: 3, ofOtherYears: 0, notWritten: 5 })
  })
})

describe('days of birth', () => {
  it('that contradict each other go back to their tables, and the first still has the say', () => {
    const log = logOf([
      ...rowsOf('header', 'C1,1,05/06/2000,WBRI,UN1,,'),
      ...rowsOf('reviews', 'C1,06/06/2000,01/05/2018,PN1', 'C1,05/06/2000,01/11/2018,PN1'),
      ...rowsOf('oc3', 'C1,07/06/2000,YES,F1,B1')
    ])
    const exported = exportedFrom(log, 2019)
    expect(linesOf(exported, 'reviews')).toEqual(['C1,06/06/2000,01/05/2018,PN1', 'C1,05/06/2000,01/11/2018,PN1'])
    expect(linesOf(exported, 'oc3')).toEqual(['C1,07/06/2000,YES,F1,B1'])
    expect(saying(childFactsOf(toldBy(rowsRead(exported), 2019).events))).toEqual(saying(childFactsOf(log)))
    expect(exportedFrom(log, 2019, { form: 'xml' }).notWritten).toEqual([
      { type: 'CareLeaverOutcomesDeclared', why: 'not in the XML form', count: 1 },
      { type: 'DateOfBirthContradicted', why: 'not in the XML form', count: 2 }
    ])
  })

  it('that a header did not give stay out of it where another table gave one', () => {
    const log = logOf([...rowsOf('header', 'C1,1,,WBRI,UN1,,'), ...rowsOf('reviews', 'C1,06/06/2000,01/05/2018,PN1')])
    expect(linesOf(exportedFrom(log, 2019), 'header')).toEqual(['C1,1,,WBRI,UN1,,'])
  })
})

it('rows that share a key and are closed alike are told again as they were, id for id', () => {
  const log = logOf([
    ...rowsOf('episodes', 'C1,01/05/2018,P,C2,N1,U4,PR1,01/09/2018,X1,,,,', 'C1,01/05/2018,P,C2,N1,K2,PR1,01/08/2018,X1,,,,', 'C1,01/09/2018,P,C2,N1,U4,PR1,,E4A,,,,', 'C1,01/09/2018,P,C2,N1,K2,PR1,,E4B,CARPL,,,'),
    ...rowsOf('reviews', 'C1,,01/05/2018,PN1', 'C1,,01/05/2018,PN2')
  ])
  for (const form of ['csv', 'xml'] as const) {
    const again = toldBy(rowsRead(exportedFrom(log, 2019, { form })), 2019).events
    expect(saying(childFactsOf(again))).toEqual(saying(childFactsOf(log)))
  }
})

it('signs that mean something in CSV and in XML come back as they were', () => {
  const log = logOf(rowsOf('header', 'C1,1,05/06/2008,WBRI,UN1,,').map((one) => ({ ...one, values: { ...one.values, CHILD: 'a<b&"c",d\u2019' } })))
  for (const form of ['csv', 'xml'] as const) {
    expect(rowsRead(exportedFrom(log, 2019, { form })).map(({ values }) => values['CHILD'])).toEqual(['a<b&"c",d\u2019'])
  }
})
